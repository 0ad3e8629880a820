import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type LaunchOptions } from 'playwright-core'
import { findChromium, HOW_TO_GET_CHROMIUM, launchOptions, onPath } from '../../../src/commands/chromium.ts'

export { findChromium, HOW_TO_GET_CHROMIUM, launchOptions }

/**
 * Finds a Chromium, and where there is none, or the headless shell alone, installs one: Playwright's, else Debian's, where we may.
 *
 * @returns where it is, or null when nothing worked.
 */
export async function findOrInstallChromium(): Promise<string | null> {
  if (whole()) return findChromium()
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

/**
 * A browser of its own, whole: the headless shell has no back-forward cache, and falls where speech is to be recognised. Whoever
 * asked for it closes it.
 */
export async function wholeBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const found = whole()
  if (!found) throw new Error('There is no Chromium but the headless shell: install a whole one beside it.')
  return chromium.launch({ ...launchOptions(found), ...options })
}

/** Where a Chromium is that is more than the headless shell. */
function whole(): string | null {
  const found = [findChromium(), chromium.executablePath(), ...onPath()]
  return found.find(at => at && existsSync(at) && !/headless[-_]shell/.test(at)) ?? null
}

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
