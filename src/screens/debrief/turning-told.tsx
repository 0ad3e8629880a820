import type { Ref } from 'react'
import type { Counted, Turning } from '../../debrief/turning.ts'
import type { Did, Told } from '../../messages/en/turning.ts'
import type { Heard } from '../../scenario/scenario.ts'
import { useWords } from '../stage/words.tsx'

interface Props {
  turning: Turning
  /** The reply that was chosen, or null. */
  guess: string | null
  boss: string
  /** Takes the focus once it is told. */
  at: Ref<HTMLDivElement>
}

/** The turning point in one sentence, quoting the line; and where another was chosen, what that one did. */
export function Answer({ turning, guess, boss, at }: Props) {
  const { turning: words, stage } = useWords()
  const { point, how } = turning
  const chosen = turning.counted.find(one => one.id === guess)
  return (
    <div className="answer" ref={at} tabIndex={-1}>
      <p className="point">
        {words.before(point.number)} <span className="speech">“{quoted(wordsOf(point))}”</span>,{' '}
        {words[how](tell(point, boss, stage.heards))}
      </p>
      {chosen && <p>{compared(chosen)}</p>}
    </div>
  )

  function compared(chosen: Counted): string {
    if (chosen === point) return words.same
    return turning.alike.includes(chosen.id)
      ? words.alike(chosen.number, how)
      : words.other(chosen.number, tell(chosen, boss, stage.heards))
  }
}

function tell(one: Counted, boss: string, inWords: Record<Heard, string>): Told {
  const { step, footing, heard, within, ended } = one
  return {
    did: didOf(one),
    ...{ boss, footing, ended },
    heard: heard > 0 ? inWords[step.after.heard] : null,
    reach:
      within.after < within.before ? { words: inWords[within.after], nothing: within.after === 0 } : null,
    cost: one.lost > 0,
  }
}

function didOf({ step }: Counted): Did {
  const { reply, weighed } = step.played
  switch (weighed.stance) {
    case 'push-back':
      return weighed.misstep === 'arguing-on' ? 'argue-on' : 'push'
    case 'roll-over':
      return reply.move === 'give-in' ? 'yes' : reply.move === 'vague' ? 'vague' : 'go-along'
    case 'lead-forward':
      return weighed.misstep && weighed.misstep !== 'arguing-on' ? weighed.misstep : 'lead'
  }
}

function wordsOf({ step }: Counted): string {
  return step.said.typed?.words ?? step.played.reply.words
}

/** So much of a long reply tells which one it is; the whole stands in the list below. */
const QUOTED = 160

function quoted(words: string): string {
  return words.length <= QUOTED ? words : `${words.slice(0, QUOTED).replace(/\s+\S*$/, '')} …`
}
