import type { ReactNode } from 'react'
import { THEMES, type Theme } from '../../progress/kept.ts'
import { useWords } from './words.tsx'

/** The foot of every page: what is kept where (K3), and the themes. Without `onTheme` there is no switch. */
export function Foot(props: { theme: Theme; onTheme?: (theme: Theme) => void; children?: ReactNode }) {
  const { theme, onTheme, children } = props
  const { foot } = useWords().stage
  return (
    <footer className="foot">
      <p>{foot.private}</p>
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
