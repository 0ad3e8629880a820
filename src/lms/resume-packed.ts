import { pack, unpack } from '../conversation/packed.ts'
import type { Attempt } from './attempts.ts'
import type { Kept, SoFar } from './resume.ts'
import { packConversation, unpackConversation } from './resume-conversation.ts'

/** What a course keeps for us, as letters, digits, - and _ only: about 25 characters a picked reply. */
export function packKept({ conversations, soFar }: Kept): string {
  return pack([[...soFar].map(packSoFar), conversations.map(packConversation)])
}

/** Reads what `packKept` wrote. @returns null for anything else. Never throws. */
export function unpackKept(text: string): Kept | null {
  try {
    const packed = unpack(text)
    if (!Array.isArray(packed) || packed.length !== 2) return null
    const [results, conversations] = packed
    const soFar = readResults(results)
    const read = Array.isArray(conversations) ? conversations.map(unpackConversation) : [null]
    const whole = read.flatMap(one => one ?? [])
    return soFar && whole.length === read.length ? { conversations: whole, soFar } : null
  } catch {
    return null
  }
}

// One attempt is first, best and last at once.
function packSoFar([id, { gone, marks }]: [string, SoFar]) {
  if (!marks) return [id, gone]
  const { first, best, last } = marks
  const once = first.score === best && first.score === last.score && first.at === last.at
  return once ? [id, gone, best, first.at] : [id, gone, best, first.at, first.score, last.at, last.score]
}

function readResults(value: unknown): Map<string, SoFar> | null {
  if (!Array.isArray(value)) return null
  const read = new Map<string, SoFar>()
  for (const one of value) {
    const result = readSoFar(one)
    if (!result || read.has(result[0])) return null
    read.set(...result)
  }
  return read
}

function readSoFar(value: unknown): [string, SoFar] | null {
  if (!Array.isArray(value)) return null
  const [id, gone, best, at, score, lastAt, lastScore] = value
  if (typeof id !== 'string' || !/^[\w-]{1,100}$/.test(id) || !isWithin(gone, 1)) return null
  if (value.length === 2) return [id, { gone, marks: null }]
  const first = readAttempt(score ?? best, at)
  const last = value.length === 4 ? first : readAttempt(lastScore, lastAt)
  return isWithin(best, 100) && first && last ? [id, { gone, marks: { first, best, last } }] : null
}

function readAttempt(score: unknown, at: unknown): Attempt | null {
  return isWithin(score, 100) && isWithin(at, 8.64e15) ? { score, at } : null
}

function isWithin(value: unknown, most: number): value is number {
  return typeof value === 'number' && value >= 0 && value <= most
}
