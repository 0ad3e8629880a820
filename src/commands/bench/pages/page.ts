import type { Served } from '../serve.ts'

/** A story in one system, as it is put before a browser. */
export interface BenchPage {
  /** As the table calls it. */
  name: string
  kind: 'ours' | 'bare' | 'twine' | 'other'
  /** By path from its own folder. */
  files: ReadonlyMap<string, Served>
  /** The page's place in that folder, with a slash at its end; left out: the folder itself. */
  home?: string
  /** Where the line shows, and each choice, as CSS selectors. */
  line: string
  choice: string
  /** What is pressed before the first line shows, where a system insists. */
  begin?: string
}

/** What the pages written by hand have alike: nothing in their looks shall make a difference. */
export function plainPage(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>body{font:1.1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}button{display:block;width:100%;min-height:2.75rem;margin:.5rem 0;text-align:start;font:inherit}</style>
</head>
<body>
<main><p id="line" aria-live="polite"></p><div id="choices"></div></main>
${body}
</body>
</html>
`
}

/** Fits every page of plainPage. */
export const PLAIN = { line: '#line', choice: '#choices button' }

/** Shows a line and its choices; each system's page brings its own way to go on, `go(place)`. */
export const SHOW = `function show(words, choices, go) {
  document.getElementById('line').textContent = words
  document.getElementById('choices').replaceChildren(...choices.map((choice, place) => {
    const button = document.createElement('button')
    button.textContent = choice
    button.onclick = () => go(place)
    return button
  }))
}`
