import { describe, expect, it } from 'vitest'
import { markPassages } from '../../../src/screens/stage/passages.ts'

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
