import { memo } from 'react'
import type { Step } from '../../conversation/replay.ts'
import { useWords } from '../stage/words.tsx'

interface Props {
  steps: Step[]
  bossName: string
  /** What the boss says now. */
  line: string
}

/**
 * The conversation as a live log. Lines are only ever added at its end while it goes on, each an element that stays,
 * so that a screen reader says each of them once and in order.
 */
export function Log({ steps, bossName, line }: Props) {
  const { practice } = useWords()
  const lines = steps.flatMap((step, i) => [
    { key: `boss-${i}`, text: practice.logBoss(bossName, step.line) },
    { key: step.said.id, text: practice.logYou(wordsOf(step)) },
  ])
  lines.push({ key: `boss-${steps.length}`, text: practice.logBoss(bossName, line) })
  return (
    <div role="log" aria-label={practice.log} className="sr">
      {lines.map(({ key, text }) => (
        <Line key={key} text={text} />
      ))}
    </div>
  )
}

/** Not drawn again for those that follow. */
const Line = memo(({ text }: { text: string }) => <p>{text}</p>)

/** The words of a reply as they were said: one's own where they were typed. */
export function wordsOf(step: Step): string {
  return step.said.typed?.words ?? step.played?.reply.words ?? ''
}
