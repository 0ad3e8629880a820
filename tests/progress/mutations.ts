import fc from 'fast-check'

/**
 * What can become of a text on its way: bits turned over, cut, spliced, doubled, and, where it is JSON, a value
 * somewhere in it exchanged for one of another type, size or depth. The texts are the sound ones to begin from.
 */
export function mutated(...texts: [string, ...string[]]): fc.Arbitrary<string> {
  return fc.constantFrom(...texts).chain(text => {
    const at = fc.nat(text.length)
    return fc.oneof(
      fc.tuple(at, fc.nat(15)).map(([n, bit]) => flipped(text, n, bit)),
      at.map(n => text.slice(0, n)),
      at.map(n => text.slice(n)),
      fc.tuple(at, at).map(([from, to]) => text.slice(0, from) + text.slice(to)),
      fc
        .tuple(at, fc.constantFrom(...texts), fc.nat(200))
        .map(([n, other, k]) => text.slice(0, n) + other.slice(k)),
      fc
        .tuple(at, fc.string({ unit: 'binary' }))
        .map(([n, rubbish]) => text.slice(0, n) + rubbish + text.slice(n)),
      fc.tuple(fc.nat(), fc.constantFrom(...HOSTILE)).map(([n, value]) => exchanged(text, n, value)),
      fc.tuple(fc.nat(), fc.constantFrom(...KEYS)).map(([n, key]) => renamed(text, n, key)),
    )
  })
}

const DEEP = `${'['.repeat(5000)}${']'.repeat(5000)}`
/** As JSON, to stand in the place of any value. */
const HOSTILE = [
  ...['null', 'true', '""', '[]', '{}', '-1', '0', '0.5', '1e999', '1e308', '8.64e15', '9007199254740993'],
  ...['"__proto__"', '"constructor"', '"\\ud800"', '"\\u0000"', '{"__proto__":{"polluted":true}}', '[[]]'],
  ...['{"toString":1}', '"r1"', '"r3"', '"r999"', '"k3x9"', '{"length":4294967295}', DEEP],
  JSON.stringify('x'.repeat(30_000)),
]
const KEYS = ['__proto__', 'constructor', 'hasOwnProperty', 'id', 'after', 'format', 'text', '']

function flipped(text: string, at: number, bit: number): string {
  const unit = text.charCodeAt(at) || 0
  return text.slice(0, at) + String.fromCharCode(unit ^ (1 << bit)) + text.slice(at + 1)
}

const VALUE = /(?<=[:[,]\s*)(?:"(?:[^"\\]|\\.)*"(?!\s*:)|-?\d[\d.e+]*|true|false|null|\[\s*\]|\{\s*\})/g
const KEY = /"(?:[^"\\]|\\.)*"(?=\s*:)/g

/** The nth value of a JSON text, exchanged. */
function exchanged(text: string, n: number, value: string): string {
  return replaced(text, [...text.matchAll(VALUE)], n, value)
}

/** The nth key of a JSON text, with another name: so that one is missing, and one there twice. */
function renamed(text: string, n: number, key: string): string {
  return replaced(text, [...text.matchAll(KEY)], n, JSON.stringify(key))
}

function replaced(text: string, found: RegExpMatchArray[], n: number, by: string): string {
  const one = found[n % Math.max(1, found.length)]
  const from = one?.index
  return one && from !== undefined ? text.slice(0, from) + by + text.slice(from + one[0].length) : by
}
