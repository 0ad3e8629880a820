import { useEffect, useRef, useState } from 'react'

/** What a check shows once it was asked for, and says politely while answers change under it. */
export interface Shown {
  /** `nothing`: it was asked for before anything was answered. */
  state: 'not-yet' | 'nothing' | 'shown'
  /** Counts the changes since it was asked for. */
  changes: number
}

/** Shows a check's result on asking, and puts the focus on its heading each time. */
export function useResult(answered: boolean) {
  const [{ state, changes }, set] = useState<Shown>({ state: 'not-yet', changes: 0 })
  const [asked, setAsked] = useState(0)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (asked > 0) heading.current?.focus()
  }, [asked])
  return {
    state,
    changed: state === 'shown' && changes > 0,
    heading,
    /** Takes the form's event away from the browser: nothing is sent. */
    ask(event: { preventDefault(): void }) {
      event.preventDefault()
      set({ state: answered ? 'shown' : 'nothing', changes: 0 })
      if (answered) setAsked(asked + 1)
    },
    change() {
      set(({ state, changes }) => ({
        state: state === 'nothing' ? 'not-yet' : state,
        changes: changes + 1,
      }))
    },
  }
}
