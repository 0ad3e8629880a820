import { VERSION } from './protocol.ts'

/** Whether the frame takes the height of its content, or the content fits a frame that stays as it is. */
export type Fit = 'content' | 'frame'

/** Reads `fit` of an embed's address: `frame`, or `content`, which is also what anything else means. */
export function readFit(options: URLSearchParams): Fit {
  return options.get('fit') === 'frame' ? 'frame' : 'content'
}

/** What is measured, in CSS pixels. */
export interface Sized {
  /** From the top of the page to the end of the content, whatever the height of the frame. */
  content(): number
  frame(): { width: number; height: number }
  /** Calls back when content or frame may have changed their size, once or twice a painted frame. @returns how to stop. */
  watch(changed: () => void): () => void
}

/** So often running may the content follow the frame: the third time it is a loop. */
const FOLLOWS = 3

/**
 * Says how high the content is: at once, and whenever that changes by a pixel or more; for every kind of host that is known, and
 * only numbers, so anybody may hear it. Fitting a fixed frame, it says nothing.
 *
 * Content should not depend on the height of the frame. Where it does, telling its height would change it, without end: so what
 * changes again and again along with nothing but the frame's height is not followed any further, until it changes by itself.
 *
 * @returns how to stop.
 */
export function keepHeight(sized: Sized, fit: Fit, say: (message: object) => void): () => void {
  if (fit === 'frame') return () => {}
  let told = 0
  let frame = sized.frame()
  let followed = 0
  const measure = () => {
    const height = Math.ceil(sized.content())
    const now = sized.frame()
    const byFrame = now.width === frame.width && now.height !== frame.height
    frame = now
    if (height === told) {
      followed = 0
      return
    }
    followed = byFrame ? followed + 1 : 0
    if (followed >= FOLLOWS) return
    told = height
    for (const message of inAllShapes(height)) say(message)
  }
  measure()
  return sized.watch(measure)
}

/** Ours, Canvas's, Open edX's, and H5P's resizer's, whose older form reads `height`. */
export function inAllShapes(height: number): object[] {
  return [
    { frontFoot: VERSION, type: 'height', height },
    { subject: 'lti.frameResize', height },
    { type: 'plugin.resize', payload: { height } },
    { context: 'h5p', action: 'resize', scrollHeight: height, height },
  ]
}
