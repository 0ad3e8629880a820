import { useEffect, useMemo, useRef, useState } from 'react'
import { isGap } from '../../scenario/pattern/gaps.ts'
import { Sure } from '../stage/sure.tsx'
import { useWords, WordsProvider } from '../stage/words.tsx'
import { sentencesOf, useByPattern } from './asks.ts'
import { BLANK, type Draft, goneBack, goneOn, isEnough, opened, written } from './draft.ts'
import type { Written } from './draft-place.ts'
import { LimitNotice } from './limit.tsx'
import { Preview } from './preview.tsx'
import { Sentences } from './sentences.tsx'
import { useSettled } from './settled.ts'
import type { Step } from './steps.ts'

interface Props {
  /** What was told so far; what is written from here on is this screen's. Another one takes the place of all that. */
  begun: Draft
  /** Whether it changes one that is there already. */
  changes: boolean
  root: string
  /** Told at each letter. */
  onDraft: (draft: Draft) => void
  /** What became of that; anything but `kept` is said. */
  kept: Written
  /** It is finished, to be practised or only to be kept. */
  onDone: (draft: Draft, practise: boolean) => void
}

/** The form that is a conversation: one sentence at a time, the told ones above it, what they become beside it. */
export function Form({ begun, changes, root, onDraft, kept, onDone }: Props) {
  const { own } = useWords()
  const { form: words } = own
  const [draft, setDraft] = useState(begun)
  const byPattern = useByPattern(draft.pattern !== null)
  const [trying, setTrying] = useState<string | null>(null)
  const [of, setOf] = useState(begun)
  if (of !== begun) {
    setOf(begun)
    setDraft(begun)
    setTrying(null)
  }
  const end = useRef<HTMLHeadingElement>(null)
  const place = useRef<HTMLDivElement>(null)
  const { at } = draft
  // The next sentence takes the focus; nothing does on arriving.
  const before = useRef(at)
  useEffect(() => {
    if (before.current === at) return
    before.current = at
    const asked = place.current?.querySelector<HTMLElement>('[data-asked]')
    const field = asked ?? end.current
    field?.focus({ preventScroll: true })
    // What helps with a sentence is seen with it.
    ;(field?.closest('.own-field, .own-choice') ?? field)?.scrollIntoView?.({ block: 'nearest' })
    if (field instanceof HTMLTextAreaElement) field.setSelectionRange(field.value.length, field.value.length)
  }, [at])

  const change = (next: Draft) => {
    setDraft(next)
    onDraft(next)
  }
  const turn = (next: Draft) => {
    setTrying(null)
    change(next)
  }
  const write = (step: Step, text: string) => change(written(draft, step, text))
  const choose = (step: Step, value: string) => turn(goneOn(written(draft, step, value)))

  const text = useSettled(JSON.stringify(draft.fillings))
  const settled: Draft = { ...draft, fillings: JSON.parse(text) as Draft['fillings'] }
  const tried = trying !== null && at !== null && isGap(at) ? written(settled, at, trying) : settled
  const enough = isEnough(draft)
  const asks = useMemo(() => {
    const asked = byPattern?.ownByPattern.asks[draft.pattern ?? '']
    return { ...byPattern, own: { ...own, sentences: sentencesOf(own.sentences, asked) } }
  }, [own, byPattern, draft.pattern])
  return (
    <WordsProvider messages={asks}>
      <div className="own-form" ref={place}>
        <p role="status" className="own-said">
          {kept === 'gone' && words.drafts.gone}
        </p>
        <Sentences
          {...{ draft, trying }}
          onTry={setTrying}
          onWrite={write}
          onChoose={choose}
          onNext={() => turn(goneOn(draft))}
          onBack={() => turn(goneBack(draft))}
          onOpen={step => turn(opened(draft, step))}
        />
        <p role="status" className="own-said">
          {kept !== 'gone' && kept !== 'kept' && words.drafts[kept]}
        </p>
        <LimitNotice fillings={settled.fillings} root={root} />
        {enough && (
          <div className="own-ready">
            <h2 ref={end} tabIndex={-1}>
              {at === null ? words.allTold : words.ready}
            </h2>
            {at !== null && <p>{words.readyMore}</p>}
            <p className="do">
              <button type="button" className="btn go" onClick={() => onDone(draft, true)}>
                {words.practise}
              </button>
              {changes && (
                <button type="button" className="btn" onClick={() => onDone(draft, false)}>
                  {words.keepChanges}
                </button>
              )}
            </p>
          </div>
        )}
        {!changes && draft.pattern !== null && (
          <Sure words={{ ask: words.startOver, ...words.sureOver }} onSure={() => turn(BLANK)} />
        )}
      </div>
      <Preview draft={tried} />
    </WordsProvider>
  )
}
