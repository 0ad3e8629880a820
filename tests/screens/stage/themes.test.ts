import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = ['tokens', 'themes']
  .map(name => readFileSync(new URL(`../../../src/screens/stage/${name}.css`, import.meta.url), 'utf8'))
  .join('\n')
  .replace(/\/\*[\s\S]*?\*\//g, '')

/** The values set by the rule with exactly this selector, the nth of its kind. */
function valuesOf(selector: string, nth = 0): Record<string, string> {
  const blocks = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(
    ([, head]) => head?.replace(/\s+/g, ' ').trim() === selector,
  )
  const body = blocks[nth]?.[2]
  if (body === undefined) throw new Error(`No block ${nth} of ${selector}.`)
  return Object.fromEntries(
    [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
  )
}

function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[\da-f]/g, '$&$&') : hex
  const [r, g, b] = [1, 3, 5].map(i => {
    const c = Number.parseInt(full.slice(i, i + 2), 16) / 255
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0)
}
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

const SYSTEM = ':root:where(:not([data-theme]))'
const light = valuesOf(':root, [data-theme="light"]')
const themes: [string, Record<string, string>][] = [
  ['light', light],
  ['dark', { ...light, ...valuesOf('[data-theme="dark"]') }],
  ['contrast', { ...light, ...valuesOf('[data-theme="contrast"]') }],
  ['dark contrast', { ...light, ...valuesOf(SYSTEM, 1), ...valuesOf(SYSTEM, 2) }],
  ['projector', { ...light, ...valuesOf('[data-theme="projector"]') }],
]
const TEXT: [string, string][] = [
  ['ink-2', 'wall'],
  ['ink-2', 'floor'],
  ['ink-2', 'board'],
  ['you', 'wall'],
  ['you', 'floor'],
  ['on-you', 'you'],
  ['ink', 'you-tint'],
  ['push', 'wall'],
  ['push', 'floor'],
  ['on-push', 'push'],
  ['ink', 'push-tint'],
  ['roll', 'wall'],
  ['roll', 'floor'],
  ['ink', 'roll-tint'],
  ['on-room', 'room'],
]
const DRAWN: [string, string][] = [
  ['edge', 'wall'],
  ['edge', 'floor'],
  ['edge', 'board'],
  ['you', 'board'],
  ['push', 'board'],
]

describe.each(themes)('the %s theme', (_, values) => {
  const of = (a: string, b: string) => contrast(values[`--${a}`] ?? '', values[`--${b}`] ?? '')

  it('has text of at least 4.5 : 1, and the boss’s line of 7 : 1', () => {
    for (const [a, b] of TEXT) expect({ a, b, ok: of(a, b) >= 4.5 }).toEqual({ a, b, ok: true })
    expect(of('ink', 'wall')).toBeGreaterThan(7)
    expect(of('ink', 'floor')).toBeGreaterThan(7)
  })

  it('has borders and drawings of at least 3 : 1', () => {
    for (const [a, b] of DRAWN) expect({ a, b, ok: of(a, b) >= 3 }).toEqual({ a, b, ok: true })
  })
})

describe('what the system decides', () => {
  it('is what a person can choose', () => {
    expect(valuesOf(SYSTEM, 0)).toEqual(valuesOf('[data-theme="dark"]'))
    expect(valuesOf(SYSTEM, 1)).toEqual(valuesOf('[data-theme="contrast"]'))
  })

  it('stills all motion where less is wanted', () => {
    const still = css.slice(css.indexOf('@media (prefers-reduced-motion: reduce)'))
    for (const name of ['--quick', '--step', '--follow', '--follow-wait'])
      expect(still).toContain(`${name}: 0ms;`)
  })
})
