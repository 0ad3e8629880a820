import { useState } from 'react'
import { judged, type Prompt } from '../../debrief/drill.ts'
import type { Answered } from '../../debrief/drill-round.ts'
import type { Progress } from '../../progress/progress.ts'
import { Arrives } from '../stage/alone/arrives.tsx'
import { BossVoice } from '../stage/aloud/boss-voice.ts'
import { Bar } from '../stage/bar.tsx'
import { Foot } from '../stage/foot.tsx'
import { useKept } from '../stage/kept.ts'
import { Symbols } from '../stage/symbols.tsx'
import { useWords } from '../stage/words.tsx'
import { Boss } from './boss.tsx'
import { Result } from './result.tsx'
import { YourReply } from './your-reply.tsx'

interface Props {
  root: string
  keep: Progress
  prompts: readonly Prompt[]
  /** With the lines that were answered, in order. */
  onOver: (answered: readonly Answered[]) => void
}

/** A round: one line, its answer and what that does, and on to the next. */
export function Round({ root, keep, prompts, onOver }: Props) {
  const { drill } = useWords()
  const { settings } = useKept(keep)
  const [place, setPlace] = useState(0)
  const [answered, setAnswered] = useState<readonly Answered[]>([])
  /** The last answer to this line; `again` while it is being said in another way. */
  const [now, setNow] = useState<{ answer: Answered; again: boolean } | null>(null)
  const prompt = prompts[place]
  if (!prompt) return null

  const { boss } = prompt.scene
  const shown = now && !now.again ? now.answer : null
  const judgement = shown && judged(prompt, shown.reading)

  /** Counts the answer to this line, unless there is none, or none that could be read (M4). */
  const settled = (): readonly Answered[] => {
    if (!now) return answered
    const { stance, came } = judged(prompt, now.answer.reading)
    if (stance === 'unclear') return answered
    keep.countDrill(prompt.asked, came === 'asked')
    return [...answered, now.answer]
  }
  const goOn = () => {
    const all = settled()
    if (place + 1 === prompts.length) {
      onOver(all)
      return
    }
    setAnswered(all)
    setNow(null)
    setPlace(place + 1)
  }

  return (
    <div className="alone">
      <Symbols />
      <Bar
        home={root}
        heading
        title={drill.title}
        about={drill.count(place + 1, prompts.length)}
        navLabel={drill.nav}
        nav={
          <button type="button" className="btn plain" onClick={() => onOver(settled())}>
            <span>{drill.stop}</span>
          </button>
        }
      />
      <main className={shown ? 'answered' : undefined}>
        <Boss prompt={prompt} stance={judgement?.stance ?? null} />
        <section className="alone-yours" aria-label={drill.yours}>
          {shown && judgement ? (
            <Result
              prompt={prompt}
              answer={shown}
              judgement={judgement}
              last={place + 1 === prompts.length}
              onAgain={() => setNow({ answer: shown, again: true })}
              onNext={goOn}
            />
          ) : (
            <YourReply
              key={prompt.id}
              prompt={prompt}
              before={now?.answer.words ?? ''}
              onRead={(words, reading) => setNow({ answer: { prompt, words, reading }, again: false })}
              onSkip={goOn}
            />
          )}
        </section>
        {settings.hearBoss && <BossVoice line={prompt.says} moment={prompt.id} />}
        <Arrives>
          {drill.arrives(place + 1, prompts.length, boss, prompt.says, drill.asks[prompt.asked].ask)}
        </Arrives>
      </main>
      <Foot root={root} theme={settings.theme} onTheme={theme => keep.setSetting('theme', theme)} />
    </div>
  )
}
