import type { Progress } from '../../progress/progress.ts'
import { useKept } from '../stage/kept.ts'
import { TroubleNotice } from '../stage/trouble.tsx'
import { useWords } from '../stage/words.tsx'

/** Where the device keeps nothing, says so and offers a file (K2). What could not be read of old is home's affair. */
export function Trouble({ keep, root }: { keep: Progress; root: string }) {
  const sentences = useWords().drill.trouble
  const { trouble } = useKept(keep)
  return <TroubleNotice {...{ trouble, keep, root, sentences }} className="trouble" />
}
