import type { Did, turning as en, Told } from '../en/turning.ts'
import type { Translated } from '../translated.ts'
import { inWords } from './numbers.ts'

export type { Did, Told }

/** Follows the reply as its subject: "Antwort 2 hat …". */
const WHAT: Record<Did, string> = {
  push: 'hat gedrückt',
  'argue-on': 'hat um eine Kleinigkeit weitergestritten',
  yes: 'hat Ja gesagt, und die Sache galt als abgemacht',
  vague: 'hat alles offengelassen, und das ging als Ja durch',
  'go-along': 'hat mitgemacht, wo eine Grenze überschritten wird',
  'early-concern': 'hat die Sorge ausgesprochen, bevor etwas gefragt war, und nichts bewegt',
  'same-restatement': 'hat wiedergegeben, was schon einmal wiedergegeben war, und nichts bewegt',
  badgering: 'war die dritte Frage dieser Art hintereinander und hat nichts bewegt',
  lead: 'hat geführt',
}

/** "Ines ist zwei Schritte zurückgewichen", or nothing where she stayed. */
function went({ boss, footing }: Told): string[] {
  const many = Math.abs(footing)
  const steps = many === 1 ? 'einen Schritt' : `${inWords(many)} Schritte`
  if (many === 0) return []
  return [footing < 0 ? `${boss} ist ${steps} zurückgewichen` : `${boss} ist dir ${steps} entgegengekommen`]
}

/** What moved by a line: "Ines ist einen Schritt vorgekommen, und dein Anliegen wurde bemerkt". */
function moved(told: Told): string {
  return [...went(told), ...(told.heard === null ? [] : [`dein Anliegen wurde ${told.heard}`])].join(', und ')
}

/** What could no longer come after a line that cost. */
function closed({ reach, ended }: Told): string {
  if (reach && ended)
    return reach.nothing
      ? 'damit war Schluss, ohne dass etwas von deinem Anliegen auf dem Tisch lag'
      : `weiter als „${reach.words}“ ist dein Anliegen bis zum Schluss nicht gekommen`
  if (reach)
    return reach.nothing
      ? 'von da an konnte dein Anliegen nicht mehr auf den Tisch kommen'
      : `von da an konnte dein Anliegen nicht weiter kommen als „${reach.words}“`
  return ended
    ? 'damit war Schluss, ohne dass ein späterer Satz es ausgleichen konnte'
    : 'spätere Sätze konnten nur einen Teil davon ausgleichen'
}

/** The debrief's part that asks which reply turned it, and then tells (L4). */
export const turning: Translated<typeof en> = {
  heading: 'Welche deiner Antworten war der Wendepunkt?',
  soFar: 'Welche deiner Antworten war bisher der Wendepunkt?',
  ask: 'Lies noch einmal, was gesagt wurde, und wähl eine Antwort aus. Danach zeigt diese Seite, was jeder Satz bewegt hat.',
  see: 'Zeigen, ohne auszuwählen',
  skip: 'Zur Frage springen',
  reply: n => `Antwort ${n}:`,
  notClear: 'Nicht klar; zählt nirgends.',

  guess: 'deine Wahl',
  point: 'Wendepunkt',

  before: n => `Antwort ${n},`,
  lost: told =>
    told.did === 'lead'
      ? `war der Wendepunkt: Sie hat geführt, aber ein anderer führender Satz hätte dort mehr offengelassen; ${closed(told)}.`
      : `war der Wendepunkt: Sie ${WHAT[told.did]}; ${[...went(told), closed(told)].join(', und ')}.`,
  moved: told =>
    moved(told)
      ? `war der Wendepunkt: Kein Satz hat etwas gekostet, und dieser hat am meisten bewegt; ${moved(told)}.`
      : 'war der Wendepunkt: Kein Satz hat etwas gekostet oder bewegt, und dieser war der erste, der geführt hat.',

  other: (n, told) =>
    [
      `Du hast Antwort ${n} gewählt: Sie ${WHAT[told.did]}${moved(told) && `; ${moved(told)}`}.`,
      ...(told.cost ? ['Auch das hat etwas gekostet, nur weniger.'] : []),
    ].join(' '),
  alike: (n, how) =>
    `Du hast Antwort ${n} gewählt: Sie hat genauso viel ${how === 'lost' ? 'gekostet' : 'bewegt'} und kam später.`,
  same: 'Das ist die Antwort, die du gewählt hast.',
}
