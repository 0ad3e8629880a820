import type { Summary } from '../../scenario/summary.ts'
import { useWords } from '../stage/words.tsx'

/** What stands here before anything was played: the way to the first conversation. */
export function Empty({ shelf, root }: { shelf: readonly Summary[]; root: string }) {
  const { empty } = useWords().myPractice
  const [first] = shelf
  return (
    <div className="my-practice">
      <section className="my-empty" aria-labelledby="empty-h">
        <h2 id="empty-h">{empty.heading}</h2>
        <p>{empty.text}</p>
        {first && (
          <p className="do">
            <a className="btn go" href={`${root}s/${first.id}/`}>
              {empty.begin(first.boss)}
            </a>
          </p>
        )}
      </section>
    </div>
  )
}
