import type { Loaded } from '../library.ts'

// Read while building, as scenarios are: their texts with the gaps still open.
const patterns = import.meta.glob<{
  scenario: Loaded['scenario'] | Promise<Loaded['scenario']>
  problems: Loaded['problems']
}>('../../scenarios/patterns/*.yaml')

const fileOf = (id: string) => `../../scenarios/patterns/${id}.yaml`

/** The names of all conversation patterns, in the order of the alphabet. */
export function patternIds(): string[] {
  return Object.keys(patterns)
    .map(file => file.slice(fileOf('').length - '.yaml'.length, -'.yaml'.length))
    .sort()
}

/**
 * One pattern, with its gaps still open (scenario/pattern/fill.ts fills them).
 *
 * @throws where there is no such file or it cannot be fetched.
 */
export async function loadPattern(id: string): Promise<Loaded> {
  const fetchIt = Object.hasOwn(patterns, fileOf(id)) ? patterns[fileOf(id)] : undefined
  if (!fetchIt)
    throw new Error(
      `There is no pattern "${id}" in scenarios/patterns. There are: ${patternIds().join(', ')}.`,
    )
  const { scenario, problems } = await fetchIt()
  return { scenario: await scenario, problems }
}
