import { createHash } from 'node:crypto'
import { build, type Plugin, type Rolldown } from 'vite'
import { expect, test } from 'vitest'
import { oneFile } from '../../../src/commands/build/one-file.ts'
import { scenarioModules } from '../../../src/commands/build/scenario-modules.ts'

const ENTRY = '/an-entry.ts'

/** A module that is nowhere on the disk, and whatever else a build should do for it. */
const entry = (code: string, more: Partial<Plugin> = {}): Plugin => ({
  name: 'an-entry',
  resolveId: id => (id === ENTRY ? `\0${ENTRY}` : null),
  load: id => (id === `\0${ENTRY}` ? { code, moduleType: 'js' } : null),
  ...more,
})

/** Builds one file from that, in memory. @returns all that the build would have written. */
async function built(start: Plugin, only: readonly string[] = []): Promise<Rolldown.OutputAsset[]> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false },
    plugins: [start, scenarioModules({ inside: true, only }), oneFile({ name: 'one.html', entry: ENTRY })],
  })
  if (!('output' in made)) throw new Error('The build made something else than files.')
  return made.output.filter(part => part.type === 'asset')
}

test('one file holds an entry, what that fetches later, and the scenarios that were asked for', async () => {
  const files = await built(
    entry(`const all = import.meta.glob('/scenarios/*.yaml')
      for (const [file, load] of Object.entries(all)) load().then(({ scenario }) => console.log(file, scenario))`),
    ['customer-panel'],
  )
  expect(files.map(({ fileName }) => fileName)).toEqual(['one.html'])
  const html = String(files[0]?.source)
  expect(html).toContain('The customer panel')
  expect(html).not.toContain('Six months on')
  expect(html).not.toMatch(/<(?:script|link)[^>]*(?:src|href)="(?!data:)/)
})

test('its policy lets in the script and the style that it holds, whatever stands in them', async () => {
  const sheet = '\0a-style.css'
  const code = `import '${ENTRY}.css'; console.log('</script><!-- <script>', 'the end')`
  const [file] = await built({
    name: 'an-entry',
    resolveId: id => (id === `${ENTRY}.css` ? sheet : id === ENTRY ? `\0${ENTRY}` : null),
    load: id =>
      id === sheet ? 'p { color: rebeccapurple }' : id === `\0${ENTRY}` ? { code, moduleType: 'js' } : null,
  })
  const html = String(file?.source)
  const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  const script = /<script type="module">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? ''
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? ''
  expect(script).toContain('the end')
  expect(style).toMatch(/rebeccapurple|#639/)
  expect(html).toContain(
    `content="default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; img-src data:; base-uri 'none'; form-action 'none'"`,
  )
})

test('what it would have to ask for is named', async () => {
  const more = entry('console.log(1)', {
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'letters.woff2', source: 'x' })
    },
  })
  await expect(built(more)).rejects.toThrow('letters.woff2')
})
