import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { chromium, type LaunchOptions } from 'playwright-core'

/** Names one to its path, for machines where it lies somewhere else. */
const NAMED = 'FRONT_FOOT_CHROMIUM'

/**
 * A Chromium on this machine: the one that FRONT_FOOT_CHROMIUM names, Playwright's own, one on the PATH, one in the
 * usual places; or null.
 *
 * @throws where FRONT_FOOT_CHROMIUM names a file that is not there.
 */
export function findChromium(): string | null {
  const named = process.env[NAMED]
  if (named && !existsSync(named)) throw new Error(`${NAMED} is ${named}, and there is no such file.`)
  return (
    [named, chromium.executablePath(), ...onPath(), ...usualPlaces()].find(at => at && existsSync(at)) ?? null
  )
}

/** How to start it. Its sandbox needs rights that root and most CI containers do not have. */
export function launchOptions(executablePath: string): LaunchOptions {
  const caged = process.getuid?.() === 0 || Boolean(process.env.CI)
  return { executablePath, args: caged ? ['--no-sandbox'] : [] }
}

/** What to do where no Chromium could be found or installed. */
export const HOW_TO_GET_CHROMIUM = `The browser tests need a Chromium: install Chrome, Edge or Chromium, or set ${NAMED} to the path of one.`

/** By name, wherever a terminal would find one. */
export function onPath(): string[] {
  // The shell first: the same engine without a window of its own, a third less work for the machine.
  const names = [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
  ]
  const ending = process.platform === 'win32' ? '.exe' : ''
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return [...names, 'microsoft-edge', 'msedge'].flatMap(name =>
    folders.map(folder => join(folder, name + ending)),
  )
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge']
    return ['/Applications', join(homedir(), 'Applications')].flatMap(folder =>
      apps.map(app => join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
    )
  }
  if (process.platform === 'win32') {
    const { ProgramFiles, LOCALAPPDATA } = process.env
    const roots = [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA].filter(
      root => root !== undefined,
    )
    return roots.flatMap(root => [
      join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(root, 'Chromium', 'Application', 'chrome.exe'),
      join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ])
  }
  return [
    '/usr/bin/chromium',
    '/usr/lib/chromium/chromium',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ]
}
