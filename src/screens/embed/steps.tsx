import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useWords } from '../stage/words.tsx'
import { type Fitted, fitted, momentIn, readOn, type Step, show, WHOLE } from './fitting.ts'

/** What shows and hides within a moment without another element coming or going. */
const CHANGES = ['data-open', 'hidden', 'open', 'aria-expanded', 'rows']

/**
 * Shows each moment of a conversation without scrolling, in a frame that stays as it is: whole where that fits, else in steps, with
 * the way from one to the next below. It measures what the screen has drawn, before it is seen.
 *
 * @param on without it everything is shown as it is.
 */
export function Steps({ on, children }: { on: boolean; children: ReactNode }) {
  const { embed, practice } = useWords()
  const words = embed.steps
  const box = useRef<HTMLDivElement>(null)
  const nav = useRef<HTMLElement>(null)
  const [now, setNow] = useState<Fitted>(WHOLE)
  const latest = useRef(now)

  useEffect(() => {
    const here = box.current
    const held = here?.firstElementChild
    if (!here || !held || !on) return
    let moment: readonly unknown[] = []
    let besideNav = 0
    const measure = () => {
      besideNav = nav.current?.offsetHeight ?? 0
      const found = momentIn(here)
      const anew = found.some((one, n) => one !== moment[n])
      const opened = moment.length === 0
      moment = found
      const next = fitted(here, latest.current, anew)
      const before = latest.current
      const same =
        next.way === before.way &&
        next.step === before.step &&
        next.first === before.first &&
        next.steps.length === before.steps.length
      if (!same) {
        latest.current = next
        setNow(next)
      }
      // What had the focus went, and what should have it was not shown yet.
      if (anew && !opened && next.way !== 'whole' && document.activeElement === document.body)
        readOn(here, next.step)
    }
    const mutations = new MutationObserver(measure)
    mutations.observe(held, {
      ...{ childList: true, characterData: true, subtree: true },
      attributeFilter: CHANGES,
    })
    // What the course line has to say takes room too.
    const beside = new ResizeObserver(measure)
    for (const one of here.parentElement?.children ?? []) if (one !== here) beside.observe(one)
    // Its own names for the steps are drawn after they are known, and may leave less room than there was.
    const named = new ResizeObserver(() => {
      if ((nav.current?.offsetHeight ?? 0) > besideNav) measure()
    })
    if (nav.current) named.observe(nav.current)
    window.addEventListener('resize', measure)
    here.addEventListener('input', measure)
    measure()
    return () => {
      mutations.disconnect()
      beside.disconnect()
      named.disconnect()
      window.removeEventListener('resize', measure)
      here.removeEventListener('input', measure)
      delete here.dataset.way
      delete here.dataset.step
      latest.current = WHOLE
      setNow(WHOLE)
    }
  }, [on])

  const goTo = (step: Step) => {
    const here = box.current
    if (!here) return
    latest.current = { ...latest.current, step }
    show(here, latest.current.way, step)
    setNow(latest.current)
    readOn(here, step)
  }
  const place = now.steps.indexOf(now.step)
  const called: Record<Step, string> = {
    ...words,
    note: now.first ? practice.intro.heading : words.note,
  }
  return (
    <div className="embed-steps" ref={box}>
      <div className="embed-held">{children}</div>
      {on && (
        <nav ref={nav} className="embed-nav" aria-label={words.label}>
          {now.steps.map((step, n) => (
            <button
              key={step}
              type="button"
              className={n === place + 1 ? 'btn go' : 'btn'}
              aria-current={step === now.step ? 'step' : undefined}
              onClick={() => goTo(step)}
            >
              {called[step]}
            </button>
          ))}
        </nav>
      )}
    </div>
  )
}
