import type { ReactNode } from 'react'
import { useWords } from './words.tsx'

function ProductMark() {
  return (
    <svg viewBox="0 0 38 30" aria-hidden="true" focusable="false">
      <use href="#print-boss" className="p-boss free" transform="translate(14 22) scale(.8)" />
      <use href="#print-boss" className="p-boss down" transform="translate(24 8) scale(.8 -.8)" />
    </svg>
  )
}

/**
 * The bar on top of every page: the way home, what this page is, and what can be done with it.
 *
 * @param home the address of the first screen; `atHome` marks that this is it.
 * @param title of the scenario, with `about` after it. `heading` makes the two the page's h1.
 */
export function Bar(props: {
  home: string
  atHome?: boolean
  title?: string
  about?: string
  heading?: boolean
  ladder?: ReactNode
  nav?: ReactNode
  navLabel?: string
}) {
  const { home, atHome = false, title, about, heading = false, ladder, nav, navLabel } = props
  const { product, productLink } = useWords().stage
  const Title = heading ? 'h1' : 'p'
  return (
    <header className="bar">
      <div className="bar-row">
        <a
          className="mark-word"
          href={home}
          aria-label={atHome ? product : productLink}
          aria-current={atHome ? 'page' : undefined}
        >
          <ProductMark />
          <span className="mark-name">{product}</span>
        </a>
        {title !== undefined && (
          <Title className="bar-title">
            <b>{title}</b>
            {about !== undefined && <span className="bar-about"> · {about}</span>}
          </Title>
        )}
        {ladder}
        {nav && <nav aria-label={navLabel}>{nav}</nav>}
      </div>
    </header>
  )
}
