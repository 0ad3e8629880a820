import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'

const FROM = 'src/lms/messages'
const NAME = 'front-foot'

/**
 * Writes `front-foot.js`, the module with `<front-foot>` that host pages load, and `front-foot.d.ts`, its types and those of
 * every message, beside a built site.
 *
 * @param out the folder of the site.
 */
export async function buildElement(out: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: out,
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry: join(FROM, 'element.ts'), formats: ['es'], fileName: () => `${NAME}.js` },
    },
  })
  writeFileSync(join(out, `${NAME}.d.ts`), declarations())
}

/** One file: the protocol's types, which import nothing, and after them the element's. */
function declarations(): string {
  const folder = mkdtempSync(join(tmpdir(), 'front-foot-types-'))
  try {
    const options = [
      ...['--declaration', '--emitDeclarationOnly', '--skipLibCheck', '--strict', '--ignoreConfig'],
      ...['--allowImportingTsExtensions', '--target', 'es2022', '--module', 'esnext'],
      ...['--moduleResolution', 'bundler', '--types', '', '--outDir', folder, '--rootDir', FROM],
    ]
    execFileSync(
      process.execPath,
      ['node_modules/typescript/bin/tsc', ...options, join(FROM, 'element.ts')],
      {
        stdio: ['ignore', 'inherit', 'inherit'],
      },
    )
    const text = (name: string) => readFileSync(join(folder, `${name}.d.ts`), 'utf8')
    return `${text('protocol').replaceAll('export declare const', 'declare const')}\n${text('element').replace(/^import [\s\S]*? from '[^']*';?\n/gm, '')}`
  } finally {
    rmSync(folder, { recursive: true })
  }
}
