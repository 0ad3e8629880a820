import type { Drillable } from './drillable.ts'

const byScenario = import.meta.glob<Drillable | null>('../../scenarios/*.yaml', {
  query: '?drill',
  import: 'drillable',
  eager: true,
})

/** The boss's lines of each scenario, in the order of their ids. One chunk: nobody waits before each line. */
export const drillables: Drillable[] = Object.values(byScenario).filter(one => one !== null)
