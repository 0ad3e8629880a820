import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { fingerprintOf, TEXTS } from '../../../src/commands/train/fingerprint.ts'
import { agreement } from '../../../src/commands/train/measure.ts'
import { type Sample, samplesIn } from '../../../src/commands/train/text.ts'
import { sideOf } from '../../../src/reply/acts.ts'
import { fingerprint } from '../../../src/reply/weights.ts'

const samples = samplesIn(TEXTS)
const locked = samplesIn('tests/reply/locked')

describe('the training text', () => {
  test('holds at least 6,000 replies in at least 15 voices', () => {
    expect(samples.length).toBeGreaterThanOrEqual(6000)
    expect(new Set(samples.map(sample => sample.voice)).size).toBeGreaterThanOrEqual(15)
  })

  test('every reply was labelled by its writer, and by a reader who did not write it', () => {
    expect(samples.filter(sample => sample.labels.length === 0).map(sample => sample.id)).toEqual([])
  })

  test('labels given apart agree on nearly every stance, and the rest is kept', () => {
    const both = samples.map(sample => ({
      ...sample,
      labels: [{ hand: 'writer', act: sample.meant, sure: true }, ...sample.labels],
    }))
    const { stance, kappa, move } = agreement(both)
    console.log(
      `writer and reader: stance ${(100 * stance).toFixed(1)} %, kappa ${kappa.toFixed(3)}, move ${(100 * move).toFixed(1)} %`,
    )
    expect(kappa).toBeGreaterThan(0.9)
    expect(stance).toBeLessThan(1)
  })

  test.each(borders())('the border "%s" is met at least 100 times on each side', border => {
    const sides = new Map<string, number>()
    for (const sample of samples.filter(one => one.border === border)) {
      const side = sideOfBorder(sample)
      sides.set(side, (sides.get(side) ?? 0) + 1)
    }
    const [most = 0, next = 0] = [...sides.values()].sort((a, b) => b - a)
    expect(Math.min(most, next), JSON.stringify([...sides])).toBeGreaterThanOrEqual(100)
  })

  test('no reply of the locked part is in it, whatever its capitals and marks', () => {
    const bare = (sample: Sample) =>
      sample.words
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
    const known = new Set(samples.filter(sample => sample.words.length > 25).map(bare))
    expect(locked.filter(sample => known.has(bare(sample))).map(sample => sample.id)).toEqual([])
  })

  test('no voice of the locked part is in it', () => {
    const voices = new Set(samples.map(sample => sample.voice))
    expect(locked.filter(sample => voices.has(sample.voice))).toEqual([])
  })

  test('the weights in use were made from it (npm run train)', () => {
    expect(fingerprint).toBe(fingerprintOf(TEXTS))
  })
})

/** Every border of README.md that has two sides by stance; `unclear` has its own. */
function borders(): string[] {
  return [...new Set(samples.map(sample => sample.border))].filter(border => border !== 'free').sort()
}

/** Which side of its border a reply lies on, by what it does. */
function sideOfBorder({ border, meant }: Sample): string {
  const side = sideOf(meant)
  if (border === 'unclear') return side === 'unclear' ? 'none' : 'reply'
  if (border === 'neg-yes') return side === 'push-back' ? 'refuses' : 'agrees'
  if (border === 'double-neg') return side === 'push-back' ? 'push' : 'yes or lead'
  return side === 'lead-forward' ? 'lead' : 'push or roll-over'
}

describe('reading a folder of texts', () => {
  const folders: string[] = []
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
  })
  const folderOf = (replies: string, labels = '') => {
    const folder = mkdtempSync(join(tmpdir(), 'front-foot-'))
    folders.push(folder)
    mkdirSync(join(folder, 'replies'))
    mkdirSync(join(folder, 'labels'))
    writeFileSync(join(folder, 'replies', 'someone.txt'), replies)
    writeFileSync(join(folder, 'labels', 'x.txt'), labels)
    return folder
  }

  test('gives each reply its boss, its writer’s label and its readers’', () => {
    const folder = folderOf(
      'voice: someone | a person\n\n@ ordinary | Do it.\n001 | refuse | free | p1 | No | never.\n',
      'someone-001 give-in 0\n',
    )
    expect(samplesIn(folder)).toEqual([
      {
        id: 'someone-001',
        voice: 'someone',
        boss: 'Do it.',
        words: 'No | never.'.replace(' | ', '|'),
        meant: 'refuse',
        border: 'free',
        pair: 'p1',
        labels: [{ hand: 'x', act: 'give-in', sure: false }],
      },
    ])
  })

  test.each([
    ['a reply without a boss', '001 | refuse | free | - | No.', '', 'someone.txt:1'],
    ['a row without words', '@ ordinary | Do it.\n001 | refuse | free | -', '', 'someone.txt:2'],
    ['an unknown move', '@ ordinary | Do it.\n001 | shout | free | - | No.', '', '"shout" is no move'],
    [
      'a label for nobody',
      '@ ordinary | Do it.\n001 | refuse | free | - | No.',
      'someone-002 refuse 1',
      'no reply has the id',
    ],
    [
      'one number twice',
      '@ ordinary | Do it.\n001 | refuse | free | - | No.\n001 | refuse | free | - | Nope.',
      '',
      'same number',
    ],
  ])('%s is named with its place', (_, replies, labels, said) => {
    expect(() => samplesIn(folderOf(replies, labels))).toThrow(said)
  })
})
