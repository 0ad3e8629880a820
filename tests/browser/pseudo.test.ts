import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { PSEUDO, pseudoMessages, pseudoText } from '../../src/commands/build/pseudo.ts'
import { cutText } from './everyone/cut.ts'
import type { State } from './everyone/states.ts'
import { type Site, serveSite } from './harness/site.ts'
import { SIZES, visit } from './harness/visit.ts'
import { sideways } from './measure.ts'
import { UNMISTAKABLE } from './scenes.ts'
import { untranslated } from './untranslated.ts'

/*
 * The site in languages that nobody speaks: longer than English by two fifths, with accents, in brackets, and once from right
 * to left. What is not in the catalogue shows as plain English, what has no room is cut.
 */

/** No embed is built in these, a wall is no phone, and the ways to some are told by plain English words. */
const ELSEWHERE = (one: State) =>
  one.screen === 'embed' || one.forWall || ['with much, all of it open', LISTED].includes(one.state)
/** Its buttons are found by how their names begin, and here what a text begins with has a bracket at its end. */
const LISTED = 'the list, sharing and erasing open'
/** What a person wrote on the way to a state, and what the browser itself writes of days. */
const WRITTEN = [
  ...Object.values(UNMISTAKABLE),
  'I won’t do it',
  ...['Robin', 'take on the open day', 'skip the safety checks'],
  ...namesOfDays(),
]

// The way to each state is told in the words of the site, so in this one's: it is read anew with those in the place of the English
// ones, and forgotten afterwards, since other files of this worker go by the English ones.
vi.resetModules()
vi.doMock('../../src/messages/english.ts', async original => {
  const { english } = await original<typeof import('../../src/messages/english.ts')>()
  return { english: pseudoMessages(english) }
})
vi.doMock('./scenes.ts', async original => {
  const scenes = await original<typeof import('./scenes.ts')>()
  const said = (words: string) => ({ words: pseudoText(words) })
  return {
    ...scenes,
    opener: (...about: Parameters<typeof scenes.opener>) => said(scenes.opener(...about).words),
    told: (file: string) => ({
      scenes: scenes.told(file).scenes.map(({ you }) => ({ you: pseudoText(you) })),
    }),
  }
})
const { SCREENS, STATES } = await import('./everyone/states.ts')
afterAll(() => {
  vi.doUnmock('../../src/messages/english.ts')
  vi.doUnmock('./scenes.ts')
  vi.resetModules()
})

const folder = mkdtempSync(join(tmpdir(), 'front-foot-pseudo-'))
const sites = new Map<string, Site>()

beforeAll(async () => {
  await Promise.all(
    PSEUDO.map(async language => {
      const out = join(folder, language)
      await built(language, out)
      sites.set(language, await serveSite(out))
    }),
  )
}, 180_000)

afterAll(async () => {
  for (const site of sites.values()) await site.close()
  rmSync(folder, { recursive: true })
})

const states = STATES.filter(one => !ELSEWHERE(one))

describe('in a pseudo-language, on a phone', () => {
  test.each(states)('$screen, $state: nothing untranslated, nothing cut', async state => {
    expect(await lookedAt('pseudo', state)).toEqual({ untranslated: [], cut: [], sideways: [] })
  })
})

describe('from right to left, on a phone', () => {
  // One state of each screen: the words are the same, and the rules of layout are the screen's.
  const firsts = SCREENS.flatMap(screen => states.filter(one => one.screen === screen).slice(-1))
  test.each(firsts)('$screen, $state: nothing cut', async state => {
    expect(await lookedAt('pseudo-rtl', state)).toEqual({ untranslated: [], cut: [], sideways: [] })
  })
})

/** The ways are those of a wide screen: the phone comes after. */
async function lookedAt(language: string, { path, before, comeTo }: State) {
  const site = sites.get(language)?.url ?? ''
  const { page } = await visit(path, { site, ...(before && { before }) })
  await comeTo?.(page)
  expect(await page.getAttribute('html', 'dir')).toBe(language === 'pseudo-rtl' ? 'rtl' : null)
  await page.setViewportSize(SIZES.phone)
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
  return {
    untranslated: await untranslated(page, WRITTEN),
    cut: await cutText(page),
    sideways: await sideways(page),
  }
}

/** Vite, as from a terminal: for Vitest's own NODE_ENV it would build what only developing needs. */
function built(language: string, out: string): Promise<void> {
  const { NODE_ENV: _, ...env } = process.env
  const vite = [join('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--mode', language]
  const building = spawn(process.execPath, [...vite, '--outDir', out, '--logLevel', 'error'], {
    stdio: 'inherit',
    env,
  })
  return new Promise((done, failed) => {
    building.on('exit', code =>
      code === 0 ? done() : failed(new Error(`"vite build --mode ${language}" failed.`)),
    )
  })
}

/** Months and days of the week, long ones first, since a short one is a part of it. */
function namesOfDays(): string[] {
  const days = Array.from({ length: 12 * 7 }, (_, n) => Date.UTC(2026, n % 12, 1 + (n % 7)))
  return (['long', 'short'] as const).flatMap(length =>
    (['month', 'weekday'] as const).flatMap(part => {
      const format = new Intl.DateTimeFormat('en', { [part]: length, timeZone: 'UTC' })
      return days.map(day => format.format(day))
    }),
  )
}
