import { useMemo } from 'react'
import type { Conversation } from '../../conversation/record.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { hashWithin } from '../stage/within.ts'
import { useWords } from '../stage/words.tsx'
import { againstMark } from './how-far.ts'

interface Props {
  scenario: Scenario
  /** Its branch in view ended. */
  conversation: Conversation
  /** 0 to 100; at 0 nothing is said. */
  passMark: number
  /** The part of the address that is this scenario's. */
  within: string
}

/** P2: one sentence on the course's pass mark, and another try: trying again never costs anything by itself. */
export function Mark({ scenario, conversation, passMark, within }: Props) {
  const words = useWords().embed.mark
  const mark = useMemo(
    () => againstMark(scenario, conversation, passMark),
    [scenario, conversation, passMark],
  )
  if (!mark) return null
  return (
    <aside className="embed-mark" aria-label={words.label}>
      <p>{mark.met ? words.met : words.raise[mark.raise]}</p>
      <a className="btn" href={hashWithin(within, '#new')}>
        {words.again}
      </a>
    </aside>
  )
}
