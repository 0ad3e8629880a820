import type * as z from 'zod'
import type { Findings } from './findings.ts'
import { type Fault, withoutKeyFaults } from './keys.ts'
import { nearest } from './nearest.ts'
import { isMapping, nameAt, type Path, valueAt } from './path.ts'
import type { Tree } from './tree.ts'

type Issue = z.core.$ZodIssue

/**
 * Checks a tree against the zod types of a file (S1 to S3); what does not fit is added to the findings, one problem a
 * mistake, at the key or value that is wrong.
 *
 * @returns the value with defaults filled in, or null if anything was wrong.
 */
export function shaped<Type extends z.ZodType>(
  type: Type,
  tree: Tree,
  findings: Findings,
): z.output<Type> | null {
  if (!isMapping(tree.value)) {
    findings.add('not-a-mapping', tree.at([]), { found: kindOf(tree.value, true) })
    return null
  }
  const result = type.safeParse(tree.value)
  if (result.success) return result.data
  const faults = faultsOf(result.error.issues, [])
  for (const { issue, path } of withoutKeyFaults(faults, tree, findings))
    addIssue(issue, path, tree, findings)
  return null
}

/** The complaints, each with its path from the top; of the forms that a value may have, those about the one it tries to be. */
function faultsOf(issues: readonly Issue[], base: Path): Fault[] {
  return issues.flatMap(issue => {
    const path = [...base, ...issue.path.map(step => (typeof step === 'number' ? step : String(step)))]
    const tried = issue.code === 'invalid_union' ? triedForm(issue) : undefined
    return tried ? faultsOf(tried, path) : [{ issue, path }]
  })
}

function triedForm(issue: z.core.$ZodIssueInvalidUnion): readonly Issue[] | undefined {
  return issue.errors.find(
    form => !form.some(inner => inner.code === 'invalid_type' && inner.path.length === 0),
  )
}

function addIssue(issue: Issue, path: Path, tree: Tree, findings: Findings): void {
  if (findings.full()) return
  const value = valueAt(tree.value, path)
  const key = nameAt(path)
  const spot = tree.at(path)
  if (key === 'format' && path.length === 1) {
    findings.add('wrong-format', spot, { found: shown(value) })
    return
  }
  switch (issue.code) {
    case 'invalid_union':
      addWrongType(value, key, 'union', spot, findings)
      return
    case 'invalid_type':
      addWrongType(value, key, issue.expected, spot, findings)
      return
    case 'invalid_value':
      if (typeof value !== 'string') addWrongType(value, key, 'string', spot, findings)
      else {
        const known = issue.values.map(String)
        findings.add('unknown-choice', spot, { key, word: value, nearest: nearest(value, known), known })
      }
      return
    case 'too_small':
    case 'too_big':
      if (typeof value === 'number')
        findings.add('bad-number', spot, { key, found: shown(value), wanted: rangeOf(key) })
      else if (Array.isArray(value)) findings.add('nothing-listed', tree.keyAt(path), { key })
      else if (issue.code === 'too_small') findings.add('empty-text', spot, { key })
      else findings.add('bad-id', spot, { id: shown(value) })
      return
    case 'invalid_key':
      findings.add('bad-id', tree.keyAt(path), { id: key })
      return
    default:
      findings.add('bad-id', spot, { id: shown(value) })
  }
}

function addWrongType(
  value: unknown,
  key: string,
  expected: string,
  spot: { line: number; column: number },
  findings: Findings,
): void {
  const holdsMany = expected === 'array' || expected === 'object' || expected === 'record'
  if (value === null) {
    if (holdsMany) findings.add('nothing-listed', spot, { key })
    else findings.add('empty-text', spot, { key })
  } else if (typeof value === 'number' && (expected === 'int' || expected === 'number')) {
    findings.add('bad-number', spot, { key, found: shown(value), wanted: rangeOf(key) })
  } else findings.add('wrong-type', spot, { key, wanted: wantedFor(key, expected), found: kindOf(value) })
}

function wantedFor(key: string, expected: string): string {
  switch (expected) {
    case 'string':
      return 'text'
    case 'array':
      return 'a list'
    case 'int':
    case 'number':
      return rangeOf(key)
    case 'union':
      return key === 'start' ? 'text or { turn, footing }' : 'text or a list'
    default:
      return 'keys and values, indented under it'
  }
}

function rangeOf(key: string): string {
  if (key === 'footing') return 'a whole number from -3 to 3'
  return key === 'minutes' ? 'a whole number from 1 to 60' : 'a whole number from 1 to 9999'
}

function kindOf(value: unknown, whole = false): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'keys and values'
  if (typeof value === 'string') return whole ? 'only a text' : 'text'
  return `the ${typeof value === 'number' ? 'number' : 'value'} ${shown(value)}`
}

function shown(value: unknown): string {
  return typeof value === 'object' && value !== null ? kindOf(value) : String(value).slice(0, 60)
}
