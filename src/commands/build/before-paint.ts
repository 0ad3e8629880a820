import type { Plugin } from 'vite'
import { THEMES } from '../../progress/kept.ts'
import { SETTINGS_KEY } from '../../progress/keys.ts'

const drawn = THEMES.filter(theme => theme !== 'system')

// Storage may be blocked, its text broken, the theme unknown: then the system decides, as it does without a script. With nothing
// kept nothing may be thrown either: to throw takes a browser a millisecond here, more than to look.
const script = `{let d=document.documentElement.dataset
if(navigator.platform.includes('Linux'))d.fonts='few'
try{let{theme,answer}=JSON.parse(localStorage.getItem(${JSON.stringify(SETTINGS_KEY)}))||{}
if(answer==='own')d.answer=answer
if(${JSON.stringify(drawn)}.includes(theme))d.theme=theme}catch{}}`

/**
 * Puts a script into the head that sets, before anything is painted, the theme, who writes first, and whether the system is one
 * (Linux, Android) that has none of the fonts of the others (tokens.css).
 */
export function beforePaint(): Plugin {
  return {
    name: 'front-foot:before-paint',
    transformIndexHtml: () => [{ tag: 'script', children: script, injectTo: 'head-prepend' }],
  }
}
