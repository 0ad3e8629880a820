import { useEffect, useState } from 'react'
import type { Progress } from '../../progress/progress.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { loadPlayable } from './channel/load.ts'

/** A scenario to play with a room, null until it is here. `failed` where it cannot be had now, and `again` tries once more. */
export function useScenario(keep: Progress, id: string | null) {
  const [found, setFound] = useState<{ of: string; scenario: Scenario | null } | null>(null)
  const [tries, countTries] = useState(0)
  const of = `${tries} ${id}`
  useEffect(() => {
    if (id === null) return
    let gone = false
    void loadPlayable(keep, id).then(scenario => {
      if (!gone) setFound({ of: `${tries} ${id}`, scenario })
    })
    return () => {
      gone = true
    }
  }, [keep, id, tries])
  const here = found?.of === of ? found : null
  return {
    scenario: here?.scenario ?? null,
    failed: here !== null && here.scenario === null,
    again: () => countTries(tries + 1),
  }
}
