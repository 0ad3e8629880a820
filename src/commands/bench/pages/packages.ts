import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What of the peers cannot be a dependency: h5p-standalone runs a script when it is installed that asks for pnpm; the mirror of
 * H5P's libraries depends on packages that npm has no more; and of extwee, which once brought the Twine formats along, an
 * old version is wanted and nothing that it depends on.
 */
export const PACKAGES = {
  twine: 'extwee@2.0.6',
  h5pPlayer: 'h5p-standalone@3.8.2',
  h5pScenario: '@h5p-hub-mirror/h5p-branchingscenario@1.2.0',
  h5pQuestion: '@h5p-hub-mirror/h5p-branchingquestion@1.0.5',
} as const

/**
 * Fetches a package as npm would, unpacks it, and runs nothing of it. Once: later calls find it there.
 *
 * @param spec name and version.
 * @param folder where packages are kept.
 * @returns the package's folder, or null where npm has it not or cannot be reached.
 */
export function fetched(spec: string, folder: string): string | null {
  const name = spec.replaceAll(/[@/]/g, '_')
  const there = join(folder, name, 'package')
  if (existsSync(there)) return there
  const half = join(folder, `${name}.part`)
  rmSync(half, { recursive: true, force: true })
  mkdirSync(half, { recursive: true })
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const packed = spawnSync(npm, ['pack', spec, '--ignore-scripts', '--silent', '--pack-destination', half], {
    encoding: 'utf8',
    timeout: 120_000,
    shell: process.platform === 'win32',
  })
  const file = readdirSync(half).find(one => one.endsWith('.tgz'))
  if (packed.status !== 0 || !file) return null
  if (spawnSync('tar', ['-xzf', file], { cwd: half }).status !== 0) return null
  rmSync(join(half, file))
  rmSync(join(folder, name), { recursive: true, force: true })
  renameSync(half, join(folder, name))
  return existsSync(there) ? there : null
}
