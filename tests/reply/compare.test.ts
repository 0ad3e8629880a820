import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bestFit } from '../../src/commands/compare/groups.ts'
import { bestByMarks } from '../../src/commands/compare/marks.ts'
import { bestBySentiment } from '../../src/commands/compare/sentiment.ts'
import { compare, tableOf } from '../../src/commands/compare/table.ts'
import { TEXTS } from '../../src/commands/train/fingerprint.ts'
import { type Sample, samplesIn } from '../../src/commands/train/text.ts'
import type { Act } from '../../src/reply/acts.ts'

function sample(words: string, meant: Act): Sample {
  const labels = ['k', 'l'].map(hand => ({ hand, act: meant, sure: true }))
  return { id: words, voice: 'one', boss: 'Do it today.', words, meant, border: 'free', pair: null, labels }
}

const few = [
  sample('Could it be tomorrow, or does it have to be now?', 'redirect'),
  sample('What would you drop?', 'trade-off'),
  sample('No, I will not.', 'refuse'),
  sample('I hate this horrible, terrible idea.', 'contradict'),
  sample('Great, happy to, wonderful!', 'give-in'),
  sample('12345', 'unclear'),
]

describe('what the reader is held against', () => {
  test('groups are taken for what fits best', () => {
    const { sides, worth } = bestFit(few, [0, 0, 1, 1, 2, 3])
    expect(sides.slice(0, 4)).toEqual(['lead-forward', 'push-back', 'roll-over', 'unclear'])
    expect(worth).toBe(1)
    expect(bestFit(few, [0, 0, 0, 0, 0, 0]).worth).toBeLessThan(0.2)
  })

  test('the rule takes questions, negations, both and neither for what they mostly are', () => {
    const side = bestByMarks(few)
    expect(side('Whose turn is it?')).toBe('lead-forward')
    expect(side('I won’t.')).toBe('push-back')
    expect(side('!!!')).toBe('unclear')
    const odd = bestByMarks([sample('Who, me?', 'blame'), sample('Not at all.', 'support')])
    expect(odd('Really?')).toBe('push-back')
    expect(odd('I can’t say no.')).toBe('lead-forward')
  })

  test('sentiment is cut where it fits best', () => {
    const side = bestBySentiment([
      sample('I love it, wonderful, perfect!', 'give-in'),
      sample('It is good.', 'support'),
      sample('This is an awful, horrible mess.', 'contradict'),
      sample('asdf', 'unclear'),
    ])
    expect(side('A terrible, awful disaster.')).toBe('push-back')
    expect(side('Wonderful, I love it, a perfect plan!')).toBe('roll-over')
    expect(side('It is good.')).toBe('lead-forward')
    expect(side('zxcv')).toBe('unclear')
  })

  test('the table has a row for each, and the same columns in all', () => {
    const rows = tableOf(compare(few, few)).split('\n')
    expect(rows).toHaveLength(2 + 4)
    expect(new Set(rows.map(row => row.split('|').length)).size).toBe(1)
    expect(rows.at(-1)).toMatch(/^\| the largest class \| 33 % \|/)
  })
})

test('[4.2] on the locked replies the reader beats all of them, and README.md’s table is what the run gives', () => {
  const rows = compare(samplesIn(TEXTS), samplesIn('tests/reply/locked'))
  const table = tableOf(rows)
  console.log(table)
  const [reader, ...rivals] = rows.map(({ figures }) => figures)
  for (const rival of rivals) {
    expect(reader?.right).toBeGreaterThan(rival.right)
    expect(reader?.macroF1).toBeGreaterThan(rival.macroF1)
  }
  const readme = readFileSync('README.md', 'utf8')
  const [header = ''] = table.split('\n')
  if (readme.includes(header)) expect(readme).toContain(table)
})
