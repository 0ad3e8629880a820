import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Names one to its path, for machines where it lies somewhere else. */
const NAMED = 'FRONT_FOOT_FIREFOX'

/** What a run says where there is none. */
export const NO_FIREFOX = `not run: the tests in Firefox (no Firefox found: install one, or set ${NAMED} to the path of one)`

/**
 * A Firefox on this machine: the one that FRONT_FOOT_FIREFOX names, one on the PATH, one in the usual places; or null.
 *
 * @throws where FRONT_FOOT_FIREFOX names a file that is not there.
 */
export function findFirefox(): string | null {
  const named = process.env[NAMED]
  if (named && !existsSync(named)) throw new Error(`${NAMED} is ${named}, and there is no such file.`)
  const ending = process.platform === 'win32' ? '.exe' : ''
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const onPath = folders.flatMap(folder =>
    ['firefox-esr', 'firefox'].map(name => join(folder, name + ending)),
  )
  const { ProgramFiles = 'C:\\Program Files' } = process.env
  const usual = [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(ProgramFiles, 'Mozilla Firefox', 'firefox.exe'),
  ]
  return [named, ...onPath, ...usual].find(at => at && existsSync(at)) ?? null
}
