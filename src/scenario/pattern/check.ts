import { type Findings, findingsIn, spotsIn } from '../findings.ts'
import { type SayableLine, withLines } from '../lines.ts'
import { nearest } from '../nearest.ts'
import type { Spot } from '../places.ts'
import type { Problem } from '../problems.ts'
import type { Scenario } from '../scenario.ts'
import { countWords, MOST_BOSS_WORDS, MOST_REPLY_WORDS } from '../sizes.ts'
import { type Tree, treeOf } from '../tree.ts'
import { filled, gapsIn, waysIn } from './fill.ts'
import { ALL_GAPS, type Fillings, GAPS, type Gap, isGap } from './gaps.ts'
import { clashesIn } from './grammar.ts'
import { SAMPLES } from './samples.ts'

/** S20: our own words in a line that has a gap too; what fills it needs the rest of M6. */
export const MOST_BOSS_WORDS_AROUND = 20
export const MOST_REPLY_WORDS_AROUND = 15
/** S19: gaps of one line that is said, or of one sentence that is told. */
export const MOST_GAPS = 2

/**
 * What is wrong with a pattern beyond what can be wrong with any scenario (S17 to S20): gaps that no filling fits, lines too
 * long once they are filled, replies without a passage.
 *
 * @param pattern as `read` gave it for this text.
 * @returns errors at the places of their texts, at most 200; none if every filling of the right kind reads well by rule.
 */
export function patternProblems(pattern: Scenario, text: string, file: string): Problem[] {
  const findings = findingsIn(file)
  const tree = treeOf(text, spotsIn(text), findingsIn(file))
  // A text that was read to a scenario has a tree; if somebody hands over another text, there is nothing to point at.
  if (!tree) return []
  withLines(pattern, line => {
    checkLine(line, tree.at(line.path), findings)
    return line.text
  })
  if (!findings.failed()) checkCues(pattern, tree, findings)
  return findings.sorted()
}

function checkLine(line: SayableLine, spot: Spot, findings: Findings): void {
  const { text } = line
  const plain = text.replace(/\{\w+\}/g, '').replace(/\[\[([^[\]]*)\]\]/g, '$1')
  const empty = waysIn(text).some(ways => ways.includes(''))
  if (/[[\]{}]/.test(plain) || empty || /\|/.test(text.replace(/\[\[[^[\]]*\]\]/g, ''))) {
    findings.add('gap-brackets', spot, { text })
    return
  }
  for (const [, gap = ''] of text.matchAll(/\{(\w+)\}/g))
    if (!isGap(gap))
      findings.add('gap-unknown', spot, { gap, nearest: nearest(gap, ALL_GAPS), known: ALL_GAPS })
  // A passage may quote a way that is not always said: then it is left out with it.
  const passage = /\.because\.\d+\.words$/.test(line.id)
  if (!passage) checkOptional(text, spot, findings)
  const quoted = /[“"‘][^”"’]*\{(\w+)\}/.exec(text)?.[1]
  if (quoted !== undefined) findings.add('gap-quoted', spot, { gap: quoted, text })
  const ways = eachWay(text)
  const clashes = new Map(ways.flatMap(clashesIn).map(one => [JSON.stringify(one), one] as const))
  if (!passage) for (const { code, ...values } of clashes.values()) findings.add(code, spot, values)
  checkSizes(line, ways, spot, findings)
}

/** S17: an optional gap has a way to say it without. */
function checkOptional(text: string, spot: Spot, findings: Findings): void {
  const optional = (part: string) => gapsIn(part).filter(gap => !GAPS[gap].required)
  for (const gap of optional(text.replace(/\[\[[^[\]]*\]\]/g, '')))
    findings.add('gap-optional', spot, { gap, last: false })
  for (const ways of waysIn(text)) {
    for (const gap of optional(ways.at(-1) ?? '')) findings.add('gap-optional', spot, { gap, last: true })
    const free = ways.findIndex((way, at) =>
      ways.slice(at + 1).some(later => optional(way).every(gap => optional(later).includes(gap))),
    )
    const [before, ...after] = free < 0 ? [] : ways.slice(free)
    const never = after.find(way => optional(before ?? '').every(gap => optional(way).includes(gap)))
    if (before !== undefined && never !== undefined)
      findings.add('way-never-said', spot, { way: never, before })
  }
}

/** S19 and S20. The longest way counts. */
function checkSizes({ size, text }: SayableLine, ways: readonly string[], spot: Spot, findings: Findings) {
  // A name is short, and told sentences have room for it.
  const counted = (part: string) => gapsIn(part).filter(gap => size !== 'free' || gap !== 'boss').length
  const parts = size === 'free' ? ways.flatMap(way => way.split(/(?<=[.!?…]) /)) : ways
  const gaps = Math.max(...parts.map(counted))
  if (gaps > MOST_GAPS) findings.add('gaps-many', spot, { gaps, most: MOST_GAPS, text })
  if (size === 'free') return
  for (const way of ways) {
    const gap = gapsIn(way).length > 0
    const words = countWords(way.replace(/\{\w+\}(?:['’]s)?/g, ' '))
    const around = size === 'boss' ? MOST_BOSS_WORDS_AROUND : MOST_REPLY_WORDS_AROUND
    const most = gap ? around : size === 'boss' ? MOST_BOSS_WORDS : MOST_REPLY_WORDS
    if (words <= most) continue
    findings.add('own-words-many', spot, { words, most, text: way, gap })
    return
  }
}

/** A text in each of its ways, the first of one list with the first of the next and so on for all. */
function eachWay(text: string): string[] {
  const [list, ...rest] = waysIn(text)
  if (!list) return [text]
  const all = list.map(way => text.replace(/\[\[[^[\]]*\]\]/, () => way))
  return rest.length ? all.flatMap(eachWay) : all
}

/** S18: whatever optional gaps are left empty, each reply still quotes something of what is said. */
function checkCues(pattern: Scenario, tree: Tree, findings: Findings): void {
  const known = new Set<string>()
  for (const fillings of eachSkipped(SAMPLES[0]))
    for (const turn of Object.values(filled(pattern, fillings).turns))
      for (const [at, { id, because }] of turn.replies.entries()) {
        const reply = `${turn.id}.${id}`
        if (because.length > 0 || known.has(reply)) continue
        known.add(reply)
        const skipped = ALL_GAPS.filter(gap => fillings[gap] === undefined).map(gap => `{${gap}}`)
        const without = skipped.length ? `without ${skipped.join(', ')}` : 'where every gap is filled'
        const spot = tree.at(['turns', turn.id, 'replies', at, 'because'])
        findings.add('cue-none', spot, { reply: id, turn: turn.id, without })
      }
}

/** These fillings with each choice of optional ones left out, the fewest first. */
function eachSkipped(full: Fillings): Fillings[] {
  const optional = ALL_GAPS.filter(gap => !GAPS[gap].required)
  const choices = Array.from({ length: 2 ** optional.length }, (_, bits) =>
    optional.filter((_, at) => bits & (1 << at)),
  )
  return choices
    .toSorted((a, b) => a.length - b.length)
    .map(skipped => Object.fromEntries(Object.entries(full).filter(([gap]) => !isIn(skipped, gap))))
}

function isIn(gaps: readonly Gap[], name: string): boolean {
  return gaps.some(gap => gap === name)
}
