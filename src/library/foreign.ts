import { tag } from '../messages/en/language.ts'
import { lineIds } from '../scenario/lines.ts'
import type { Scenario } from '../scenario/scenario.ts'

/** The texts met so far that are in another language than the page, each with its language. */
const texts = new Map<string, string>()
/** The same as one text for each language, in which a part of a line is found as well. */
const whole = new Map<string, string>()
/** A part that is shorter may stand in any language. */
const SHORTEST = 12

/** Is told when there is more to look for. */
let hears = (): void => {}
let tells = false

/** Remembers texts that a screen may show, unless they are in the language of the page. */
export function mayShow(language: string, shown: Iterable<string>, here: string = tag): void {
  if (language === here) return
  tellSoon()
  for (const text of shown) {
    // A word alone is a name, or the same in many languages.
    if (!/\S\s+\S/.test(text) || texts.has(text)) continue
    texts.set(text, language)
    whole.set(language, `${whole.get(language) ?? ''}\n${text}`)
  }
}

/** Once, of all that came together: a shelf and a drill bring dozens, and each look is at a whole page. */
function tellSoon(): void {
  if (tells) return
  tells = true
  queueMicrotask(() => {
    tells = false
    hears()
  })
}

/** The same of all texts of a scenario. */
export function mayShowScenario(scenario: Scenario): void {
  mayShow(scenario.language, lineIds(scenario).values())
}

/**
 * The language of a text that is in another than the page: a line, quoted or not, with who says it before it or not, or a good
 * part of one. Null for any other.
 */
export function foreignIn(text: string): string | null {
  const said = text.trim().replace(/^[„“”«»‚‘’"]+|[„“”«»‚‘’"]+$/gu, '')
  const line = texts.has(said) ? said : said.replace(/^[^:]{1,40}: /, '')
  const exact = texts.get(line)
  if (exact) return exact
  if (line.length < SHORTEST) return null
  for (const [language, all] of whole) if (all.includes(line)) return language
  return null
}

/** @param hear is called whenever there is more to look for; it takes the place of whoever heard before. */
export function onForeign(hear: () => void): void {
  hears = hear
}
