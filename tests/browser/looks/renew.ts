import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { CHANGES_PAGE } from './changes.ts'

/*
 * `npm run looks`: takes the pictures anew that no longer look as they are held, of the site that is built in dist, and says
 * where the difference can be seen.
 */

const { status } = spawnSync(
  process.execPath,
  [
    join('node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '--project',
    'browser',
    'tests/browser/looks-hold.test.ts',
  ],
  { stdio: 'inherit', env: { ...process.env, FRONT_FOOT_LOOKS: 'renew' } },
)
console.log(existsSync(CHANGES_PAGE) ? `What changed: ${CHANGES_PAGE}` : 'Everything looks as it is held.')
process.exitCode = status ?? 1
