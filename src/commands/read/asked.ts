/** A reply to be read, as a line of input gives it. */
export interface AskedFor {
  /** As JSON, the way it was written: a number may have more digits than JavaScript keeps. */
  id: string
  text: string
  /** The boss's line; empty where there is none. */
  boss: string
}

const FORM =
  'Write {"id": "1", "text": "What they said", "boss": "The line it answers"} on one line, in UTF-8.'

/**
 * What a line of input asks for; `boss` may be missing or null, and an `id` that is missing is null.
 *
 * @throws Error with a sentence of what is wrong and what to do.
 */
export function askedIn(line: string): AskedFor {
  const row = objectIn(line)
  const { text, boss, id } = row
  if (text === undefined) throw new Error(`There is no "text". ${FORM}`)
  if (typeof text !== 'string')
    throw new Error(`"text" is ${kindOf(text)}. Put the words of the reply in quotation marks.`)
  if (boss !== undefined && boss !== null && typeof boss !== 'string')
    throw new Error(`"boss" is ${kindOf(boss)}. Put the boss's line in quotation marks, or leave it out.`)
  return {
    id: typeof id === 'number' ? numberAt('id', line) : JSON.stringify(id ?? null),
    text,
    boss: boss ?? '',
  }
}

function objectIn(line: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    throw new Error(`This is no JSON (${reasonOf(error)}). ${FORM}`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`This is ${kindOf(value)}, not an object. ${FORM}`)
  return value as Record<string, unknown>
}

/** What the parser says, without the line that it quotes: that may be long, and somebody's words. */
function reasonOf(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error)
  return said.split(/,? (?:in JSON|is not valid JSON|"|\.\.\.)/)[0]?.slice(0, 80) ?? ''
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/** The number that a key of the outermost object has, as it is written. The last one counts, as for `JSON.parse`. */
function numberAt(key: string, line: string): string {
  let depth = 0
  let number = 'null'
  let name: string | null = null
  for (const part of partsOf(line)) {
    if (part === '{' || part === '[') depth++
    else if (part === '}' || part === ']') depth--
    else if (depth !== 1 || part === ':') continue
    else if (part === ',') name = null
    else if (name === null) name = JSON.parse(part)
    else if (name === key) number = part
  }
  return number
}

/** JSON that is known to be sound, part by part. By hand: on a string of megabytes a pattern runs out of stack. */
function* partsOf(json: string): Generator<string> {
  const part = /[{}[\],:"]|[^\s{}[\],:"]+/g
  for (let match = part.exec(json); match; match = part.exec(json)) {
    if (match[0] === '"') part.lastIndex = endOfString(json, match.index)
    yield json.slice(match.index, part.lastIndex)
  }
}

function endOfString(json: string, start: number): number {
  let at = start + 1
  while (json[at] !== '"' && at < json.length) at += json[at] === '\\' ? 2 : 1
  return at + 1
}
