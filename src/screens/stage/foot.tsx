import type { ReactNode } from 'react'
import { THEMES, type Theme } from '../../progress/kept.ts'
import { useWords } from './words.tsx'

interface Props {
  /** The site's root as a URL relative to this page. */
  root: string
  theme: Theme
  onTheme?: (theme: Theme) => void
  children?: ReactNode
}

/** The foot of every page: that nothing is sent, what is kept (K3), and the themes. Without `onTheme` there is no switch. */
export function Foot({ root, theme, onTheme, children }: Props) {
  const { foot } = useWords().stage
  return (
    <footer className="foot">
      <p>
        {foot.private} <a href={`${root}kept/`}>{foot.kept}</a>
      </p>
      {children}
      {onTheme && (
        <fieldset className="themes">
          <legend className="sr">{foot.themesLabel}</legend>
          {THEMES.map(one => (
            <button key={one} type="button" aria-pressed={one === theme} onClick={() => onTheme(one)}>
              {foot.themes[one]}
            </button>
          ))}
        </fieldset>
      )}
    </footer>
  )
}
