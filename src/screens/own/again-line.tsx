import { useMemo, useState } from 'react'
import { type Answered, answeredAsWritten, answeredInWords, type Thrown } from '../../debrief/again-judged.ts'
import type { HardLine } from '../../debrief/again-lines.ts'
import { differs, throwsOf } from '../../debrief/again-throws.ts'
import type { Progress } from '../../progress/progress.ts'
import type { Scenario, Temperament } from '../../scenario/scenario.ts'
import { Arrives } from '../stage/alone/arrives.tsx'
import { BossVoice } from '../stage/aloud/boss-voice.ts'
import { useKept } from '../stage/kept.ts'
import { useWords } from '../stage/words.tsx'
import { AgainBoss } from './again-boss.tsx'
import { AgainReply } from './again-reply.tsx'
import { AgainResult } from './again-result.tsx'

interface Props {
  scenario: Scenario
  line: HardLine
  /** How often it was thrown again. */
  times: number
  /** How the boss is as the person told it. */
  told: Temperament
  keep: Progress
  /** The address of another line, and of the conversation. */
  other: string
  back: string
  onAgain: () => void
}

/** One throw of a line: the boss says it, the person answers, and what that does is told. */
export function AgainLine({ scenario, line, times, told, keep, other, back, onAgain }: Props) {
  const { ownAgain: words, stage } = useWords()
  const { settings } = useKept(keep)
  const throws = useMemo(() => throwsOf(line, told), [line, told])
  const [answer, setAnswer] = useState<Answered | null>(null)
  /** What was not clear, to be put another way. */
  const [unclear, setUnclear] = useState('')
  const thrown = throws[times % throws.length]
  if (!thrown) return null

  const { name } = scenario.boss
  const at: Thrown = { scenario, turn: line.turn, thrown, told }
  const before = (times > 0 && throws[(times - 1) % throws.length]) || null
  const { says, temperament } = thrown
  const news = differs(thrown, before)
  const now = words.now(stage.temperaments[temperament].name, temperament === told, news)
  const moment = `${line.turn.id} ${times}`
  return (
    <main className={answer ? 'answered' : undefined}>
      <AgainBoss {...{ scenario, line, thrown, answer, now }} meant={news.temperament || !news.words} />
      <section className="alone-yours" aria-label={words.yours}>
        {answer ? (
          <AgainResult
            {...{ at, answer, other, back, onAgain }}
            onReword={() => {
              setUnclear(answer.typed?.words ?? '')
              setAnswer(null)
            }}
          />
        ) : (
          <AgainReply
            {...{ at, times, moment, other }}
            before={unclear}
            onRead={(said, reading) => setAnswer(answeredInWords(at, said, reading))}
            onPick={reply => setAnswer(answeredAsWritten(at, reply))}
          />
        )}
      </section>
      {settings.hearBoss && <BossVoice line={says} moment={moment} />}
      <Arrives>{words.arrives(now, name, says)}</Arrives>
    </main>
  )
}
