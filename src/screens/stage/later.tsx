import {
  type ComponentType,
  type ReactNode,
  startTransition,
  useEffect,
  useLayoutEffect,
  useState,
} from 'react'

/** Something that is fetched when it is first needed, or before. */
export interface Once<Thing> {
  /** Fetches it, once. It rejects where that fails, and fetches again when asked again. */
  load(): Promise<Thing>
  /** The thing, as soon as it is here. */
  here(): Thing | null
}

export function once<Thing>(fetch: () => Promise<Thing>): Once<Thing> {
  let fetched: Thing | null = null
  let coming: Promise<Thing> | null = null
  return {
    here: () => fetched,
    load() {
      coming ??= fetch().then(
        thing => {
          fetched = thing
          return thing
        },
        (error: unknown) => {
          coming = null
          throw error
        },
      )
      return coming
    },
  }
}

/**
 * Does something while nobody waits for anything.
 *
 * @param after milliseconds to let pass first. The first reply takes longer than that to choose.
 * @returns how to let it be, as long as it waits.
 */
export function atLeisure(act: () => void, after = 1000): () => void {
  const timer = setTimeout(() => (window.requestIdleCallback ?? setTimeout)(act), after)
  return () => clearTimeout(timer)
}

/**
 * A screen, or a part without which there is no going on, fetched when it is first drawn. Where it does not come that is
 * thrown, for what stands around the page to say (stopped.tsx); drawn anew, it is fetched anew. React's `lazy` would fail for good.
 */
export function needed<Props extends object>(fetch: () => Promise<ComponentType<Props>>) {
  const part = once(fetch)
  return (props: Props) => <Late {...{ part, props }} needed />
}

/**
 * Draws a part of the screen that nobody needs at first sight, fetching it where it is not here yet. Unlike React's `lazy`
 * it draws at once what was fetched before, and one that does not come costs that part alone. Nor does its coming push out
 * of sight what has the focus.
 *
 * @param instead what is shown until then, and where it does not come. As a function it is told whether it may still come.
 * @param unhurried nobody waits for it: it is fetched once the page has settled.
 * @param needed without it there is no going on: where it does not come, the page stops.
 * @throws where it is needed and does not come.
 */
export function Late<Props extends object>(late: {
  part: Once<ComponentType<Props>>
  props: Props
  instead?: ReactNode | ((coming: boolean) => ReactNode)
  unhurried?: boolean
  needed?: boolean
}): ReactNode {
  const { part, props, instead, unhurried, needed: isNeeded } = late
  // An error where it did not come.
  const [held, arrive] = useState<Element | Error | null>()
  // The browser keeps its place by itself, but not at the top of a page.
  useLayoutEffect(() => {
    // Only then: it moves the page around a frame, too.
    if (held instanceof Element && !isInSight(held)) held.scrollIntoView({ block: 'nearest' })
  }, [held])
  const Here = part.here()
  useEffect(() => {
    // What came since the drawing is not drawn yet.
    if (Here) return
    // One that has gone by then is told for nothing.
    const fetch = () => {
      part.load().then(() => {
        const come = () => arrive(focusInSight)
        // A whole screen is drawn piece by piece: what is pressed meanwhile waits for none of it.
        if (isNeeded) startTransition(come)
        else come()
      }, arrive)
    }
    return unhurried ? atLeisure(fetch) : fetch()
  }, [part, unhurried, isNeeded, Here])
  if (Here) return <Here {...props} />
  const lost = held instanceof Error
  if (lost && isNeeded) throw held
  return typeof instead === 'function' ? instead(!lost) : instead
}

/** What has the focus, if all of it is in the window. The body, which has it where nothing has, does not count. */
function focusInSight(): Element | null {
  const at = document.activeElement
  return at && at !== document.body && isInSight(at) ? at : null
}

function isInSight(one: Element): boolean {
  const { top, bottom } = one.getBoundingClientRect()
  return top >= 0 && bottom <= innerHeight
}
