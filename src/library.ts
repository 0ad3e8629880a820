import type { Drillable } from './library/drillable.ts'
import { mayShowScenario } from './library/foreign.ts'
import type { Problem } from './scenario/problems.ts'
import type { Scenario } from './scenario/scenario.ts'
import type { Summary } from './scenario/summary.ts'

/** What the build makes of a file in scenarios/. It lets no file with errors through; only `npm start` can meet null. */
export interface Loaded {
  scenario: Scenario | null
  problems: Problem[]
}

// The build reads the files (src/commands/build/scenario-modules.ts), so neither YAML's parser nor zod travels with them.
const scenarios = import.meta.glob<{
  scenario: Loaded['scenario'] | PromiseLike<Scenario>
  problems: Problem[]
}>('../scenarios/*.yaml')

const fileOf = (id: string) => `../scenarios/${id}.yaml`
const idOf = (file: string) => file.slice('../scenarios/'.length, -'.yaml'.length)

/** What the shelf shows: a summary of each scenario that can be played. Fetched apart: a scenario's own page does without. */
export async function shelf(): Promise<Summary[]> {
  return (await import('./library/shelf.ts')).summaries
}

/** The lines that the drill draws from. Fetched when a round begins: all scenarios in full would be ten times as much. */
export async function drillables(): Promise<Drillable[]> {
  return (await import('./library/drill.ts')).drillables
}

/** Every problem of every file, for the author who runs `npm start`; empty in a build. */
export async function problemsOfAll(): Promise<Problem[]> {
  return import.meta.env.DEV ? (await import('./library/shelf.ts')).problems : []
}

/** Whether scenarios/ has a file of this name. */
export function has(id: string): boolean {
  return Object.hasOwn(scenarios, fileOf(id))
}

/**
 * One scenario, fetched alone.
 *
 * @throws where there is no such file (ask `has` first about an id that comes from outside) or it cannot be fetched.
 */
export async function load(id: string): Promise<Loaded> {
  const fetchIt = has(id) ? scenarios[fileOf(id)] : undefined
  if (!fetchIt) {
    // Whose mistake that is works on the program; a browser is not sent the list.
    const known = import.meta.env.DEV ? ` There are: ${Object.keys(scenarios).map(idOf).join(', ')}.` : ''
    throw new Error(`There is no scenario "${id}" in scenarios/.${known}`)
  }
  const { scenario: coming, problems } = await fetchIt()
  const scenario = await coming
  if (import.meta.env.VITE_LANGUAGE !== 'en' && scenario) mayShowScenario(scenario)
  return { scenario, problems }
}
