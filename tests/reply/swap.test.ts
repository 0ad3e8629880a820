import { describe, expect, test } from 'vitest'
import { ACTS, sideOf } from '../../src/reply/acts.ts'
import { read } from '../../src/reply/read.ts'
import { fillingsOf, templatesIn } from './fillings.ts'

/** Issue 4.3. */
const TEMPLATES = 500
const MOST_CHANGED = 0.02
const FILLINGS = 10

const templates = templatesIn('tests/reply/templates')
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)} %`

/** How often each stance is read, among the fillings of a template. */
function stancesOf(template: (typeof templates)[number], at: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { boss, words } of fillingsOf(template, FILLINGS, at)) {
    const { stance } = read(words, { boss })
    counts.set(stance, (counts.get(stance) ?? 0) + 1)
  }
  return counts
}

describe('templates', () => {
  test('500 different ones, with a slot in each reply, of every move and of none', () => {
    expect(new Set(templates.map(({ words }) => words)).size).toBe(templates.length)
    expect(templates.length).toBeGreaterThanOrEqual(TEMPLATES)
    expect(templates.filter(({ words }) => !/\{\w+\}/.test(words))).toEqual([])
    const few = ACTS.filter(act => templates.filter(one => one.act === act).length < 10)
    expect(few).toEqual([])
  })

  test('each is filled in ten different ways, and a slot means the same in the line and in the reply', () => {
    for (const [at, template] of templates.entries()) {
      const filled = fillingsOf(template, FILLINGS, at)
      expect(new Set(filled.map(({ words }) => words)).size, template.place).toBe(FILLINGS)
      expect(filled.filter(({ boss, words }) => /[{}]|the the /.test(boss + words))).toEqual([])
    }
    const boss = 'Ask {name}, a {trade}, to {do} by {day}.'
    const words = 'So {name} and {name2}? {Doing}, {task}, two {trades}?'
    const [first] = fillingsOf({ place: 'here', act: 'restate', boss, words }, 1, 3)
    const [, name, trade] = /Ask (.+), an? (.+), to/.exec(first?.boss ?? '') ?? []
    expect(first?.words).toContain(`So ${name} and `)
    expect(first?.words).toContain(`two ${trade}s?`)
    expect(first?.words).not.toContain(`and ${name}?`)
  })
})

test('[4.3] swapping names, tasks and trades in a reply changes its stance in at most 2 %', () => {
  const read = templates.map((template, at) => ({ ...template, stances: stancesOf(template, at) }))
  const strays = read.map(({ stances }) => FILLINGS - Math.max(...stances.values()))
  const changed = strays.reduce((sum, stray) => sum + stray, 0)
  const meant = read.reduce((sum, { act, stances }) => sum + (stances.get(sideOf(act)) ?? 0), 0)
  const unsteady = read.filter((_, at) => strays[at])
  console.log(
    `Swapped: ${templates.length} templates, ${FILLINGS} fillings each. The stance changes in ` +
      `${percent(changed, FILLINGS * templates.length)} of the fillings, and in ${unsteady.length} templates at all. ` +
      `As they were meant: ${percent(meant, FILLINGS * templates.length)}.`,
  )
  const shown = unsteady.map(({ place, words, stances }) => `${place} ${[...stances].join(' ')}: ${words}`)
  expect(changed / (FILLINGS * templates.length), shown.join('\n')).toBeLessThanOrEqual(MOST_CHANGED)
})
