import { flowed, paragraphs } from './build.ts'
import { isLanguage } from './check/names.ts'
import { checkPassages, checkSize } from './check/texts.ts'
import { translationFile } from './file.ts'
import { type Findings, findingsIn, spotsIn } from './findings.ts'
import { folderOf } from './ids.ts'
import { lineIds, withLines } from './lines.ts'
import { nearest } from './nearest.ts'
import type { Problem } from './problems.ts'
import type { Reply, Scenario, Turn } from './scenario.ts'
import { shaped } from './shape.ts'
import { type Tree, treeOf } from './tree.ts'

type Lines = Record<string, string>

/**
 * Reads `scenarios/<language>/<id>.yaml` beside the scenario that it translates (S14, S15). Lines that are missing stay
 * in the scenario's own language. Never throws, whatever the text.
 *
 * @returns the translated scenario, or null if there is any error; and the problems, sorted by place.
 */
export function readTranslation(
  text: string,
  file: string,
  scenario: Scenario,
): { scenario: Scenario | null; problems: Problem[] } {
  const findings = findingsIn(file)
  const tree = treeOf(text, spotsIn(text), findings)
  const fields = tree && shaped(translationFile, tree, findings)
  if (!tree || !fields) return { scenario: null, problems: findings.sorted() }
  if (fields.of !== scenario.id) {
    findings.add('translation-of', tree.at(['of']), { of: fields.of, id: scenario.id })
    return { scenario: null, problems: findings.sorted() }
  }
  const { version, language, lines } = fields
  if (version !== scenario.version)
    findings.add('translation-version', tree.at(['version']), { version, now: scenario.version })
  checkLanguage(language, folderOf(file), scenario, tree, findings)
  checkIds(lines, scenario, tree, findings)
  const translated = { ...translatedInto(lines, scenario), language }
  checkTranslated(translated, lines, tree, findings)
  return {
    scenario: findings.failed() ? null : withFittingCues(translated, lines),
    problems: findings.sorted(),
  }
}

function checkLanguage(
  language: string,
  folder: string | undefined,
  scenario: Scenario,
  tree: Tree,
  findings: Findings,
): void {
  const spot = tree.at(['language'])
  if (!isLanguage(language)) findings.add('bad-language', spot, { language })
  else if (language === scenario.language)
    findings.add('translation-language', spot, { language, expected: language, why: 'same' })
  else if (folder !== undefined && folder !== language)
    findings.add('translation-language', spot, { language, expected: folder, why: 'folder' })
}

function checkIds(lines: Lines, scenario: Scenario, tree: Tree, findings: Findings): void {
  const known = lineIds(scenario)
  const unused = [...known.keys()].filter(id => !Object.hasOwn(lines, id))
  for (const line of Object.keys(lines))
    if (!known.has(line) && !findings.full())
      findings.add('line-unknown', tree.keyAt(['lines', line]), { line, nearest: nearest(line, unused) })
  // A name is the same in most languages, so it may be left out.
  const missing = unused.filter(id => id !== 'boss.name')
  if (missing.length > 0 && !findings.failed())
    findings.add('lines-missing', tree.keyAt(['lines']), {
      count: missing.length,
      first: missing.slice(0, 5),
    })
}

function translatedInto(lines: Lines, scenario: Scenario): Scenario {
  return withLines(scenario, ({ id, text }) => {
    const line = Object.hasOwn(lines, id) ? lines[id] : undefined
    if (line === undefined) return text
    return text.includes('\n') ? paragraphs(line) : flowed(line)
  })
}

function checkTranslated(scenario: Scenario, lines: Lines, tree: Tree, findings: Findings): void {
  withLines(scenario, line => {
    if (Object.hasOwn(lines, line.id)) checkSize(line, tree.at(['lines', line.id]), findings)
    return line.text
  })
  for (const { turn, reply } of allReplies(scenario)) {
    const passages = reply.because.flatMap(({ words }, i) =>
      cueFits(turn, reply, i, lines)
        ? [{ text: words, spot: tree.at(['lines', cueLine(turn, reply, i)]) }]
        : [],
    )
    checkPassages(reply.words, passages, findings)
  }
}

/** A passage in one language marks nothing in words of another: such cues are left out until both are translated. */
function withFittingCues(scenario: Scenario, lines: Lines): Scenario {
  const turns = Object.values(scenario.turns).map(turn => {
    const replies = turn.replies.map(reply => ({
      ...reply,
      because: reply.because.filter((_, i) => cueFits(turn, reply, i, lines)),
    }))
    return [turn.id, { ...turn, replies }] as const
  })
  return { ...scenario, turns: Object.fromEntries(turns) }
}

function cueFits(turn: Turn, reply: Reply, index: number, lines: Lines): boolean {
  return (
    Object.hasOwn(lines, `turns.${turn.id}.${reply.id}.words`) ===
    Object.hasOwn(lines, cueLine(turn, reply, index))
  )
}

function cueLine(turn: Turn, reply: Reply, index: number): string {
  return `turns.${turn.id}.${reply.id}.because.${index + 1}.words`
}

function allReplies(scenario: Scenario): { turn: Turn; reply: Reply }[] {
  return Object.values(scenario.turns).flatMap(turn => turn.replies.map(reply => ({ turn, reply })))
}
