import type { Plugin } from 'vite'
import { LANGUAGE_NAMES, LANGUAGES } from '../../messages/languages.ts'
import { pageWords } from './page-words.ts'
import { withParts } from './shell.ts'

const [ENGLISH] = LANGUAGES
/** What stands for a page's own path until it is known. */
const PATH = '__page__'

/**
 * The hash says what happens on a page (design.md, Addresses): it goes along, and so does what was played. Whichever way
 * a link is taken, by a click, in a new tab or from the menu of the browser.
 */
const withHash = `for(let way of['pointerdown','keydown','click'])document.querySelector('.languages').addEventListener(way,e=>{let a=e.target.closest('a');if(a)a.hash=location.hash})`

/**
 * Writes into every page of the site plain links to the same page in the other languages, below its screen. They stand in the
 * page itself: they work before the app has come, and cost it nothing. The head does not name them: alternates there have to be
 * whole addresses, and a build that works on any host knows none.
 *
 * @param language that of this build. Pseudo-languages have no other to go to.
 */
export function languageLinks(language: string): Plugin | null {
  if (!LANGUAGES.some(one => one === language)) return null
  return {
    name: 'front-foot:language-links',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      handler: html =>
        withParts(html, {
          '<div id="root"></div>': `<div id="root"></div>\n    ${nav(language)}\n    <script>${withHash}</script>`,
        }),
    },
  }
}

/** Completes the links of each page with its own path. It comes after the pages were written (pages.ts). */
export function languageLinksOfPages(): Plugin {
  return {
    name: 'front-foot:language-links-of-pages',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const part of Object.values(bundle))
          if (part.type === 'asset' && part.fileName.endsWith('index.html'))
            part.source = String(part.source).replaceAll(PATH, part.fileName.slice(0, -'index.html'.length))
      },
    },
  }
}

/** Where the same page is in another language, from the root of the site in this one. */
function hrefOf(other: string, here: string): string {
  const up = here === ENGLISH ? './' : './../'
  return other === here ? `./${PATH}` : `${up}${other === ENGLISH ? '' : `${other}/`}${PATH}`
}

function nav(here: string): string {
  const links = LANGUAGES.map(one =>
    one === here
      ? `<b lang="${one}">${LANGUAGE_NAMES[one]}</b>`
      : `<a lang="${one}" hreflang="${one}" href="${hrefOf(one, here)}">${LANGUAGE_NAMES[one]}</a>`,
  )
  return `<nav class="languages" aria-label="${pageWords(here).shell.languages}">${links.join(' ')}</nav>`
}
