import type { Drillable } from './drillable.ts'
import { mayShow } from './foreign.ts'

const byScenario = import.meta.glob<Drillable | null>('../../scenarios/*.yaml', {
  query: '?drill',
  import: 'drillable',
  eager: true,
})

/**
 * The boss's lines of each scenario, in the order of their ids. One chunk: nobody waits before each line. The drill is typed, so
 * those are left out that an answer in their language could not be read to.
 */
export const drillables: Drillable[] = Object.values(byScenario)
  .filter(one => one !== null)
  .filter(({ language }) => language.startsWith('en'))

if (import.meta.env.VITE_LANGUAGE !== 'en')
  for (const { language, request, protecting, role, lines } of drillables)
    mayShow(language, [
      ...[request, protecting, role],
      ...lines.flatMap(({ says, hint = '', leads }) => [says, hint, ...leads.map(({ words }) => words)]),
    ])
