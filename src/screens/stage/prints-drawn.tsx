import { tidy } from './limb.ts'
import type { Print } from './prints.ts'

const fine = (n: number) => String(Math.round(n * 100) / 100)

/** One print, with further classes if it needs them. */
export function PrintDrawn({ print, className = '' }: { print: Print; className?: string }) {
  const { whose, state, fore, x, y, scale, mirrored, turn } = print
  const rotated = turn ? ` rotate(${tidy(turn)})` : ''
  return (
    <use
      href={`#print-${whose}`}
      className={[`p-${whose}`, state, fore ? 'fore' : '', className].filter(Boolean).join(' ')}
      transform={`translate(${tidy(x)} ${tidy(y)})${rotated} scale(${fine(scale)} ${fine(mirrored ? -scale : scale)})`}
    />
  )
}

export function PrintsDrawn({ prints }: { prints: readonly Print[] }) {
  return prints.map((print, i) => <PrintDrawn key={i} print={print} />)
}
