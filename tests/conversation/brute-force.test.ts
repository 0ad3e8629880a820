import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { agree } from './agree.ts'
import { scenarioIn } from './fakes.ts'
import { proofFixtures } from './proof/fixture.ts'

/** Every scenario that ships, every fixture of the proof. */
const scenarios = [
  ...readdirSync('scenarios')
    .filter(file => file.endsWith('.yaml'))
    .map(file => ({ name: file, scenario: scenarioIn(`scenarios/${file}`) })),
  ...proofFixtures(),
]

describe('[P4] walking every way through comes to what the proof says of states', () => {
  for (const { name, scenario } of scenarios)
    test(name, () => {
      const { proved, forced } = agree(scenario)
      expect(proved).toEqual(forced)
    })

  test('the customer panel is among them', () => {
    expect(existsSync('scenarios/customer-panel.yaml')).toBe(true)
  })
})
