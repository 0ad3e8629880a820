import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findChromium, HOW_TO_GET_CHROMIUM, launchOptions, onPath } from '../../../src/commands/chromium.ts'

export { findChromium, HOW_TO_GET_CHROMIUM, launchOptions }

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
