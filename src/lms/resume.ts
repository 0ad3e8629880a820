import type { Conversation } from '../conversation/record.ts'
import type { Marks } from './attempts.ts'
import { bare, branchAlone, lettersOfLongest, playedAlone, upTo, wordsWithin } from './resume-less.ts'
import { packKept, unpackKept } from './resume-packed.ts'
import type { Resume } from './told.ts'

/** How far one got with a scenario, whatever of its conversations is still there. */
export interface SoFar {
  /** 0 to 1. */
  gone: number
  /** Null until it was finished once. */
  marks: Marks | null
}

/** What a course keeps for us. */
export interface Kept {
  /** The newest first, at most one of a scenario. */
  conversations: readonly Conversation[]
  /** By the scenario's id. */
  soFar: ReadonlyMap<string, SoFar>
}

/** Longer than any course's limit; nothing of ours is, where there is none. */
const LONGEST = 10_000_000
/** Tells our texts from others', and from those of a later form. Of the letters that every course keeps as they are. */
const FORM = 'ff1.'

/**
 * What a later launch goes on from (K1), as letters, digits, - _ and . only, so that no format can spoil it.
 *
 * Where it is too long, the conversations of other scenarios go first, the oldest before the newer; then the newest keeps the
 * branch in view alone; then what only explains a reading; and last the longest typed words are shortened, and said so.
 * A record of thousands of replies loses what was unclear, which moves nothing (M4), and in the end its later part.
 * Never fails: where nothing fits, the text is empty.
 *
 * @param room characters that fit; null for no limit. 4,096 hold the results of every shipped scenario and the longest way
 *   through one, so that what is read back replays to the same moment.
 */
export function resumeOf(kept: Kept, room: number | null): Resume {
  const fits = (text: string) => text.length <= (room ?? LONGEST)
  for (const less of lessAndLess(kept, fits)) {
    const text = textOf(less.kept)
    if (fits(text)) return { text, shortened: less.shortened }
  }
  return { text: '', shortened: true }
}

/**
 * Reads what `resumeOf` wrote.
 *
 * @returns null for anything else: cut off, altered, of another version, or of another program. Never throws.
 */
export function readResume(text: string): Kept | null {
  if (text.length > LONGEST || !text.startsWith(FORM)) return null
  return unpackKept(text.slice(FORM.length))
}

function textOf(kept: Kept): string {
  return FORM + packKept(kept)
}

/** What could be kept, each smaller than the one before. */
function* lessAndLess(
  { conversations, soFar }: Kept,
  fits: (text: string) => boolean,
): Generator<{ kept: Kept; shortened: boolean }> {
  for (let many = conversations.length; many >= 1; many--)
    yield { kept: { conversations: conversations.slice(0, many), soFar }, shortened: false }
  const [newest] = conversations
  const alone = (one: Conversation): Kept => ({ conversations: [one], soFar })
  if (newest) {
    const branch = branchAlone(newest)
    yield { kept: alone(branch), shortened: false }
    const plain = bare(branch)
    yield { kept: alone(plain), shortened: false }
    for (const one of [plain, playedAlone(plain)]) {
      const letters = most(lettersOfLongest(one), n => fits(textOf(alone(wordsWithin(one, n)))))
      yield { kept: alone(wordsWithin(one, letters)), shortened: true }
    }
    const silent = wordsWithin(playedAlone(plain), 0)
    const replies = most(silent.replies.length, n => fits(textOf(alone(upTo(silent, n)))))
    yield { kept: alone(upTo(silent, replies)), shortened: true }
  }
  const results = [...soFar]
  const many = most(results.length, n =>
    fits(textOf({ conversations: [], soFar: new Map(results.slice(0, n)) })),
  )
  yield {
    kept: { conversations: [], soFar: new Map(results.slice(0, many)) },
    shortened: newest !== undefined,
  }
}

/** The largest whole number up to a limit that still fits, where all below it fit too; 0 where none does. */
function most(limit: number, fits: (n: number) => boolean): number {
  let low = 0
  let high = limit
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(middle)) low = middle
    else high = middle - 1
  }
  return low
}
