import { served } from '../serve.ts'
import type { Story } from '../story.ts'
import { type BenchPage, PLAIN, plainPage, SHOW } from './page.ts'

/** The floor that all is measured against: one file, the story in it, and as little script as can play it. */
export function barePage({ title, start, turns, endings }: Story): BenchPage {
  const story = {
    start,
    turns: Object.fromEntries(
      turns.map(({ id, line, choices }) => [id, [line, choices.map(({ words, go }) => [words, go])]]),
    ),
    ends: Object.fromEntries(endings.map(({ id, line }) => [id, [line, []]])),
  }
  const script = `${SHOW}
const story = ${JSON.stringify(story).replaceAll('<', '\\u003c')}
function at(id) {
  const [line, choices] = story.turns[id] ?? story.ends[id]
  show(line, choices.map(([words]) => words), place => at(choices[place][1]))
}
at(story.start)`
  const html = plainPage(title, `<script>${script}</script>`)
  return {
    name: 'bare page',
    kind: 'bare',
    files: new Map([['index.html', served('index.html', html)]]),
    ...PLAIN,
  }
}
