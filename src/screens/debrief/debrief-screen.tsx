import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import type { Conversation } from '../../conversation/record.ts'
import { replay } from '../../conversation/replay.ts'
import { debriefOf } from '../../debrief/debrief.ts'
import { card } from '../../messages/en/card.ts'
import { compare } from '../../messages/en/compare.ts'
import { debrief } from '../../messages/en/debrief.ts'
import { map } from '../../messages/en/map.ts'
import { throwAgain } from '../../messages/en/throw-again.ts'
import { turning } from '../../messages/en/turning.ts'
import type { Progress } from '../../progress/progress.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { Bar } from '../stage/bar.tsx'
import { Foot } from '../stage/foot.tsx'
import { useKept } from '../stage/kept.ts'
import { Symbols } from '../stage/symbols.tsx'
import { hashWithin } from '../stage/within.ts'
import { useWords, WordsProvider } from '../stage/words.tsx'
import { useAsked } from './asked.ts'
import { AskedFirst, QUESTION } from './asked-first.tsx'
import { Halves } from './halves.tsx'
import { HowItEnded } from './how-it-ended.tsx'
import { LINES, LineByLine } from './line-by-line.tsx'
import { ScenarioMap } from './map.tsx'
import { NextSteps } from './next-steps.tsx'
import { playedOn } from './played-on.ts'
import { TakeAlong } from './take-along.tsx'
import { Way } from './way.tsx'
import { WhatIf } from './what-if.tsx'
import './debrief.css'

interface Props {
  scenario: Scenario
  /** Its branch in view is looked back on. */
  conversation: Conversation
  /** The site's root as a URL relative to this page. */
  root: string
  keep: Progress
  /** Milliseconds since 1970. */
  now: () => number
  /** The part of the page's address that is this scenario's, where it shares its page with others. */
  within?: string
  /** The part of a link to a conversation for others, where it carries the scenario in the person's own words (K3). */
  sharing?: ((conversation: Conversation) => string) | undefined
}

const WORDS = { debrief, turning, compare, map, card, throwAgain }

/**
 * Looking back on a conversation: how it ended, and which reply turned it, asked first (L4). Then the way, the two halves
 * in words, every line with its reason, and what to make of it; nothing of that is shown before the question is answered.
 */
export function DebriefScreen(props: Props) {
  return (
    <WordsProvider messages={WORDS}>
      <LookingBack {...props} />
    </WordsProvider>
  )
}

function LookingBack({ scenario, conversation, root, keep, now, within = '', sharing }: Props) {
  const { debrief, turning, stage, language } = useWords()
  const { settings } = useKept(keep)
  const played = useMemo(() => replay(scenario, conversation), [scenario, conversation])
  const back = useMemo(() => debriefOf(scenario, conversation, played), [scenario, conversation, played])
  const heading = useRef<HTMLHeadingElement>(null)
  const { name } = scenario.boss
  const over = played.outcome !== null
  const said = played.steps.length + played.lost.length
  const section = { scenario, conversation, played, root, keep, now }
  const asked = useAsked(section)
  const afresh = hashWithin(within, '#new')

  // Opened from a conversation that was scrolled, it begins at its top all the same, and is read from its heading on.
  // Where nobody has touched the page yet it was opened at this address, and is read as any page is.
  useEffect(() => {
    if (navigator.userActivation?.hasBeenActive === false) return
    document.documentElement.scrollTop = 0
    heading.current?.focus({ preventScroll: true })
  }, [])
  const title = debrief.pageTitle(scenario.title)
  useEffect(() => {
    const before = document.title
    document.title = title
    return () => {
      document.title = before
    }
  }, [title])

  return (
    <>
      <Symbols />
      {!asked.told ? (
        <Skip to={QUESTION}>{turning.skip}</Skip>
      ) : (
        said > 0 && <Skip to={LINES}>{debrief.skip}</Skip>
      )}
      <Bar
        home={root}
        title={scenario.title}
        about={debrief.about(
          name,
          stage.temperaments[conversation.temperament].name,
          playedOn(conversation.startedAt, now(), { language, ...debrief }),
        )}
        navLabel={debrief.nav}
        nav={<a href={afresh}>{over ? debrief.next.again : debrief.next.afresh}</a>}
      />
      <main className="debrief">
        <HowItEnded {...{ scenario, conversation, played, heading }} />
        <AskedFirst {...section} asked={asked} />
        {asked.told && (
          <>
            {played.steps.length > 0 && (
              <div className="path">
                <Way {...section} />
                <Halves {...{ back, played }} bossName={name} />
              </div>
            )}
            {said > 0 && <LineByLine {...{ scenario, conversation, played, within }} />}
            <WhatIf {...section} />
            <ScenarioMap {...section} />
            <TakeAlong {...section} />
          </>
        )}
        <NextSteps {...{ conversation, root, keep, afresh, within, sharing }} over={over} />
      </main>
      <Foot root={root} theme={settings.theme} onTheme={theme => keep.setSetting('theme', theme)} />
    </>
  )
}

/** The address stays: its part behind `#` is this debrief. */
function Skip({ to, children }: { to: string; children: ReactNode }) {
  return (
    <a
      className="skip"
      href={`#${to}`}
      onClick={event => {
        event.preventDefault()
        document.getElementById(to)?.focus()
      }}
    >
      {children}
    </a>
  )
}
