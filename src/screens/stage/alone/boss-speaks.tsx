import type { Footing } from '../../../scenario/scenario.ts'
import { Face } from '../face.tsx'
import { useWords } from '../words.tsx'

interface Props {
  name: string
  says: string
  footing: Footing
}

/** The boss where a line stands alone: the face at this footing, the name, the words. */
export function BossSpeaks({ name, says, footing }: Props) {
  const { practice } = useWords()
  return (
    <div className="alone-says">
      <Face footing={footing} className="s" />
      <blockquote aria-label={practice.says(name)}>
        <p className="small" aria-hidden="true">
          {name}
        </p>
        <p className="speech alone-line">“{says}”</p>
      </blockquote>
    </div>
  )
}
