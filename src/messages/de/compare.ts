import type { Heard } from '../../scenario/scenario.ts'
import type { compare as en } from '../en/compare.ts'
import type { Translated } from '../translated.ts'
import { capital } from './numbers.ts'
import { stage } from './stage.ts'

type Side = Parameters<typeof en.differ>[1]

/** What the lines did where both did the same: "Bei Antwort 2 haben beide …". */
const BOTH: Record<NonNullable<Side['stance']>, string> = {
  'lead-forward': 'haben beide Sätze nach vorn geführt',
  'push-back': 'haben beide Sätze dagegengedrückt',
  'roll-over': 'sind beide Sätze eingeknickt',
  unclear: 'waren beide Sätze nicht klar',
}

const way = (letter: string): string => `Weg ${letter}`
const did = ({ letter, stance }: Side): string =>
  stance ? `${way(letter)} ${stage.stanceDone[stance]}` : `${way(letter)} hört vorher auf`
const point = (heard: Heard): string => `dein Anliegen ${stage.heards[heard]}`
const ended = ({ ended: kind }: Side): string =>
  kind === null ? 'ist noch nicht zu Ende' : `endete mit „${kind}“`

/** What became of both: "Weg A endete mit „gehört“, dein Anliegen bemerkt, und Weg B …". */
function became(one: Side, other: Side): string {
  if (one.ended !== other.ended)
    return [one, other].map(side => `${way(side.letter)} ${ended(side)}, ${point(side.heard)}`).join('; ')
  const both = one.ended === null ? 'beide sind noch nicht zu Ende' : `beide endeten mit „${one.ended}“`
  if (one.heard === other.heard) return `${both}, ${point(one.heard)}`
  return `${both}, ${point(one.heard)} auf ${way(one.letter)} und ${stage.heards[other.heard]} auf ${way(other.letter)}`
}

/** What if: other ways from any reply, and two of them side by side (L3). */
export const compare: Translated<typeof en> = {
  heading: 'Was wäre, wenn',
  intro:
    'Von jeder Antwort aus kann das Gespräch einen anderen Weg nehmen. Was gesagt wurde, bleibt, wie es ist, und zwei Wege lassen sich nebeneinander lesen.',

  moments: {
    open: 'Ab einer Antwort anders weitergehen',
    here: 'Von hier anders weiter',
    at: reply => `, bei Antwort ${reply}`,
    reply: number => `Antwort ${number}`,
  },

  way,
  named: (letter, which, ending, when) => `${way(letter)}, ${which}: ${ending}, ${when}`,
  inView: 'der hier gezeigte',
  from: reply => `ab Antwort ${reply}`,
  another: 'ein anderer Zweig',
  elsewhere: temperament => `ein anderes Mal, ${temperament.toLowerCase()}`,
  notOver: 'noch nicht zu Ende',
  today: time => `heute um ${time}`,
  on: date => `am ${date}`,

  both: reply => `Antwort ${reply}, beide Wege`,
  never: 'Beide Male gleich',
  one: 'Der erste der beiden',
  other: 'Der zweite der beiden',
  shared: {
    open: n =>
      n === 1 ? 'Die erste Antwort, auf beiden gleich' : `Die ersten ${n} Antworten, auf beiden gleich`,
  },
  reply: (number, letter) => `Antwort ${number}, ${way(letter)}`,
  end: {
    over: letter => `Wie ${way(letter)} ausging`,
    waits: letter => `Wo ${way(letter)} wartet`,
    ended: 'Ausgang',
    footing: boss => boss,
    lost: 'Für seine letzten Antworten ist im Szenario kein Platz mehr.',
    look: letter => `Auf ${way(letter)} zurückblicken`,
    carryOn: letter => `Auf ${way(letter)} weitergehen`,
    inView: letter => `Diese Seite blickt auf ${way(letter)} zurück.`,
  },
  differ: (reply, one, other) => {
    if (reply === null) return `Auf beiden wird durchweg dasselbe gesagt: ${became(one, other)}.`
    const there =
      one.stance !== null && one.stance === other.stance
        ? `Bei Antwort ${reply} ${BOTH[one.stance]}, jeder mit eigenen Worten`
        : `Bei Antwort ${reply}: ${did(one)}, ${did(other)}`
    return `${there}. ${capital(became(one, other))}.`
  },
}
