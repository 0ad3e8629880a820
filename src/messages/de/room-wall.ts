import type { roomWall as en } from '../en/room-wall.ts'
import type { Translated } from '../translated.ts'

/** The letters that hands go up for: each by its name while they are few. */
function letters(all: readonly string[]): string {
  return all.length <= 6 ? all.join(', ') : `${all[0]} bis ${all.at(-1)}`
}

const hands = (n: number): string => (n === 1 ? '1 Stimme' : `${n} Stimmen`)

/** How the hands went, as a list: "A 8, B 15". */
const counts = (all: readonly { letter: string; n: number }[]): string =>
  all.map(({ letter, n }) => `${letter} ${n}`).join(', ')

/** The wall: what a room sees. Read from the last row, so few words, and large. */
export const roomWall: Translated<typeof en> = {
  title: 'Front Foot · die Leinwand',
  label: 'Die Leinwand',
  blank: 'Die Leinwand ist einen Moment lang leer.',

  foot: {
    line: () => 'Was würdest du sagen?',
    replies: () => 'Was davon würdest du sagen?',
    pairs: ({ boss }) => `Zu zweit: Welche, und was macht ${boss} dann?`,
    vote: ({ all }) => `Hände hoch: ${letters(all)}`,
    bars: () => 'So habt ihr abgestimmt.',
    discuss: () => 'Redet darüber.',
    again: ({ all }) => `Noch einmal Hände hoch: ${letters(all)}`,
    both: () => 'So habt ihr abgestimmt, vorher und nachher.',
    ending: () => 'Und da ist es zu Ende.',
    path: () => 'Was die Gruppe gesagt hat, vom Anfang bis zum Ende.',
  },
  weSay: (letter, boss) => `Wir sagen ${letter}. Was macht ${boss}?`,

  hands: {
    shut: 'Stimmen noch nicht gezeigt',
    first: hands,
    firstAndShut: n => `${hands(n)} beim ersten Mal, das zweite noch nicht gezeigt`,
    both: (first, second) => `${hands(first)} beim ersten Mal, ${second} beim zweiten`,
  },
  shut: '?',
  timer: 'Eine stille Uhr läuft. Sie erzwingt nichts.',

  theRoomSaid: 'Die Gruppe hat gesagt',
  nothingSaid: 'Die Gruppe hat nichts gesagt.',

  told: {
    line: (boss, line) => `${boss}: „${line}“`,
    replies: all => `Die Antworten stehen da: ${letters(all)}.`,
    bars: first => `Die Balken sind offen: ${counts(first)}.`,
    both: (first, second) => `Erste Abstimmung: ${counts(first)}. Zweite Abstimmung: ${counts(second)}.`,
  },

  fullScreen: 'Vollbild',
  waiting: {
    heading: 'Wartet auf das Pult',
    body: 'Öffne dort die Sitzung. Dieses Fenster zeigt sie, sobald es antwortet.',
  },
  alone: {
    never: 'Bisher hat keins geantwortet.',
    gone: 'Das Pult ist nicht mehr da.',
    open: 'Hier öffnen',
  },
}
