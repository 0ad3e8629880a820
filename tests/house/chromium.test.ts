import { afterEach, expect, test, vi } from 'vitest'
import { findChromium, launchOptions } from '../browser/harness/chromium.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

test('a Chromium that is named is taken', () => {
  vi.stubEnv('FRONT_FOOT_CHROMIUM', process.execPath)
  expect(findChromium()).toBe(process.execPath)
})

test('a name without a file says so, rather than taking another', () => {
  vi.stubEnv('FRONT_FOOT_CHROMIUM', '/nowhere/chromium')
  expect(findChromium).toThrow('/nowhere/chromium')
})

test('its sandbox is off only in CI and for root', () => {
  vi.stubEnv('CI', '')
  const root = process.getuid?.() === 0
  expect(launchOptions('/x').args).toEqual(root ? ['--no-sandbox'] : [])
  vi.stubEnv('CI', '1')
  expect(launchOptions('/x').args).toEqual(['--no-sandbox'])
})
