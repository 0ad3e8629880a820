import { type Own, ownScenario, readOwn } from '../scenario/pattern/own.ts'
import { ownTitle } from '../scenario/pattern/own-title.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { type Summary, summaryOf } from '../scenario/summary.ts'
import { mayShowScenario } from './foreign.ts'
import { loadPattern } from './patterns.ts'

/**
 * The scenario of a conversation of a person's own, called by what they told of it.
 *
 * @throws where its pattern is not here or cannot be fetched, or a word that it needs is missing.
 */
export async function loadOwn(own: Own): Promise<Scenario> {
  const sound = readOwn(own)
  if (!sound) throw new Error(`The conversation ${own.id} lacks something that its pattern needs.`)
  const { scenario } = await loadPattern(sound.pattern)
  if (!scenario) throw new Error(`The pattern ${sound.pattern} has errors.`)
  const told = { ...ownScenario(scenario, sound), title: ownTitle(sound) }
  if (import.meta.env.VITE_LANGUAGE !== 'en') mayShowScenario(told)
  return told
}

/** What a shelf shows of them, the one changed last at the front; those that cannot be played now are left out. Never rejects. */
export async function ownShelf(owns: Readonly<Record<string, Own>>): Promise<Summary[]> {
  const latestFirst = Object.values(owns).sort((a, b) => b.changedAt - a.changedAt)
  const all = await Promise.allSettled(latestFirst.map(async own => summaryOf(await loadOwn(own))))
  return all.flatMap(one => (one.status === 'fulfilled' ? one.value : []))
}
