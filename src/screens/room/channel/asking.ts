/** Milliseconds from one time of asking to the next. Growing, and ending: nothing ticks where nothing happens. */
const PAUSES = [300, 500, 900, 1500, 3000, 6000, 12_000]
/** After so many times without an answer nobody is there. */
const PATIENCE = 3

/** Asks until there is an answer, a few times. */
export interface Asking {
  /** Asks now, and again until `end`; where it is being asked already it goes on as it does. */
  begin(): void
  /** Asks again later unless `end` comes first: for what was just sent. */
  unlessAnswered(): void
  /** Asks on without concluding that nobody is there: nobody has asked for anything. */
  once(): void
  end(): void
}

/** @param nobody called when nobody has answered for a while. */
export function asking(ask: () => void, nobody: () => void): Asking {
  let timer: ReturnType<typeof setTimeout> | null = null
  let asked = 0
  let quiet = false

  function wait(): void {
    const pause = PAUSES[asked]
    asked++
    if (asked > PATIENCE && !quiet) nobody()
    // Who was told that nobody is there may have ended it.
    if (asked === 0) return
    if (pause === undefined) end()
    else
      timer = setTimeout(() => {
        ask()
        wait()
      }, pause)
  }
  function end(): void {
    if (timer !== null) clearTimeout(timer)
    timer = null
    asked = 0
  }

  return {
    begin() {
      if (timer !== null) return
      quiet = false
      ask()
      wait()
    },
    unlessAnswered() {
      // Somebody waits for an answer now.
      if (quiet) end()
      quiet = false
      if (timer === null) wait()
    },
    once() {
      if (timer !== null) return
      quiet = true
      wait()
    },
    end,
  }
}
