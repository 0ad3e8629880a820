import type { Plugin, ResolvedConfig, Rolldown } from 'vite'
import type { Address } from '../../screens/pages/address.ts'
import { type DrawnPage, openPageDrawing } from './page-drawing.ts'
import { policyForOneFile } from './security-policy.ts'
import { filled, withParts } from './shell.ts'

type Bundle = Rolldown.OutputBundle

/** What index.html starts. */
const MAIN = '/src/main.tsx'
/** The tags with which a built index.html asks for its scripts and styles. */
const ASKS = /\s*<(?:script\b[^>]*\ssrc="[^>]*><\/script|link\b[^>]*\shref="\.\/[^>]*)>/g

export interface OneFile {
  /** What the file is called in the folder of the build. */
  name: string
  /** The module that it starts with, where that is not index.html's: from the root, with a slash before it. */
  entry?: string
  /** Which page is drawn in it, to be read before any script runs; without it, none. */
  page?: Address
  /** Script that runs as soon as that drawing is there: a place to take it away again. */
  afterDrawing?: string
}

/**
 * Makes of index.html, and of all that it would fetch, one file that asks for nothing (design.md, Addresses). It adds that
 * to the folder of a build and leaves the rest there as it is. With it belongs `scenarioModules({ inside: true })`.
 *
 * vite-plugin-singlefile does less (no policy, and files it cannot inline stay outside unsaid) and asks for Rollup.
 */
export function oneFile({ name, entry = MAIN, page, afterDrawing }: OneFile): Plugin {
  let config: ResolvedConfig
  return {
    name: 'front-foot:one-file',
    apply: 'build',
    enforce: 'post',
    config: () => ({
      build: {
        emptyOutDir: false,
        cssCodeSplit: false,
        modulePreload: false,
        rolldownOptions: { output: { codeSplitting: false } },
      },
    }),
    configResolved(resolved) {
      config = resolved
    },
    transformIndexHtml: { order: 'pre', handler: html => withParts(html, { [MAIN]: entry }) },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const { html, script, style } = partsIn(bundle)
        const whole = withParts(page ? filled(html, await drawn(page, config)) : html, {
          '</head>': `  <style>${style}</style>\n  </head>`,
          // Last, so that what is drawn can be read before the script is.
          '</body>': `${afterDrawing ? `  <script>${afterDrawing}</script>\n  ` : ''}  <script type="module">${script}</script>\n  </body>`,
        })
        const policy = `<meta http-equiv="Content-Security-Policy" content="${policyForOneFile(whole)}">`
        const source = withParts(whole, { '<head>': `<head>\n    ${policy}` })
        for (const part of Object.keys(bundle)) delete bundle[part]
        this.emitFile({ type: 'asset', fileName: name, source })
      },
    },
  }
}

async function drawn(page: Address, config: ResolvedConfig): Promise<DrawnPage> {
  const drawing = await openPageDrawing(config)
  try {
    return await drawing.draw(page)
  } finally {
    await drawing.close()
  }
}

/**
 * What a build made, as it can stand in one page: index.html without what it asks for, all script, all style.
 *
 * @throws where something could not: a second script, a font, a file of data.
 */
function partsIn({ 'index.html': shell, ...others }: Bundle): Record<'html' | 'script' | 'style', string> {
  if (shell?.type !== 'asset') throw new Error('The build made no index.html to write the one file from.')
  const styles: string[] = []
  const scripts: string[] = []
  for (const part of Object.values(others)) {
    if (part.type === 'chunk' && scripts.length === 0) scripts.push(part.code)
    else if (part.type === 'asset' && part.fileName.endsWith('.css')) styles.push(String(part.source))
    else
      throw new Error(
        `The one file would have to ask for ${part.fileName}: it can hold one script, and styles.`,
      )
  }
  return {
    html: String(shell.source).replace(ASKS, ''),
    // These stand only in texts, which stay the same; HTML would take the first for the script's end.
    script: scripts.join('').replace(/<(?=\/script|script|!--)/g, '\\x3C'),
    style: styles.join('\n'),
  }
}
