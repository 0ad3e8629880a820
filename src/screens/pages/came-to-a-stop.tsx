import { useEffect } from 'react'
import { pages } from '../../messages/en/pages.ts'

/** What may make good what the page stopped at: the network is back, or the address asks for something else. */
const CHANGES = ['online', 'hashchange']

/** In place of a page that came to a stop. @param onAgain draws it anew. */
export function CameToAStop({ onAgain }: { onAgain: () => void }) {
  const { heading, said, again } = pages.stopped
  useEffect(() => {
    for (const one of CHANGES) addEventListener(one, onAgain)
    return () => {
      for (const one of CHANGES) removeEventListener(one, onAgain)
    }
  }, [onAgain])
  return (
    <main className="page-stopped">
      <div role="alert">
        <h1>{heading}</h1>
        <p>{said}</p>
      </div>
      {/* What had the focus is gone. */}
      <button type="button" className="btn go" ref={button => button?.focus()} onClick={onAgain}>
        {again}
      </button>
    </main>
  )
}
