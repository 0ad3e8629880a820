import { useWords } from './words.tsx'

/**
 * The four steps of the ladder, prints filled as far as the conversation came. In a narrow bar the step alone, counted.
 *
 * @param step the highest one so far; 0 before the first.
 */
export function Ladder({ step }: { step: 0 | 1 | 2 | 3 | 4 }) {
  const { ladder, ladderWords } = useWords().stage
  return (
    <ol className="ladder" aria-label={ladderWords.label}>
      {ladder.map((name, i) => {
        const rung = i + 1
        const state =
          rung < step ? 'done' : rung === step ? 'now' : step === 0 && rung === 1 ? 'next' : 'ahead'
        return (
          <li key={name} className={state} aria-current={state === 'now' ? 'step' : undefined}>
            {state === 'now' && <span className="ladder-count">{ladderWords.count(rung)}</span>}
            {state === 'next' && <span className="ladder-count">{ladderWords.first}</span>}
            <svg viewBox="-14 -6 28 12" aria-hidden="true" focusable="false">
              <use href="#print-you" className={`p-you ${rung <= step ? 'down' : 'free'}`} />
            </svg>
            <span>{name}</span>
            {state === 'done' && <span className="sr">, {ladderWords.done}</span>}
          </li>
        )
      })}
    </ol>
  )
}
