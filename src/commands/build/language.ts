import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { Plugin } from 'vite'
import { LANGUAGES } from '../../messages/languages.ts'
import { type PageWords, pageWords } from './page-words.ts'
import { withParts } from './shell.ts'

const CATALOGUE = '/src/messages/en/'
const PSEUDO_QUERY = '?pseudo'
const [ENGLISH] = LANGUAGES

/**
 * Builds the app in another language: whoever imports a file of src/messages/en gets the file of that name in the language's
 * own folder, and screens quote as the language does. Nobody downloads a second language, and nothing is looked up while
 * the app runs.
 *
 * @param language one of LANGUAGES, or of PSEUDO, which is made of English as it is read.
 * @throws while building, where a file has no translation.
 */
export function inLanguage(language: string): Plugin[] {
  const words = pageWords(language)
  if (language === ENGLISH) return [ofPages(words)]
  const catalogue = language.startsWith('pseudo') ? pseudoCatalogue(words) : translatedCatalogue(language)
  return [catalogue, quotations(words), ofPages(words)]
}

function translatedCatalogue(language: string): Plugin {
  return {
    name: 'front-foot:language',
    enforce: 'pre',
    resolveId: {
      filter: { id: /(?:^|\/)en\/[a-z-]+\.ts$/ },
      async handler(source, importer) {
        const found = await this.resolve(source, importer, { skipSelf: true })
        if (!found?.id.includes(CATALOGUE) || importer?.includes(`/src/messages/${language}/`)) return found
        const id = found.id.replace(CATALOGUE, `/src/messages/${language}/`)
        if (existsSync(id)) return { ...found, id }
        throw new Error(
          `There is no ${relative('.', id)} to take the place of the English. npm run translations lists what is missing.`,
        )
      },
    },
  }
}

function pseudoCatalogue({ tag, direction, quotes }: PageWords): Plugin {
  return {
    name: 'front-foot:pseudo-language',
    enforce: 'pre',
    resolveId: {
      filter: { id: /(?:^|\/)en\/[a-z-]+\.ts$/ },
      async handler(source, importer) {
        const found = await this.resolve(source, importer, { skipSelf: true })
        if (!found?.id.includes(CATALOGUE) || importer?.includes(CATALOGUE)) return found
        return { ...found, id: `${found.id}${PSEUDO_QUERY}` }
      },
    },
    load: {
      filter: { id: /\/src\/messages\/en\/[a-z-]+\.ts\?pseudo$/ },
      handler(id) {
        const file = id.slice(0, -PSEUDO_QUERY.length)
        if (file.endsWith('/language.ts'))
          return inCode(Object.entries({ tag, direction, quotes }).map(([n, v]) => [n, JSON.stringify(v)]))
        const names = [...readFileSync(file, 'utf8').matchAll(/^export (?:const|function) (\w+)/gm)]
        const { code, ...rest } = inCode(
          names.map(([, name = '']) => [name, `pseudoMessages(plain.${name})`]),
        )
        const maker = file.replace(/messages\/en\/[^/]*$/, 'commands/build/pseudo.ts')
        const imports = `import * as plain from ${JSON.stringify(file)}\nimport { pseudoMessages } from ${JSON.stringify(maker)}`
        return { code: `${imports}\n${code}`, ...rest }
      },
    },
  }
}

function inCode(values: [string, string][]) {
  const code = values.map(([name, value]) => `export const ${name} = ${value}`).join('\n')
  return { code, moduleType: 'js' as const }
}

/** What is quoted on a screen, in the marks of its language. The source of a screen holds “ and ” for nothing else. */
function quotations({ quotes: [opens, closes] }: PageWords): Plugin {
  return {
    name: 'front-foot:quotations',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/screens\/.*\.tsx$/ },
      handler: code =>
        /[“”]/.test(code)
          ? { code: code.replaceAll(/[“”]/g, mark => (mark === '“' ? opens : closes)), map: null }
          : null,
    },
  }
}

/** Says on the page which language it is in, and in that language what it says before anything is drawn. */
function ofPages({ tag, direction, shell }: PageWords): Plugin {
  return {
    name: 'front-foot:language-of-pages',
    transformIndexHtml: {
      order: 'pre',
      handler: html =>
        withParts(html, {
          '<html lang="en">': `<html lang="${tag}"${direction === 'rtl' ? ' dir="rtl"' : ''}>`,
          '<p class="page-notice"></p>': `<p class="page-notice">${shell.noScript}</p>`,
        }),
    },
  }
}
