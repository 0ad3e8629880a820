import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { served } from '../serve.ts'
import type { Story } from '../story.ts'
import { yarnOf } from '../yarn.ts'
import { type BenchPage, PLAIN, plainPage, SHOW } from './page.ts'

/** The story as it was written, in a file of its own, which yarn-bound reads in the browser. */
export function yarnPage(story: Story): BenchPage {
  const main = createRequire(import.meta.url).resolve('yarn-bound')
  const script = `${SHOW}
fetch('story.yarn').then(answer => answer.text()).then(dialogue => {
  const runner = new YarnBound({ dialogue, startAt: ${JSON.stringify(story.start)}, combineTextAndOptionsResults: true })
  function on() {
    const { text, options = [] } = runner.currentResult
    show(text, options.map(option => option.text), place => {
      runner.advance(place)
      on()
    })
  }
  on()
})`
  const html = plainPage(story.title, `<script src="yarn-bound.js"></script>\n<script>${script}</script>`)
  const files = {
    'index.html': html,
    'yarn-bound.js': readFileSync(join(main, '..', 'yarn-bound.min.js'), 'utf8'),
    'story.yarn': yarnOf(story),
  }
  return {
    name: 'yarn-bound',
    kind: 'other',
    files: new Map(Object.entries(files).map(([path, body]) => [path, served(path, body)])),
    ...PLAIN,
  }
}
