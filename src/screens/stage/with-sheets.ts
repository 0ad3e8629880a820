/** By address, those that are on their way or here. */
const coming = new Map<string, Promise<unknown>>()

/**
 * Fetches a part of the program together with its style sheets, so that it is never seen without them. It stands in for Vite's own
 * helper (commands/build/with-sheets.ts), which knows nonces and scripts besides and weighs 400 bytes more on every page.
 *
 * A browser may never ask again for a module that did not come once (Firefox does not, under the same address): then it is asked
 * for under another. Its own address goes first, since under two it would be there twice.
 *
 * @param load fetches the part. The build puts `withSheets.again` behind the address in it, unless other parts bring it along.
 * @param hrefs of its sheets, from the module that asks.
 * @param from the address of that module.
 * @throws where one of them does not come; asked again, it is fetched again.
 */
export async function withSheets<Part>(
  load: () => Promise<Part>,
  hrefs: readonly string[] = [],
  from?: string,
): Promise<Part> {
  await Promise.all(
    hrefs.map(one => {
      const { href } = new URL(one, from)
      const asked = coming.get(href) ?? sheet(href)
      coming.set(href, asked)
      return asked
    }),
  )
  try {
    return await load()
  } catch {
    withSheets.again = `?${++tries}`
    try {
      // Not waited for: it takes what stands there in this moment, and nobody else does.
      return load()
    } finally {
      withSheets.again = ''
    }
  }
}

/** What stands behind the address of a part: nothing, or what makes another address of it. */
withSheets.again = ''
let tries = 0

async function sheet(href: string): Promise<unknown> {
  // A page brings those that its first screen needs.
  for (const link of document.querySelectorAll<HTMLLinkElement>('[rel=stylesheet]'))
    if (link.href === href) return
  const link = document.createElement('link')
  return new Promise((onload, lost) => {
    const onerror = () => {
      coming.delete(href)
      link.remove()
      lost(new Error(`No style sheet came from ${href}.`))
    }
    document.head.append(Object.assign(link, { rel: 'stylesheet', crossOrigin: '', href, onload, onerror }))
  })
}
