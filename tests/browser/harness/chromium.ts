import { spawnSync } from 'node:child_process'
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

/**
 * Finds a Chromium, and where there is none installs one: Playwright's, else Debian's, where we may.
 *
 * @returns where it is, or null when nothing worked.
 */
export async function findOrInstallChromium(): Promise<string | null> {
  const found = findChromium()
  if (found) return found
  console.log('No Chromium here yet: installing one for the browser tests.')
  const cli = join('node_modules', 'playwright-core', 'cli.js')
  run(process.execPath, [cli, 'install', 'chromium'])
  const installed = findChromium()
  if (installed && (await starts(installed))) return installed
  // Playwright's build may lack the system's libraries; Debian's brings them.
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    run('apt-get', ['update', '-qq'])
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
    return onPath().find(at => existsSync(at)) ?? null
  }
  return null
}

/** What to do where no Chromium could be found or installed. */
export const HOW_TO_GET_CHROMIUM = `The browser tests need a Chromium: install Chrome, Edge or Chromium, or set ${NAMED} to the path of one.`

async function starts(executablePath: string): Promise<boolean> {
  try {
    await (await chromium.launch(launchOptions(executablePath))).close()
    return true
  } catch {
    return false
  }
}

function run(command: string, args: string[]): void {
  spawnSync(command, args, {
    stdio: 'inherit',
    timeout: 5 * 60_000,
    env: {
      ...process.env,
      DEBIAN_FRONTEND: 'noninteractive',
      PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000',
    },
  })
}

function onPath(): string[] {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
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
