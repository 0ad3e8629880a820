import { type Figure, HEAD } from './figure.ts'
import { tidy } from './limb.ts'

/** A figure with its feet at (x, y), so many times its hundredths large. `mirrored` turns it to face left. */
export function FigureDrawn(props: {
  figure: Figure
  x: number
  y: number
  scale: number
  mirrored?: boolean
  className: string
}) {
  const { figure, x, y, scale, mirrored = false, className } = props
  const { head } = figure
  return (
    <g
      className={`fig ${className}`}
      transform={`translate(${tidy(x)} ${tidy(y)}) scale(${mirrored ? -scale : scale} ${scale})`}
    >
      <path d={figure.body} />
      <path className="fig-arm" d={figure.arm} />
      <ellipse
        rx={HEAD.width}
        ry={HEAD.height}
        transform={`translate(${tidy(head.x)} ${tidy(head.y)}) rotate(${tidy(head.turn)})`}
      />
    </g>
  )
}
