/** A rule of a sheet: what stands before its braces, and what is in them. */
interface Rule {
  prelude: string
  /** Declarations or rules, as text. Null for a statement such as `@import`. */
  body: string | null
}

/** What a page has that selectors can ask for. */
interface Known {
  tags: Set<string>
  classes: Set<string>
  ids: Set<string>
  /** Names alone, and with their values. */
  attributes: Set<string>
}

/** What the scripts of a page put at it before the app is there. */
const SET_BY_SCRIPTS = ['data-theme', 'data-fonts', 'data-answer', 'data-comes', 'data-waits']
/** Under a pointer, or switched off, which nothing is at first. */
const NOT_YET = /:(?:hover|active|disabled|:backdrop)\b/
/** Paper; and where no script runs, the whole sheet is there at once. */
const ELSEWHERE = /^@media (?:print\b|\(scripting)/
const HOLDS_RULES = /^@(?:media|container|supports|layer)\b/

/**
 * The rules of a sheet that a page can be drawn with before the whole sheet is there, in their order. Whatever is left out can
 * match nothing in the page, or nothing that is seen at first; so the page looks the same when the whole sheet comes after it.
 *
 * @param css a built sheet: small, without comments.
 * @param markup all that the page can show until then.
 */
export function stylesFor(css: string, markup: string): string {
  // What is in a dialog shows when that is opened.
  const known = knownIn(markup.replace(/<dialog\b[\s\S]*?<\/dialog>/g, ''))
  return withoutIdle(withFixed(rulesFor(css, known), markup))
}

/** A token that a rule or an element is given. */
const GIVEN = /(?<=[{;"]\s*)(--[\w-]+)\s*:/g
/** One in the body of a rule, with what it stands for: that may have quotation marks in it. */
const VALUE = /(?<=[{;]|^)(--[\w-]+):([^;{}]*)/g

/**
 * Puts in place of a token what it stands for, where it is the same for the whole page whatever the device asks for: each use
 * of one is looked up and read again, for each element.
 */
function withFixed(css: string, markup: string): string {
  const times = new Map<string, number>()
  for (const [, name = ''] of (css + markup).matchAll(GIVEN)) times.set(name, (times.get(name) ?? 0) + 1)
  const values = new Map<string, string>()
  for (const { prelude, body } of rulesIn(css))
    if (body !== null && parts(prelude).includes(':root'))
      for (const [, name = '', value = ''] of body.matchAll(VALUE))
        if (times.get(name) === 1 && !value.includes('var(')) values.set(name, value)
  return css.replace(/var\((--[\w-]+)\)/g, (text, name) => values.get(name) ?? text)
}

function rulesFor(css: string, known: Known): string {
  return rulesIn(css)
    .map(({ prelude, body }) => {
      if (body === null) return ''
      if (HOLDS_RULES.test(prelude)) {
        const inside = ELSEWHERE.test(prelude) ? '' : rulesFor(body, known)
        return inside && `${prelude}{${inside}}`
      }
      // Keyframes and the like: nothing moves at first.
      if (prelude.startsWith('@')) return ''
      const selectors = parts(prelude).filter(one => !NOT_YET.test(one) && canMatch(one, known))
      return selectors.length > 0 ? `${selectors.join(',')}{${body}}` : ''
    })
    .join('')
}

/** Leaves out the custom properties that nothing asks for. */
function withoutIdle(css: string): string {
  const asked = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name))
  const less = css
    .replace(/(?<=[{;])(--[\w-]+):[^;{}]*(?:;|(?=\}))/g, (text, name) => (asked.has(name) ? text : ''))
    .replace(/;\}/g, '}')
    .replace(/[^{}]+\{\}/g, '')
  // What only these asked for is idle too.
  return less.length < css.length ? withoutIdle(less) : less
}

/** The rules at the top of a text. */
function rulesIn(css: string): Rule[] {
  const rules: Rule[] = []
  let from = 0
  while (from < css.length) {
    const end = ends(css, from, '{;')
    const prelude = css.slice(from, end).trim()
    if (css[end] !== '{') {
      if (prelude) rules.push({ prelude, body: null })
      from = end + 1
      continue
    }
    const close = ends(css, end + 1, '}')
    rules.push({ prelude, body: css.slice(end + 1, close) })
    from = close + 1
  }
  return rules
}

/** Where one of these signs stands next, outside of strings, brackets and braces that are opened before it. */
function ends(text: string, from: number, signs: string): number {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    const sign = text[at] ?? ''
    if (sign === '\\') at++
    else if (sign === '"' || sign === "'") at = text.indexOf(sign, at + 1)
    else if (depth === 0 && signs.includes(sign)) return at
    else if ('({['.includes(sign)) depth++
    else if (')}]'.includes(sign)) depth--
  }
  return text.length
}

/** The selectors of a list. */
function parts(list: string): string[] {
  const found: string[] = []
  for (let from = 0; from < list.length; ) {
    const end = ends(list, from, ',')
    found.push(list.slice(from, end).trim())
    from = end + 1
  }
  return found
}

/** Tags, classes, ids, attributes and pseudo-classes, one after the other. */
const SIMPLE = /([.#]?)(-?[a-z_][\w-]*)|\[([\w-]+(?:="?[^\]"]*)?)[^\]]*\]|::?([\w-]+)(\()?/gi

/** Whether a selector asks only for what a page has. `:not()` asks for nothing. */
function canMatch(selector: string, known: Known): boolean {
  SIMPLE.lastIndex = 0
  const simple = new RegExp(SIMPLE)
  for (let found = simple.exec(selector); found; found = simple.exec(selector)) {
    const [, sign, name = '', attribute, pseudo, opens] = found
    if (attribute !== undefined && !hasAttribute(attribute.replace('"', ''), known)) return false
    if (pseudo !== undefined && opens) {
      const end = ends(selector, simple.lastIndex, ')')
      const inside = selector.slice(simple.lastIndex, end)
      if (/^(?:is|where|has)$/.test(pseudo) && !parts(inside).some(one => canMatch(one, known))) return false
      simple.lastIndex = end + 1
    }
    if (!name) continue
    const among = sign === '.' ? known.classes : sign === '#' ? known.ids : known.tags
    if (!among.has(name)) return false
  }
  return true
}

/** @param asked its name, and its value where that is asked for. */
function hasAttribute(asked: string, { attributes }: Known): boolean {
  return attributes.has(asked) || SET_BY_SCRIPTS.includes(asked.replace(/=.*/, ''))
}

function knownIn(markup: string): Known {
  const known: Known = {
    tags: new Set(['html', 'body']),
    classes: new Set(),
    ids: new Set(),
    attributes: new Set(),
  }
  for (const [, tag = '', rest = ''] of markup.matchAll(/<([a-z][\w-]*)((?:[^>"]|"[^"]*")*)>/gi)) {
    known.tags.add(tag)
    for (const [, name = '', value = ''] of rest.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)) {
      known.attributes.add(name.toLowerCase()).add(`${name.toLowerCase()}=${value}`)
      if (name === 'class') for (const one of value.split(/\s+/)) known.classes.add(one)
      if (name === 'id') known.ids.add(value)
    }
  }
  return known
}
