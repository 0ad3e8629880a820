import type { Footing } from '../../scenario/scenario.ts'
import { type Point, tidy as t } from './limb.ts'

/** What changes in a face, at footing −3, 0 and +3; between them everything is linear. */
const SETTINGS = {
  scale: [1.16, 1.27, 1.38],
  tilt: [-2.5, 0, 5],
  shift: [-6, 0, 2],
  opening: [7.4, 9.8, 10.6],
  lowerLid: [0.62, 0.74, 0.6],
  brow: [-18.8, -22.5, -26],
  innerBrow: [4.6, 0.6, -2.6],
  gaze: [-3, 0.8, 2.6],
  mouth: [20, 24, 27],
  corner: [3, 0.4, -4.2],
  lip: [2, 5, 7],
} as const satisfies Record<string, readonly [number, number, number]>

type Settings = Record<keyof typeof SETTINGS, number>

/** An eye's outlines, in the face's 200 × 200. */
export interface Eye {
  white: string
  lid: string
  fine: string
  brow: string
  iris: Point
}

export interface FaceLines {
  transform: string
  eyes: { left: Eye; right: Eye }
  mouth: string
  /** Jaw, nose, lower lip, and the creases that a footing makes. */
  fine: string
}

function settingsAt(footing: Footing): Settings {
  const at = ([low, level, high]: readonly [number, number, number]) =>
    level + ((footing < 0 ? low : high) - level) * (Math.abs(footing) / 3)
  return Object.fromEntries(Object.entries(SETTINGS).map(([name, ends]) => [name, at(ends)])) as Settings
}

const EYE_LINE = 92
const MOUTH_LINE = 146

function eye(v: Settings, side: -1 | 1): Eye {
  const cx = 100 + side * 31
  const x = (out: number) => t(cx + side * out)
  const y = (down: number) => t(EYE_LINE + down)
  const lid = `M${x(-17)} ${y(2)}C${x(-9)} ${y(-v.opening * 1.18)} ${x(8)} ${y(-v.opening * 1.22)} ${x(17.5)} ${y(0)}`
  const under = v.opening * v.lowerLid
  const lower = `C${x(9)} ${y(under)} ${x(-8)} ${y(under * 1.08)} ${x(-17)} ${y(2)}`
  const bag = `M${x(12.5)} ${y(under * 0.42)}Q${x(2)} ${y(under * 0.96)} ${x(-8)} ${y(under * 0.74)}`
  const fold = `M${x(-12)} ${y(-v.opening * 0.62 - 5)}Q${x(2)} ${y(-v.opening - 7)} ${x(15.5)} ${y(-v.opening * 0.45 - 4.4)}`
  const inner = v.brow + v.innerBrow + 2.6
  const outer = v.brow + 4 - v.innerBrow * 0.3
  const arch = v.brow - 5.4 + v.innerBrow * 0.1
  const brow =
    `M${x(-19)} ${y(inner + 2.6)}Q${x(3)} ${y(arch + 2.8)} ${x(23)} ${y(outer)}` +
    `Q${x(2)} ${y(arch - 3.8)} ${x(-18.4)} ${y(inner - 2.8)}Q${x(-20.6)} ${y(inner)} ${x(-19)} ${y(inner + 2.6)}Z`
  return {
    white: `${lid}${lower}Z`,
    lid,
    fine: bag + fold,
    brow,
    iris: { x: cx + v.gaze, y: EYE_LINE - v.opening * 0.2 },
  }
}

function mouth(v: Settings): string {
  const x = (share: number) => t(100 + v.mouth * share)
  const y = (down: number) => t(MOUTH_LINE + down)
  const smile = Math.max(0, -v.corner)
  const ends = y(v.corner)
  const upper = y(-1.8 + smile * 0.75)
  const bow = y(0.6 + smile * 0.42)
  const lower = y(2.4 - v.corner * 0.2 + smile * 0.62)
  const dip = y(2.8 - v.corner * 0.2 + smile * 0.34)
  return (
    `M${x(-1)} ${ends}Q${x(-0.5)} ${upper} 100 ${bow}Q${x(0.5)} ${upper} ${x(1)} ${ends}` +
    `Q${x(0.52)} ${lower} 100 ${dip}Q${x(-0.52)} ${lower} ${x(-1)} ${ends}Z`
  )
}

/** A frown's crease below −1, a cheek on either side of a smile from +1. */
function creases(v: Settings, footing: Footing): string {
  if (footing <= -2) return `M97.4 ${t(EYE_LINE + v.brow + 4)}l-.4 ${t(-footing * 2.2)}`
  if (footing < 1) return ''
  const y = t(MOUTH_LINE - 5 + v.corner)
  const long = t(5 + footing)
  return `M${t(94 - v.mouth)} ${y}q-3 4.6 -1.4 ${long}M${t(106 + v.mouth)} ${y}q3 4.6 1.4 ${long}`
}

/** The boss's face at a footing: nobody in particular, and the footing legible in brows, eyes and mouth. */
export function faceLines(footing: Footing): FaceLines {
  const v = settingsAt(footing)
  const jaw = 'M164 66C170 96 168 124 155 150C146 168 128 184 104 187C92 188 80 184 70 176'
  const nose = 'M105 90C107 103 112 111 111.4 117.5C110.6 123 101 124 95.5 121.4'
  const lipAt = (down: number) => t(MOUTH_LINE + down + v.lip)
  const lip = `M${t(100 - v.mouth * 0.38)} ${lipAt(6.5)}Q100 ${lipAt(9.2)} ${t(100 + v.mouth * 0.38)} ${lipAt(6.5)}`
  return {
    transform: `translate(100 ${t(103 + v.shift)}) rotate(${t(v.tilt)}) scale(${v.scale.toFixed(2)}) translate(-104 -116)`,
    eyes: { left: eye(v, -1), right: eye(v, 1) },
    mouth: mouth(v),
    fine: jaw + nose + lip + creases(v, footing),
  }
}
