import { useEffect } from 'react'
import { pages } from '../../messages/en/pages.ts'

/** What may make good what the page stopped at: the network is back, or the address asks for something else. */
const CHANGES = ['online', 'hashchange']
/** Whether the button was pressed before on this page. */
let pressed = false

/** In place of a page that came to a stop. @param onAgain draws it anew. */
export function CameToAStop({ onAgain }: { onAgain: () => void }) {
  const { heading, said, again } = pages.stopped
  useEffect(() => {
    for (const one of CHANGES) addEventListener(one, onAgain)
    return () => {
      for (const one of CHANGES) removeEventListener(one, onAgain)
      readOn()
    }
  }, [onAgain])
  return (
    <main className="page-stopped">
      <div role="alert">
        <h1>{heading}</h1>
        <p>{said}</p>
      </div>
      {/* What had the focus is gone. */}
      <button
        type="button"
        className="btn go"
        ref={button => button?.focus()}
        onClick={() => {
          if (pressed) void begin(onAgain)
          else onAgain()
          pressed = true
        }}
      >
        {again}
      </button>
    </main>
  )
}

/**
 * Where drawing it anew was not enough: a browser may have made up its mind about a module for as long as the page is there, and after
 * a new version the old files are gone. The address has the conversation, so the page begins anew, if it can be had.
 */
async function begin(onAgain: () => void): Promise<void> {
  const page = await fetch(location.href, { cache: 'no-store' }).catch(() => null)
  if (page?.ok) location.reload()
  else onAgain()
}

/** On with the page’s heading, once that is there, unless the page has put the focus somewhere by then. */
function readOn(looks = 100): void {
  setTimeout(() => {
    const heading = document.querySelector('h1')
    if (document.activeElement !== document.body || looks === 0) return
    if (!heading) return readOn(looks - 1)
    heading.tabIndex = -1
    heading.focus()
  }, 50)
}
