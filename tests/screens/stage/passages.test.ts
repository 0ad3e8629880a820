import { describe, expect, it } from 'vitest'
import { markPassages, markSpans, shortened } from '../../../src/screens/stage/passages.ts'

const cue = (words: string) => ({ words, shows: 'it' })
const shown = (words: string, ...cues: string[]) =>
  markPassages(words, cues.map(cue))
    .map(({ text, letter }) => (letter ? `[${letter}:${text}]` : text))
    .join('')

describe('[L1] the words that caused it', () => {
  it('are marked in order, with letters', () => {
    expect(shown('If it goes in, the fix moves. Which hurts more?', 'the fix moves', 'Which hurts')).toBe(
      'If it goes in, [a:the fix moves]. [b:Which hurts] more?',
    )
  })

  it('keep their letters when one is not found', () => {
    expect(shown('Which hurts more?', 'the fix moves', 'Which hurts')).toBe('[b:Which hurts] more?')
  })

  it('are found whatever the quotes and capitals', () => {
    expect(shown('I’ll do it.', "i'll do")).toBe('[a:I’ll do] it.')
  })

  it('never overlap: the second takes the next place, or none', () => {
    expect(shown('no, no, no', 'no', 'no', 'no, no')).toBe('[a:no], [b:no], no')
    expect(shown('leave it', 'leave it', 'it')).toBe('[a:leave it]')
  })

  it('may be all of it, or nothing', () => {
    expect(shown('Fine.', 'Fine.')).toBe('[a:Fine.]')
    expect(shown('Fine.')).toBe('Fine.')
    expect(shown('', 'x')).toBe('')
    expect(shown('Fine.', '  ')).toBe('Fine.')
  })

  it('lose none of the sentence', () => {
    const words = 'The same two people build both. What does the board need to see?'
    const text = markPassages(words, [cue('What does'), cue('same two'), cue('nowhere')])
    expect(text.map(piece => piece.text).join('')).toBe(words)
  })
})

describe('passages by their places', () => {
  const places = (words: string, ...spans: ([number, number] | null)[]) =>
    markSpans(
      words,
      spans.map(span => span && { start: span[0], end: span[1] }),
    )
      .map(({ text, letter }) => (letter ? `[${letter}:${text}]` : text))
      .join('')

  it('are marked in the order of the sentence, with the letters of their reasons', () => {
    expect(places('If it goes in, the fix moves.', [15, 22], [0, 5])).toBe(
      '[b:If it] goes in, [a:the fix] moves.',
    )
  })

  it('that are none of this sentence mark nothing, and the letters of the rest stay', () => {
    expect(places('Fine.', null, [2, 2], [3, 99], [4, 1], [0, 4])).toBe('[e:Fine].')
  })

  it('never overlap: the first one has it', () => {
    expect(places('leave it', [0, 8], [6, 8])).toBe('[a:leave it]')
  })

  it('count UTF-16 units, as everything does that reads them', () => {
    expect(places('🙂 no', [3, 5])).toBe('🙂 [a:no]')
  })
})

describe('long words in short', () => {
  const of = (words: string, start: number, end: number) => shortened(markSpans(words, [{ start, end }]))

  it('keep what is marked and what stands around it', () => {
    const words = `${'before '.repeat(400)}but no ${'after '.repeat(400)}`
    const at = words.indexOf('but no')
    const [before, mark, after] = of(words, at, at + 6)
    expect(mark?.text).toBe('but no')
    expect(before?.text).toMatch(/^before .* … .*before $/)
    expect(after?.text).toMatch(/^ after .* … .*after $/)
    expect((before?.text.length ?? 0) + (after?.text.length ?? 0)).toBeLessThan(450)
  })

  it('are left as they are where they are not long', () => {
    const pieces = of('Which of the two?', 0, 5)
    expect(pieces.map(({ text }) => text).join('')).toBe('Which of the two?')
  })
})
