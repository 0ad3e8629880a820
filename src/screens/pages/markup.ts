import type { ReactElement } from 'react'
import { renderToString } from 'react-dom/server'

/** A screen as HTML, for the build to put into a page; the browser hydrates it. */
export function markupOf(screen: ReactElement): string {
  return renderToString(screen)
}
