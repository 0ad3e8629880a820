import { useMemo } from 'react'
import { sharedReplies } from '../../debrief/compare.ts'
import { type Way, waysOf } from '../../debrief/ways.ts'
import { useWords } from '../stage/words.tsx'
import { playedOn } from './played-on.ts'
import type { Section } from './section.ts'

/** The ways of this conversation, and of the latest others of its scenario: the same list wherever a debrief names one. */
export function useWays({ scenario, conversation, keep }: Section): readonly Way[] {
  return useMemo(
    () => waysOf(scenario, conversation, keep.conversationsOf(scenario.id)),
    [scenario, conversation, keep],
  )
}

/** What to call a way: its letter, where it parts from the one in view, its ending, and when it was played. */
export function useNames({ played, now }: Section): (way: Way) => string {
  const { compare, stage, language } = useWords()
  return way => {
    const { outcome } = way.played
    const which = {
      'in-view': compare.inView,
      // Nothing was said in view: every way is another from the start.
      here: played.steps.length ? compare.from(sharedReplies(way.played, played) + 1) : compare.another,
      elsewhere: compare.elsewhere(stage.temperaments[way.conversation.temperament].name),
    }[way.from]
    return compare.named(
      way.letter,
      which,
      outcome ? stage.outcomes[outcome.kind] : compare.notOver,
      playedOn(way.at, now(), { language, today: compare.today(timeOf(way.at, language)), on: compare.on }),
    )
  }
}

function timeOf(at: number, language: string): string {
  const tag = language === 'en' ? 'en-GB' : language
  return new Intl.DateTimeFormat(tag, { timeStyle: 'short' }).format(new Date(at))
}
