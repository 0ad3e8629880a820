import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Compiler } from 'inkjs/full'
import { inkOf } from '../ink.ts'
import { served } from '../serve.ts'
import type { Story } from '../story.ts'
import { type BenchPage, PLAIN, plainPage, SHOW } from './page.ts'

/** A story as inkjs loads it: compiled, as text. Takes minutes for 50,000 turns. */
export function inkText(story: Story): string {
  return new Compiler(inkOf(story)).Compile().ToJson() ?? ''
}

/** The story compiled, in a file of its own, and the runtime without the compiler: as inkjs's own pages have it. */
export function inkPage({ title }: Story, text: string): BenchPage {
  const runtime = readFileSync(createRequire(import.meta.url).resolve('inkjs'), 'utf8')
  const script = `${SHOW}
fetch('story.json').then(answer => answer.text()).then(text => {
  const story = new inkjs.Story(text)
  function on() {
    let line = ''
    while (story.canContinue) line += story.Continue()
    show(line, story.currentChoices.map(choice => choice.text), place => {
      story.ChooseChoiceIndex(place)
      on()
    })
  }
  on()
})`
  const html = plainPage(title, `<script src="ink.js"></script>\n<script>${script}</script>`)
  const files = { 'index.html': html, 'ink.js': runtime, 'story.json': text }
  return {
    name: 'inkjs',
    kind: 'other',
    files: new Map(Object.entries(files).map(([path, body]) => [path, served(path, body)])),
    ...PLAIN,
  }
}
