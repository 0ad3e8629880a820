import { useEffect, useState } from 'react'
import type { Conversation } from '../../conversation/record.ts'
import { type Looked, saidLast } from '../../debrief/habits.ts'
import { lookedAt } from '../../debrief/looked.ts'
import { MOST_TOLD } from '../../debrief/reviews.ts'
import type { Kept } from '../../progress/kept.ts'
import type { Progress } from '../../progress/progress.ts'
import { useKept } from '../stage/kept.ts'

/** So many conversations tell what somebody does now; all of them tell what they ever did. */
export const LAST = 50

/** So many milliseconds are taken at a time while nobody waits. */
const LONGEST = 12

/** The kept conversations in which something was said. */
export interface Practised {
  /** The latest first: at first the last ones, with enough of each scenario to say when it comes back; then all. */
  looked: readonly Looked[]
  whole: boolean
  /** How many there are in all, those that are not counted left out. */
  count: number
  /** How many are not counted: of scenarios that are not here any more, or could not be fetched. */
  gone: number
}

/** What is kept, walked again; null until that is known, as in the prerendered HTML. */
export function usePractised(keep: Progress): Practised | null {
  const { conversations, own } = useKept(keep)
  const [practised, setPractised] = useState<Practised | null>(null)
  useEffect(() => {
    // Not what the page was drawn with: that is nothing at first.
    if (conversations !== keep.store.getState().conversations) return
    let gone = false
    void lookThrough(Object.values(conversations), own, found => {
      if (!gone) setPractised(found)
      return !gone
    })
    return () => {
      gone = true
    }
  }, [keep, conversations, own])
  return practised
}

/**
 * Looks back on what is needed first, then on the rest while nobody waits: so that the page is there as soon with a thousand
 * conversations as with ten. Each scenario is fetched once, all at the same time.
 *
 * @param tell hears of both, and says whether to go on.
 */
async function lookThrough(
  kept: readonly Conversation[],
  own: Kept['own'],
  tell: (practised: Practised) => boolean,
): Promise<void> {
  const at = new Map(kept.map(one => [one, saidLast(one)]))
  const latestFirst = (a: Conversation, b: Conversation) => (at.get(b) ?? 0) - (at.get(a) ?? 0)
  const said = kept.filter(({ replies }) => replies.length > 0).sort(latestFirst)
  const last = new Set(said.slice(0, LAST))
  const scenarios = new Map<string, { first: Conversation[]; rest: Conversation[] }>()
  for (const one of said) {
    const its = scenarios.get(one.scenario) ?? { first: [], rest: [] }
    scenarios.set(one.scenario, its)
    const told = its.first.length < MOST_TOLD || last.has(one)
    ;(told ? its.first : its.rest).push(one)
  }
  const inOrder = (looked: Looked[]) => looked.sort((a, b) => latestFirst(a.conversation, b.conversation))
  const found = await Promise.all([...scenarios].map(([id, { first }]) => lookedAt(id, first, own[id])))
  const here = [...scenarios].filter((_, n) => found[n]?.length)
  const count = here.reduce((sum, [, { first, rest }]) => sum + first.length + rest.length, 0)
  const first = found.flat()
  const about = { count, gone: said.length - count }
  const goOn = tell({ ...about, looked: inOrder(first), whole: first.length === count })
  if (!goOn || first.length === count) return
  const all = [...first]
  let since = 0
  for (const [id, { rest }] of here) {
    if (performance.now() - since > LONGEST) {
      await nobodyWaits()
      since = performance.now()
    }
    all.push(...(await lookedAt(id, rest, own[id])))
  }
  tell({ ...about, looked: inOrder(all), whole: true })
}

function nobodyWaits(): Promise<void> {
  return new Promise(done => (window.requestIdleCallback ?? setTimeout)(() => done()))
}
