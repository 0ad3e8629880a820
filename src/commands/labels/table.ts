import type { Scenario } from '../../scenario/scenario.ts'
import { agreementOf, betweenReaders, differs, pairsOf, scenariosOf } from './agreement.ts'
import type { Compared, Pair } from './compared.ts'

const HEAD = ['scenario', 'reader', 'labelled', 'stance', 'move', 'unsure', 'mended since', 'not labelled']

/**
 * The table of all answers: a row a scenario and reader, one for all; then the replies that were seen otherwise than the
 * file says or with a doubt, and how readers of the same scenario agree with each other.
 *
 * @param scenarios today's, by id.
 */
export function tableOf(all: readonly Compared[], scenarios: ReadonlyMap<string, Scenario>): string[] {
  const rows = all.map(one => rowOf(one.scenario, one.reader, [one], unlabelled([one], scenarios)))
  const total = rowOf('in all', '', all, unlabelled(all, scenarios))
  return [...columns([HEAD, ...rows, total]), ...differences(all), ...betweens(all)]
}

function rowOf(name: string, reader: string, ones: readonly Compared[], left: number): string[] {
  const { labelled, stance, move, unsure } = agreementOf(pairsOf(ones))
  const mended = ones.reduce((sum, one) => sum + one.mended.length, 0)
  return [name, reader, `${labelled}`, percent(stance), percent(move), `${unsure}`, `${mended}`, `${left}`]
}

/** Replies of these scenarios, as their words are today, that none of these readers labelled. */
function unlabelled(all: readonly Compared[], scenarios: ReadonlyMap<string, Scenario>): number {
  return scenariosOf(all).reduce((sum, [id, ones]) => {
    const turns = Object.values(scenarios.get(id)?.turns ?? {})
    const labelled = new Set(pairsOf(ones).map(pair => `${pair.turn}.${pair.reply.id}`))
    return sum + turns.reduce((n, turn) => n + turn.replies.length, 0) - labelled.size
  }, 0)
}

function differences(all: readonly Compared[]): string[] {
  return all.flatMap(({ scenario, reader, pairs }) => [
    ...listOf(`${scenario}, reader ${reader}, seen otherwise`, pairs.filter(differs)),
    ...listOf(
      `${scenario}, reader ${reader}, seen as the file says, but unsure`,
      pairs.filter(pair => pair.label.sure === 0 && !differs(pair)),
    ),
  ])
}

function listOf(title: string, pairs: readonly Pair[]): string[] {
  return pairs.length ? [`\n${title} (${pairs.length}):`, ...pairs.flatMap(lineOf)] : []
}

function lineOf({ turn, reply, stances, label }: Pair): string[] {
  const seen = label.move ? `${label.stance} (${label.move})` : label.stance
  return [
    `  ${turn}.${reply.id}: the file says ${stances.join(' or ')} (${reply.move}), seen ${seen}${label.sure ? '' : ', unsure'}`,
    `    “${reply.words}”`,
  ]
}

function betweens(all: readonly Compared[]): string[] {
  return scenariosOf(all).flatMap(([id, ones]) =>
    betweenReaders(ones).map(
      ({ readers: [a, b], replies, kappa }) =>
        `\n${id}: readers ${a} and ${b} labelled ${replies} of the same replies; their kappa is ${kappa?.toFixed(2) ?? 'unknown'}.`,
    ),
  )
}

function percent(share: number | null): string {
  return share === null ? '-' : `${share.toFixed(1)} %`
}

/** Rows set in columns: names flush left, figures flush right. */
function columns(rows: string[][]): string[] {
  const widths = HEAD.map((_, at) => Math.max(...rows.map(row => row[at]?.length ?? 0)))
  const cell = (text: string, at: number) =>
    at < 2 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0)
  return rows.map(row => row.map(cell).join('  ').trimEnd())
}
