import { useMemo } from 'react'
import type { Card } from '../../debrief/card.ts'
import { planFor } from '../../debrief/card-offers.ts'
import { type Found, findOwn } from '../../debrief/own-card.ts'
import { willOf } from '../../debrief/own-card-will.ts'
import { isOwnId } from '../../scenario/pattern/own-id.ts'
import { useWords } from '../stage/words.tsx'
import type { Section } from './section.ts'

/** What a card begins with. */
interface Beginnings {
  /** What one's own conversations give to it; null where the scenario is not the person's own. */
  found: Found | null
  /** The plan that stands on it until somebody writes one. */
  suggestion: Card['plan']
}

/**
 * What the card of this conversation begins with. Where the form was told what one will do “if they insist” that is the plan;
 * else it is made of the branch in view.
 */
export function useBeginnings({ scenario, conversation, played, keep }: Section): Beginnings {
  const { will } = useWords().card.ofOwn
  return useMemo(() => {
    const plan = planFor(played)
    if (!isOwnId(scenario.id)) return { found: null, suggestion: plan }
    const kept = keep.store.getState().own
    const fillings = Object.hasOwn(kept, scenario.id) ? kept[scenario.id]?.fillings : undefined
    const kepts = keep.conversationsOf(scenario.id)
    // One that a link brought is not on the device: then nobody here told anything.
    if (!fillings) return { found: findOwn(scenario, conversation, kepts), suggestion: plan }
    const insisted = willOf(fillings.will ?? '')
    return {
      found: findOwn(scenario, conversation, kepts, Object.values(fillings)),
      suggestion: insisted ? { ...plan, thenI: will(insisted) } : plan,
    }
  }, [scenario, conversation, played, keep, will])
}
