import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { agreedOn } from '../../src/commands/train/measure.ts'
import { samplesIn } from '../../src/commands/train/text.ts'
import { read } from '../../src/reply/read.ts'

const samples = new Map(samplesIn('tests/reply/locked').map(sample => [sample.id, sample]))

/** What somebody made of the marked words alone, 300 replies drawn by lot: `id stance | the marked words`. */
const told = readFileSync('tests/reply/locked/marked/v.txt', 'utf8')
  .split('\n')
  .filter(Boolean)
  .flatMap(row => {
    const [, id = '', stance, words] = /^(\S+) (\S+) \| (.*)$/.exec(row) ?? []
    const sample = samples.get(id)
    return sample ? [{ sample, stance, words }] : []
  })

test('[4.6] who sees only the marked words can tell the stance for at least 80 %', () => {
  const right = told.filter(({ sample, stance }) => stance === agreedOn(sample)).length
  console.log(`Told by the marked words alone: ${right} of ${told.length}`)
  expect(told.length).toBeGreaterThanOrEqual(290)
  expect(right / told.length).toBeGreaterThanOrEqual(0.8)
})

test('[4.6] the words that are marked today are mostly those that were shown then', () => {
  const same = told.filter(({ sample, words }) => {
    const marks = read(sample.words, { boss: sample.boss }).evidence ?? []
    return marks.map(({ start, end }) => sample.words.slice(start, end)).join(' … ') === words
  })
  // A reader that is taught anew marks a little differently; where it marks otherwise altogether, somebody has to look again.
  expect(same.length / told.length).toBeGreaterThan(0.5)
})
