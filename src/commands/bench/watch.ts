/** What the page's watcher is told. */
export interface Told {
  /** Where the line shows, what is pressed first, and each choice, as CSS selectors. */
  line: string
  choice: string
  begin: string | null
  /** A way through the story: each line with the words that are chosen there. */
  way: { line: string; words: string }[]
}

/** What it saw, in milliseconds since the page was asked for; null until then. */
export interface Seen {
  /** The first line was painted. */
  readable: number | null
  /** A click on the first reply had led to the next line. */
  clickable: number | null
  /** A click on the second had led to the third. */
  second: number | null
  /** Body bytes as they came over the wire, and answers, until the first reply was answered. */
  bytes: number
  requests: number
}

declare global {
  interface Window {
    bench: {
      seen: Seen
      /** Plays on from where the story stands. @returns milliseconds from each click to the line in the page. */
      play(): Promise<number[]>
    }
  }
}

/**
 * Watches one load of a page from its very start, and gives the first two replies as early as the page takes them. Goes in as
 * text before anything of the page: it imports nothing.
 */
export function watch({ line, choice, begin, way }: Told): void {
  const seen: Seen = { readable: null, clickable: null, second: null, bytes: 0, requests: 0 }
  // Some make quotes of their own and break lines as they like.
  const plain = (text: string | null) => (text ?? '').replace(/[’‘]/g, "'").replace(/\s+/g, ' ')
  const says = (turn: number) => {
    const words = plain(way[turn]?.line ?? '')
    return [...document.querySelectorAll(line)].some(one => plain(one.textContent).includes(words))
  }
  const found = (turn: number) => {
    const words = plain(way[turn]?.words ?? '')
    return [...document.querySelectorAll<HTMLElement>(choice)]
      .filter(one => plain(one.textContent).includes(words))
      .at(-1)
  }
  const channel = new MessageChannel()
  let resume = () => {}
  channel.port1.onmessage = () => resume()
  /** As soon as the page had a turn: a timer would wait longer. */
  const tick = () =>
    new Promise<void>(done => {
      resume = done
      channel.port2.postMessage(null)
    })
  const wait = (milliseconds: number) => new Promise(done => setTimeout(done, milliseconds))

  /**
   * Clicks until that leads on: a page that is drawn before it listens takes the first clicks for nothing. A reply that
   * was taken is not given twice.
   *
   * @param again milliseconds from a click to the next, where nothing comes of it.
   */
  async function answered(turn: number, again: number): Promise<number> {
    for (let next = 0; ; await wait(4)) {
      if (performance.now() >= next) {
        found(turn)?.click()
        next = performance.now() + again
      }
      if (says(turn + 1)) return performance.now()
    }
  }

  function arrived(until: number): void {
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
    const [page] = performance.getEntriesByType('navigation') as PerformanceResourceTiming[]
    // What is still on its way then was not needed; the page itself counts whole.
    const came = entries.filter(
      one => one.responseEnd > 0 && one.responseEnd <= until && one.name.startsWith('http'),
    )
    seen.requests = 1 + came.length
    seen.bytes = came.reduce((sum, one) => sum + one.encodedBodySize, page?.encodedBodySize ?? 0)
  }

  async function start(): Promise<void> {
    seen.clickable = await answered(0, 12)
    seen.second = await answered(1, 1000)
    // The page may still come in: its size is known at the end.
    while (document.readyState !== 'complete') await wait(4)
    arrived(seen.clickable)
  }

  function frame(): void {
    if (begin) document.querySelector<HTMLElement>(begin)?.click()
    if (!says(0)) {
      requestAnimationFrame(frame)
      return
    }
    // After this frame.
    setTimeout(() => {
      seen.readable = performance.now()
      void start()
    })
  }
  requestAnimationFrame(frame)

  async function play(): Promise<number[]> {
    const times: number[] = []
    for (let turn = 2; turn + 1 < way.length; turn++) {
      const before = performance.now()
      const patience = before + 20_000
      while (!found(turn)) {
        if (performance.now() > patience) throw new Error(`No choice “${way[turn]?.words}”.`)
        await wait(10)
      }
      // Let it settle, as a reader does.
      await wait(60)
      const clicked = performance.now()
      found(turn)?.click()
      while (!says(turn + 1)) {
        if (performance.now() > patience) throw new Error(`No line “${way[turn + 1]?.line}”.`)
        await tick()
      }
      times.push(performance.now() - clicked)
    }
    return times
  }
  window.bench = { seen, play }
}
