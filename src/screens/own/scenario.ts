import { useEffect, useState } from 'react'
import { loadOwn } from '../../library/own.ts'
import type { Own } from '../../scenario/pattern/own.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { useWords } from '../stage/words.tsx'

type Found = { of: string; scenario: Scenario | null }

/**
 * The scenario that a conversation of the person's own makes, null until it is here; the page is called after it.
 * `failed` where it cannot be had now, and `again` tries once more.
 */
export function useScenario(own: Own) {
  const { pageTitle } = useWords().ownPlay
  const [found, setFound] = useState<Found | null>(null)
  const [tries, countTries] = useState(0)
  // The same words in another object are the same conversation.
  const told = JSON.stringify(own)
  const of = `${tries} ${told}`
  useEffect(() => {
    let gone = false
    const arrive = (scenario: Scenario | null) => {
      if (gone) return
      setFound({ of: `${tries} ${told}`, scenario })
      if (scenario) document.title = pageTitle(scenario.title)
    }
    loadOwn(JSON.parse(told)).then(arrive, () => arrive(null))
    return () => {
      gone = true
    }
  }, [told, tries, pageTitle])
  const here = found?.of === of ? found : null
  return {
    scenario: here?.scenario ?? null,
    failed: here !== null && here.scenario === null,
    again: () => countTries(tries + 1),
  }
}
