import { useWords } from '../stage/words.tsx'
import type { Lean } from './lean.ts'

const AT: Record<Lean, number> = { push: 84, balanced: 150, pull: 216 }

/**
 * Your print on a stretch of floor, facing the other side as on the floor: forward is pushing, back is pulling.
 * Decoration beside the sentence that says it.
 */
export function LeanDrawn({ lean }: { lean: Lean }) {
  const { ends } = useWords().checkYourself.pushPull
  const spikes = Object.values(AT).map(x => `M${x - 5} 22h10M${x} 17v10`)
  return (
    <svg className="lean-drawn" viewBox="-12 0 324 44" aria-hidden="true" focusable="false">
      <rect className="board" x="54" y="4" width="192" height="36" />
      <path className="spike" d={spikes.join('')} />
      <use href="#print-you" className="p-you down" transform={`translate(${AT[lean]} 22) rotate(180)`} />
      <text x="46" y="27" textAnchor="end">
        {ends.push}
      </text>
      <text x="254" y="27">
        {ends.pull}
      </text>
    </svg>
  )
}
