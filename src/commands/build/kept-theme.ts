import type { Plugin } from 'vite'
import { THEMES } from '../../progress/kept.ts'
import { SETTINGS_KEY } from '../../progress/keys.ts'

const drawn = THEMES.filter(theme => theme !== 'system')

// Storage may be blocked, its text broken, the theme unknown: then the system decides, as it does without a script.
const script = `try{var s=JSON.parse(localStorage.getItem(${JSON.stringify(SETTINGS_KEY)})),t=s.theme
if(s.answer==='own')document.documentElement.dataset.answer='own'
if(${JSON.stringify(drawn)}.indexOf(t)>=0)document.documentElement.dataset.theme=t}catch(e){}`

/** Puts a script into the head that sets the theme, and who writes first, before anything is painted. */
export function keptTheme(): Plugin {
  return {
    name: 'front-foot:kept-theme',
    transformIndexHtml: () => [{ tag: 'script', children: script, injectTo: 'head-prepend' }],
  }
}
