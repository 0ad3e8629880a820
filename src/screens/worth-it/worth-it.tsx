import { type FormEvent, useEffect, useRef, useState } from 'react'
import { worthIt } from '../../messages/en/worth-it.ts'
import type { Progress } from '../../progress/progress.ts'
import type { Summary } from '../../scenario/summary.ts'
import { DoorPage } from '../stage/door.tsx'
import { focusQuestion, Question } from '../stage/question.tsx'
import { useWords, WordsProvider } from '../stage/words.tsx'
import { Result } from './result.tsx'
import { type Answers, CHOICES, QUESTIONS, type Question as QuestionName, verdictOf } from './verdict.ts'

interface Props {
  shelf: readonly Summary[]
  root: string
  keep: Progress
}

const WORDS = { worthIt }
/** Its own, since the first page does without. */
export const { page } = worthIt

/** Is this one worth it? A few questions before a disagreement, and where they lead. Nothing is stored. */
export function WorthIt(props: Props) {
  return (
    <WordsProvider messages={WORDS}>
      <WorthItScreen {...props} />
    </WordsProvider>
  )
}

/** By the name that every door's has. */
export { WorthIt as Screen }

function WorthItScreen({ shelf, root, keep }: Props) {
  const { worthIt } = useWords()
  const [answers, setAnswers] = useState<Partial<Answers>>({})
  /** The question that was left open when the result was asked for. */
  const [missing, setMissing] = useState<QuestionName | null>(null)
  const [shown, setShown] = useState(false)
  const [news, setNews] = useState('')
  /** Counts the times that the result was asked for: each of them moves the focus. */
  const [asked, setAsked] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const finding = verdictOf(answers)

  useEffect(() => {
    if (asked > 0) heading.current?.focus()
  }, [asked])

  return (
    <DoorPage words={worthIt} root={root} keep={keep} before={<Limit />}>
      <form ref={form} className="questions" noValidate onSubmit={show}>
        {QUESTIONS.map(question => (
          <OneQuestion
            key={question}
            question={question}
            value={answers[question]}
            problem={missing === question ? worthIt.open : undefined}
            onAnswer={answer}
          />
        ))}
        <p className="do no-print">
          <button type="submit" className="btn go">
            {worthIt.show}
          </button>
          {Object.keys(answers).length > 0 && (
            <button type="button" className="btn" onClick={clear}>
              {worthIt.clear}
            </button>
          )}
        </p>
      </form>
      <p className="sr" role="status">
        {news}
      </p>
      {shown && 'verdict' in finding && <Result {...finding} heading={heading} shelf={shelf} root={root} />}
    </DoorPage>
  )

  function answer(given: Partial<Answers>) {
    const next = { ...answers, ...given }
    setAnswers(next)
    setMissing(null)
    if (!shown) return
    const found = verdictOf(next)
    const { result, verdicts, questions } = worthIt
    setNews(
      'verdict' in found
        ? result.changed(verdicts[found.verdict].heading)
        : result.undecided(questions[found.open].legend),
    )
  }

  function show(event: FormEvent) {
    event.preventDefault()
    setNews('')
    if ('open' in finding) {
      setMissing(finding.open)
      focusQuestion(form.current, finding.open)
      return
    }
    setShown(true)
    setAsked(asked + 1)
  }

  function clear() {
    setAnswers({})
    setMissing(null)
    setShown(false)
    setNews('')
    focusQuestion(form.current, QUESTIONS[0])
  }
}

function OneQuestion<Name extends QuestionName>(props: {
  question: Name
  value: Answers[Name] | undefined
  problem: string | undefined
  onAnswer: (given: Partial<Answers>) => void
}) {
  const { question, value, problem, onAnswer } = props
  const words: { legend: string; choices: Record<string, string> } = useWords().worthIt.questions[question]
  return (
    <Question<string>
      name={question}
      legend={words.legend}
      choices={CHOICES[question].map(choice => ({ value: choice, words: words.choices[choice] ?? choice }))}
      value={value}
      problem={problem}
      onAnswer={chosen => onAnswer({ [question]: chosen })}
    />
  )
}

/** What design.md section 1 sets as the limit: said before anything is answered. */
function Limit() {
  const { limit } = useWords().worthIt
  return (
    <aside className="aside" aria-labelledby="limit-h">
      <h2 id="limit-h">{limit.heading}</h2>
      <p>{limit.text}</p>
    </aside>
  )
}
