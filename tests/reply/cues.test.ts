import { afterEach, expect, test, vi } from 'vitest'
import { cuesIn } from '../../src/reply/cues.ts'
import { hashOf } from '../../src/reply/hash.ts'
import { asks } from '../../src/reply/lexicon/asks.ts'
import { frames } from '../../src/reply/lexicon/frames.ts'
import { leads } from '../../src/reply/lexicon/leads.ts'
import { offers } from '../../src/reply/lexicon/offers.ts'
import { pushes } from '../../src/reply/lexicon/pushes.ts'
import { rolls } from '../../src/reply/lexicon/rolls.ts'
import { stings } from '../../src/reply/lexicon/stings.ts'
import { LEXICON } from '../../src/reply/lexicon.ts'
import { tokensOf } from '../../src/reply/tokens.ts'

afterEach(() => {
  vi.doUnmock('../../src/reply/lexicon.ts')
  vi.resetModules()
})

/** The passages of a text that a lexicon of one phrase finds, as tokens. */
async function passages(phrase: string, text: string): Promise<string[]> {
  vi.resetModules()
  vi.doMock('../../src/reply/lexicon.ts', () => ({ LEXICON: { cue: phrase } }))
  const { cuesIn: found } = await import('../../src/reply/cues.ts')
  const tokens = tokensOf(text)
  const texts = found(tokens).map(({ from, to }) => tokens.slice(from, to + 1).map(({ word }) => word))
  return [...new Set(texts.map(words => words.join(' ')))]
}

test.each([
  ['words in order', 'your call', 'It is your call.', ['your call']],
  ['words in another order', 'your call', 'Call your mother.', []],
  ['one alternative', 'your (call|last word)', 'Your call.', ['your call']],
  ['an alternative of two words', 'your (call|last word)', 'Your last word?', ['your last word']],
  ['neither alternative', 'your (call|last word)', 'Your last call.', []],
  ['what may be missing, there', 'so (sorry)? no', 'So sorry no.', ['so sorry no']],
  ['what may be missing, missing', 'so (sorry)? no', 'So no.', ['so no']],
  ['any one word', 'i * it', 'I dread it.', ['i dread it']],
  ['not two words for one', 'i * it', 'I really dread it.', []],
  ['no word at all for any', 'i .. it', 'I it.', ['i it']],
  ['up to three words', 'i .. it', 'I do really dread it.', ['i do really dread it']],
  ['not four words', 'i .. it', 'I do so really dread it.', []],
  ['the beginning', '^ no', 'No, and no.', ['no']],
  ['not the beginning', '^ no', 'And no.', []],
  ['the end', 'no $', 'I said no', ['no']],
  ['not the end', 'no $', 'I said no twice', []],
  ['the end of a sentence by its mark', 'no . $', 'I said no.', ['no .']],
  ['any word is no mark', 'i * it', 'So am I. It rains.', []],
  ['nothing reaches over a mark', 'fine .. sorry', 'Fine. So sorry.', []],
  ['nothing reaches over a comma', 'fine .. sorry', 'Fine, so sorry.', []],
  ['a contraction is taken apart', 'i can not', "I can't.", ['i can not']],
  ['any number', 'by #', 'By 17:30 then.', ['by #']],
])('a phrase finds %s', async (_, phrase, text, expected) => {
  expect(await passages(phrase, text)).toEqual(expected)
})

test('a text without words has no cue', () => {
  expect(cuesIn(tokensOf(''))).toEqual([])
})

const SIDES = { asks, frames, leads, offers, pushes, rolls, stings }
const LINES = Object.entries(LEXICON).flatMap(([cue, phrases]) =>
  phrases.split('\n').flatMap(line => (line.trim() ? [{ cue, line: line.trim() }] : [])),
)

/** The parts of a phrase, each with its alternatives as rows of words. */
function partsOf(line: string): string[][][] {
  return (line.match(/\([^()]*\)\??|\S+/g) ?? []).map(part => {
    if (part === '..') return [[], ['*'], ['*', '*'], ['*', '*', '*']]
    if (!part.startsWith('(')) return [[part]]
    const choices = part
      .slice(1, part.lastIndexOf(')'))
      .split('|')
      .map(one => one.split(' '))
    return part.endsWith('?') ? [...choices, []] : choices
  })
}

/** Every alternative of a phrase once, between the first ones of its other parts. */
function rowsOf(line: string): string[][] {
  const parts = partsOf(line)
  return parts.flatMap((choices, at) =>
    choices.map(choice => parts.flatMap((other, i) => (i === at ? choice : (other[0] ?? [])))),
  )
}

/** A text that a row of words stands for. */
function textOf(row: readonly string[]): string {
  const words = row
    .filter(word => word !== '^' && word !== '$')
    .map(word => (word === '*' ? 'zebra' : word === '#' ? '7' : word))
  if (words[0] === "'s") words.unshift('it')
  return words.join(' ').replaceAll(" 's", "'s")
}

test('no two files name the same cue, and none is empty', () => {
  const names = Object.values(SIDES).flatMap(side => Object.keys(side))
  expect(new Set(names).size).toBe(names.length)
  expect(Object.keys(LEXICON).sort()).toEqual([...names].sort())
  expect(Object.entries(LEXICON).filter(([, phrases]) => !phrases.trim())).toEqual([])
})

test('every alternative of every phrase is found in a text that it stands for', () => {
  const missed = LINES.flatMap(({ cue, line }) =>
    rowsOf(line)
      .filter(row => {
        const tokens = tokensOf(textOf(row))
        const reach = row.filter(word => word !== '^' && word !== '$').length
        return !cuesIn(tokens).some(found => found.cue === hashOf(cue) && found.to - found.from + 1 === reach)
      })
      .map(row => `${cue}: ${row.join(' ')}`),
  )
  expect(missed).toEqual([])
})

test('a phrase has only words as they are written in a reply taken apart', () => {
  const foreign = LINES.flatMap(({ cue, line }) =>
    partsOf(line)
      .flat(2)
      .filter(word => !['*', '^', '$', "'s"].includes(word))
      .filter(
        word =>
          tokensOf(word === '#' ? '7' : word)
            .map(token => token.word)
            .join(' ') !== word,
      )
      .map(word => `${cue}: ${word}`),
  )
  expect(foreign).toEqual([])
})

test('the lexicon keeps within its bounds', () => {
  const rows = LINES.map(({ line }) =>
    partsOf(line).reduce((product, choices) => product * choices.length, 1),
  )
  expect(Object.keys(LEXICON).length).toBeLessThanOrEqual(120)
  expect(Math.max(...rows)).toBeLessThanOrEqual(300)
  expect(rows.reduce((sum, count) => sum + count, 0)).toBeLessThan(25_000)
})

test('few phrases begin with any word', () => {
  expect(LINES.filter(({ line }) => /^(\*|\.\.)/.test(line)).length).toBeLessThanOrEqual(3)
})
