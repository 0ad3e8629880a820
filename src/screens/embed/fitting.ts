/**
 * How a moment sits in a frame that stays as it is, the best first.
 * - `whole`: all at once. - `sides`: the line stays, and beside it is the coaching or the replies.
 * - `over`: first the line with the coaching beside it, then the replies, under the line. - `apart`: the same without the line.
 * - `single`: one after the other.
 */
export const WAYS = ['whole', 'sides', 'over', 'apart', 'single'] as const
export type Way = (typeof WAYS)[number]
export type Step = 'line' | 'note' | 'reply'

export interface Fitted {
  way: Way
  step: Step
  /** All that there are in this way, in the order of reading (L1). */
  steps: readonly Step[]
  /** What comes before the reply is what one has to know first, not coaching. */
  first: boolean
}

export const WHOLE: Fitted = { way: 'whole', step: 'reply', steps: [], first: false }

/** What stands before the replies: the coaching, or at the start what one has to know. */
const BEFORE = '.your-side > :not(.replies, .notices:empty, .sr)'

/** Where one reads on at each step. */
const PLACES: Record<Step, string> = { line: '.line-block', note: '.note h2, .intro', reply: '#reply' }

/**
 * Fits what a box holds into the window, in the first way in which none of its steps is too high; the last one scrolls where
 * even that is. It begins each moment at its first step.
 *
 * @param before how it was fitted last; `anew` begins at the first step.
 */
export function fitted(box: HTMLElement, before: Fitted, anew: boolean): Fitted {
  const noted = box.querySelector(BEFORE) !== null
  const first = box.querySelector('.note') === null
  for (const way of WAYS) {
    const steps = stepsOf(way, noted)
    const fits = (steps.length ? steps : (['reply'] as const)).every(step => {
      show(box, way, step)
      return document.documentElement.scrollHeight <= window.innerHeight
    })
    if (!fits && way !== 'single') continue
    const step = !anew && steps.includes(before.step) ? before.step : (steps[0] ?? 'reply')
    show(box, way, step)
    return { way, step, steps, first }
  }
  return before
}

export function show(box: HTMLElement, way: Way, step: Step): void {
  box.dataset.way = way
  box.dataset.step = step
}

/** Reads on at a step. */
export function readOn(box: HTMLElement, step: Step): void {
  const place = box.querySelector<HTMLElement>(PLACES[step])
  if (!place) return
  if (!place.hasAttribute('tabindex')) place.tabIndex = -1
  place.focus({ preventScroll: true })
}

/** What makes a moment another than the one before: the coaching's own element, or the boss's line. */
export function momentIn(box: HTMLElement): readonly unknown[] {
  return [box.querySelector('.note'), box.querySelector('.line')?.textContent, box.querySelector('.ended')]
}

function stepsOf(way: Way, noted: boolean): Step[] {
  if (way === 'whole') return []
  if (way === 'over' || way === 'apart') return ['line', 'reply']
  const right: Step[] = noted ? ['note', 'reply'] : ['reply']
  return way === 'sides' ? right : ['line', ...right]
}
