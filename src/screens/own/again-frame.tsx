import type { ReactNode } from 'react'
import type { Progress } from '../../progress/progress.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { Bar } from '../stage/bar.tsx'
import { Foot } from '../stage/foot.tsx'
import { useKept } from '../stage/kept.ts'
import { Symbols } from '../stage/symbols.tsx'
import { useWords } from '../stage/words.tsx'

interface Props {
  root: string
  keep: Progress
  scenario: Scenario
  children: ReactNode
}

/** The page around a line that is thrown. */
export function AgainFrame({ root, keep, scenario, children }: Props) {
  const { ownAgain: words } = useWords()
  const { settings } = useKept(keep)
  return (
    <div className="alone own-again">
      <Symbols />
      <Bar
        home={root}
        heading
        title={scenario.title}
        about={words.about}
        navLabel={words.nav}
        nav={<a href="#list">{words.list}</a>}
      />
      {children}
      <Foot root={root} theme={settings.theme} onTheme={theme => keep.setSetting('theme', theme)} />
    </div>
  )
}
