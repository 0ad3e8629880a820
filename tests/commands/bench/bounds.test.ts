import { describe, expect, test } from 'vitest'
import { AGAINST_PEERS, broken, IN_GROWTH } from '../../../src/commands/bench/bounds.ts'
import type { Growth } from '../../../src/commands/bench/growth.ts'
import type { GrowthReport } from '../../../src/commands/bench/growth-report.ts'
import { type Field, type Figures, fieldOf } from '../../../src/commands/bench/report.ts'

/** Everybody alike, but for what is given. */
function figures(name: string, kind: Figures['kind'], but: Partial<Figures> = {}): Figures {
  const fast = { bytes: 9000, requests: 1, readable: 60, clickable: 66, click: 1, clickLate: 2, heap: 2e6 }
  return { name, kind, ...fast, readableSlow: 600, clickableSlow: 660, ...but }
}

function fieldWith(ours: Partial<Figures>): Field {
  return fieldOf([
    figures('ours', 'ours', ours),
    figures('bare', 'bare'),
    figures('ink', 'other', { heap: 1e6 }),
    figures('twine', 'twine', { bytes: 50_000 }),
  ])
}

describe('against peers', () => {
  test('all holds where nothing is above the best', () => {
    expect(broken(AGAINST_PEERS, fieldWith({}))).toEqual([])
  })
  test.each([
    [{ bytes: 9001 }, 'bytes to the first reply'],
    [{ readable: 73 }, 'readable on a fast line'],
    [{ readableSlow: 721 }, 'readable on a slow line'],
    [{ clickable: 67 }, 'clickable on a fast line'],
    [{ clickableSlow: 661 }, 'clickable on a slow line'],
    [{ click: 1.21 }, 'click to the next line'],
    [{ heap: 2.1e6 }, 'smallest Twine format'],
  ])('%j is said, and nothing else', (ours, said) => {
    const lines = broken(AGAINST_PEERS, fieldWith(ours))
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(said)
  })
  test('what was not measured does not hold', () => {
    expect(broken(AGAINST_PEERS, fieldWith({ click: Number.NaN }))).toHaveLength(1)
  })
  test('without ours there is nothing to say', () => {
    expect(() => fieldOf([figures('bare', 'bare')])).toThrow('Neither')
  })
})

describe('in growth', () => {
  const row = (turns: number, but: Partial<Growth> = {}): Growth => {
    const all = { turns, start: 10, step: 2, replay: 2, bytes: 1000, check: 5, states: turns }
    return { ...all, ...but }
  }
  const report = (large: Partial<Growth>, first = 60): GrowthReport => ({
    ours: [row(100), row(50_000, large)],
    ink: [100, 50_000].map(turns => ({ turns, start: 10, step: 40, bytes: 1000, text: 500 })),
    browser: [100, 50_000].map(turns => ({
      ...{ name: 'ours', kind: 'ours' as const, turns, second: 200, bytes: 17_000 },
      first: turns === 100 ? 60 : first,
    })),
  })
  test('all holds where nothing grows', () => {
    expect(broken(IN_GROWTH, report({}))).toEqual([])
  })
  test.each([
    [{ step: 3.1 }, 'a step among 50,000'],
    [{ start: 11 }, 'start of 50,000'],
    [{ bytes: 1001 }, 'heap a turn'],
    [{ check: 11 }, 'proof a state'],
  ])('%j is said', (large, said) => {
    expect(broken(IN_GROWTH, report(large))).toEqual([expect.stringContaining(said)])
  })
  test('a first reply that waits for the story is said', () => {
    expect(broken(IN_GROWTH, report({}, 80))).toEqual([expect.stringContaining('first reply in a browser')])
  })
})
