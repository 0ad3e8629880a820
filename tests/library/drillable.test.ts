import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { drillableOf } from '../../src/library/drillable.ts'
import { drillables } from '../../src/library.ts'
import { stanceOf } from '../../src/scenario/moves.ts'
import { aScenario, scenarioIn } from '../conversation/fakes.ts'

const files = readdirSync('scenarios').filter(file => file.endsWith('.yaml'))

describe('what the drill needs of a scenario', () => {
  test.each(files)('%s: every line can be led, by what leads in its kind (M5)', file => {
    const scenario = scenarioIn(`scenarios/${file}`)
    const { lines } = drillableOf(scenario)
    expect(lines.length).toBeGreaterThan(5)
    for (const { turn, says, leads, offers } of lines) {
      expect(scenario.turns[turn]?.lines.map(line => line.say)).toContain(says)
      expect(leads.length).toBeGreaterThan(0)
      expect(new Set(leads.map(({ move }) => move)).size).toBe(leads.length)
      for (const { move } of leads) expect(stanceOf(move, scenario.kind, 0)).toBe('lead-forward')
      expect(offers).toEqual(scenario.turns[turn]?.replies.map(({ move }) => move))
    }
  })

  test('a turn that nothing leads is left out', () => {
    const scenario = aScenario()
    const { ask, ...others } = scenario.turns
    if (!ask) throw new Error('The scenario has no turn ask.')
    const silent = { ...ask, replies: ask.replies.filter(({ move }) => move !== 'restate') }
    const { lines } = drillableOf({ ...scenario, turns: { ...others, ask: silent } })
    expect(lines.map(({ turn }) => turn)).not.toContain('ask')
  })

  test('over the line, a worry that ends in going along is nothing to drill (M5)', () => {
    const { lines } = drillableOf(scenarioIn('scenarios/over-the-line.yaml'))
    const moves = lines.flatMap(({ leads }) => leads.map(({ move }) => move))
    expect(moves).toContain('hold-the-line')
    expect(moves).not.toContain('concern')
  })

  test('all scenarios come at once', async () => {
    const all = await drillables()
    expect(all.map(({ scenario }) => `${scenario}.yaml`).sort()).toEqual(files.sort())
  })
})
