import type { ReactNode } from 'react'
import { FloorDrawing } from '../floor-drawing.tsx'
import { STRIP } from '../floor-layout.ts'
import type { ShownStance, Standing } from '../standing.ts'
import { useWords } from '../words.tsx'

interface Props {
  name: string
  /** Where the boss stood and stands; the same before a reply. */
  before: Standing
  after: Standing
  /** Of the reply that is shown; null before one. */
  stance: ShownStance | null
  /** The same in words. Its place is kept while there are none. */
  children: ReactNode
}

/** How the two of you stand at a line that stands alone. Not on a narrow screen, where the words have its room. */
export function CoupleAlone({ name, before, after, stance, children }: Props) {
  const { stage } = useWords()
  return (
    <figure className="alone-couple">
      <div aria-hidden="true">
        <FloorDrawing
          frame={STRIP}
          moment={{ before: stance && before, after, stance }}
          names={{ boss: name, you: stage.you }}
          still
        />
      </div>
      <figcaption className="small">{children || ' '}</figcaption>
    </figure>
  )
}
