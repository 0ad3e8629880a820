import type { Plugin, Rolldown } from 'vite'

/** Chunks by their file names, as far as matters here. */
type Bundle = Record<string, Pick<Rolldown.OutputBundle[string], 'type'> & { imports?: readonly string[] }>

/**
 * Stops a build of which two chunks stand on each other. The one that comes first would read what the other has not made yet:
 * nothing, without a word, and only in the build that happened to be cut there.
 */
export function noCircles(): Plugin {
  return {
    name: 'front-foot:no-circles',
    apply: 'build',
    generateBundle(_, bundle) {
      const circle = circleIn(bundle)
      if (circle)
        this.error(
          `These chunks stand on each other: ${circle.join(' → ')}. Put what they share into a group.`,
        )
    },
  }
}

/** The first circle among the static imports of chunks, its first name again at its end; null where there is none. */
export function circleIn(bundle: Bundle): string[] | null {
  const done = new Set<string>()
  function from(name: string, way: readonly string[]): string[] | null {
    if (way.includes(name)) return [...way.slice(way.indexOf(name)), name]
    if (done.has(name)) return null
    for (const next of bundle[name]?.imports ?? []) {
      const circle = from(next, [...way, name])
      if (circle) return circle
    }
    done.add(name)
    return null
  }
  for (const name of Object.keys(bundle)) {
    const circle = from(name, [])
    if (circle) return circle
  }
  return null
}
