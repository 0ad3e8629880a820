import type { Plugin } from 'vite'
import { LANGUAGES } from '../../messages/languages.ts'
import { DOORS } from '../../screens/pages/address.ts'
import { type PageWords, pageWords } from './page-words.ts'
import { policyFor } from './security-policy.ts'

const [ENGLISH] = LANGUAGES
const ROBOTS = 'User-agent: *\nAllow: /\n'

/** The part of a path that leads to a page from home; its first group is the path of home. */
const PAGE = `^(.*?/)(?:s/.*|(?:${DOORS.join('|')})(?:/.*)?|[^/]*/?)$`

/** In the tokens' colours (tokens.css, themes.css), and in them alone: a page that nobody looks for loads nothing. */
const STYLE = `:root{color-scheme:light dark;--wall:#fafbfb;--ink:#14181d;--you:#20379b}
@media(prefers-color-scheme:dark){:root{--wall:#12161b;--ink:#eef1f3;--you:#a9baff}}
body{box-sizing:border-box;min-height:100vh;margin:0;padding:clamp(2rem,8vw,6rem) clamp(1rem,5vw,4rem);background:var(--wall);color:var(--ink);font:1.125rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
h1{max-width:16ch;margin:0;padding-block-end:1.5rem;font-size:clamp(1.75rem,5vw,3rem);line-height:1.1;text-wrap:balance}
p{max-width:38rem;margin:0;padding-block-start:1.5rem}
h1+p{border-block-start:2.5px solid}
a{display:inline-block;padding-block:.6rem;color:var(--you)}`

/**
 * Writes 404.html, which static hosts show for an address that has no page, and robots.txt, which lets everybody in. Hosts look
 * for the first in the root of the site, some in the folder of a language too: each has its own. It comes after the list of what is
 * kept for a time without a network was made, since it belongs to no visit.
 */
export function notFound(language: string): Plugin {
  return {
    name: 'front-foot:not-found',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler() {
        this.emitFile({ type: 'asset', fileName: '404.html', source: notFoundPage(pageWords(language)) })
        if (language === ENGLISH) this.emitFile({ type: 'asset', fileName: 'robots.txt', source: ROBOTS })
      },
    },
  }
}

/**
 * The path of home for an address that has no page: all before what is a page of ours, else one step up, which leads there after
 * as many steps as the address has too many.
 *
 * @param path from the root of the host, with a slash at its start: `/some/where/s/no-such-one/`.
 */
export function homeAbove(path: string): string {
  return path.replace(new RegExp(PAGE), '$1')
}

/**
 * One page for every depth. A build does not know where it will lie, and no relative link fits all depths: a few words of script
 * put the link right, and without a script it leads to the folder of the address, which is home for what is missing right in it.
 */
function notFoundPage({ tag, direction, shell: { notFound } }: PageWords): string {
  const script = `document.querySelector('a').pathname=location.pathname.replace(/${PAGE.replaceAll('/', '\\/')}/,'$1')`
  const html = `<!doctype html>
<html lang="${tag}"${direction === 'rtl' ? ' dir="rtl"' : ''}>
  <head>
    <meta http-equiv="Content-Security-Policy" content="">
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta name="color-scheme" content="light dark">
    <link rel="icon" href="data:,">
    <title>${notFound.title}</title>
    <style>${STYLE}</style>
  </head>
  <body>
    <main>
      <h1>${notFound.heading}</h1>
      <p>${notFound.text}</p>
      <p><a href="./">${notFound.home}</a></p>
    </main>
    <script>${script}</script>
  </body>
</html>
`
  return html.replace('content=""', () => `content="${policyFor(html)}"`)
}
