import { readFileSync } from 'node:fs'
import type { PackageRequest } from '../../../src/lms/packages/request.ts'
import { EMPTY_PLACE } from '../../../src/lms/packages/written-in.ts'
import { read } from '../../../src/scenario/read.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'

/** Stands in for the built embed page. */
export const EMBED = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Front Foot</title></head>
  <body>
    <div id="root"></div>
    ${EMPTY_PLACE}
    <script type="module">document.getElementById('front-foot-course')</script>
  </body>
</html>
`

export const sound = scenarioIn('tests/fixtures/proof/sound.yaml')

export function requestOf(change: Partial<PackageRequest> = {}): PackageRequest {
  return {
    format: 'scorm12',
    title: 'The event',
    options: {
      temperament: null,
      typed: true,
      coaching: null,
      passMark: 80,
      policy: 'best',
      language: null,
      theme: null,
    },
    scenarios: [sound],
    embed: EMBED,
    ...change,
  }
}

function scenarioIn(file: string): Scenario {
  const { scenario } = read(readFileSync(file, 'utf8'), file)
  if (!scenario) throw new Error(`${file} cannot be read.`)
  return scenario
}
