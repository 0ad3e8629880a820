import { useId } from 'react'
import type { Footing } from '../../scenario/scenario.ts'
import { type Eye, faceLines } from './face-lines.ts'
import { tidy } from './limb.ts'

function EyeDrawn({ eye, clip }: { eye: Eye; clip: string }) {
  const { x, y } = eye.iris
  return (
    <>
      <clipPath id={clip}>
        <path d={eye.white} />
      </clipPath>
      <path className="face-eye" d={eye.white} />
      <g clipPath={`url(#${clip})`}>
        <circle className="face-iris" cx={tidy(x)} cy={tidy(y)} r="7.2" />
        <circle className="face-glint" cx={tidy(x + 2.4)} cy={tidy(y - 2.6)} r="1.7" />
      </g>
      <path className="face-lid" d={eye.lid} />
      <path className="face-fine" d={eye.fine} />
      <path className="face-solid" d={eye.brow} />
    </>
  )
}

/** The boss's face at a footing. Decorative: the readouts say the same in words. Under 6rem wide give it the class `s`. */
export function Face({ footing, className = '' }: { footing: Footing; className?: string }) {
  // React's ids hold marks that url(#…) would have to escape
  const id = `face${useId().replace(/[^a-zA-Z0-9]/g, '')}`
  const { transform, eyes, mouth, fine } = faceLines(footing)
  return (
    <svg className={`face ${className}`.trim()} viewBox="0 0 200 200" aria-hidden="true" focusable="false">
      <g transform={transform}>
        <EyeDrawn eye={eyes.left} clip={`${id}l`} />
        <EyeDrawn eye={eyes.right} clip={`${id}r`} />
        <path className="face-solid" d={mouth} />
        <path className="face-fine" d={fine} />
      </g>
    </svg>
  )
}
