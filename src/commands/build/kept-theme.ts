import type { Plugin } from 'vite'
import { THEMES } from '../../progress/kept.ts'
import { SETTINGS_KEY } from '../../progress/keys.ts'

const drawn = THEMES.filter(theme => theme !== 'system')

// Storage may be blocked, its text broken, the theme unknown: then the system decides, as it does without a script.
const read = `try{let{theme:t,answer:a}=JSON.parse(localStorage[${JSON.stringify(SETTINGS_KEY)}])
if(a=='own')d.answer=a
if(/^(${drawn.join('|')})$/.test(t))d.theme=t}catch{}`

// Whoever was here has the site's worker, comes from a page of it, or comes back to one or loads it anew. For all others the device
// opens what it keeps for the first time, which takes it milliseconds that the first paint would wait, to find nothing: that is looked
// at right after. Where there can be no worker (it throws then) nobody is known to be new. Should something be there all the same (the
// worker did not come, or was passed over), it shows a frame late. Behind other tabs no frame comes before the app, and none is waited for.
const isNew = `try{n=!document.hidden&&!navigator.serviceWorker.controller&&!performance.navigation.type&&document.referrer.indexOf(origin)}catch{}`

/**
 * Puts a script into the head that sets the theme, and who writes first, before anything is painted; for somebody new, who has
 * chosen neither, right after.
 *
 * @param inOne whether it is for the one file: that has no worker, by which to know somebody.
 */
export function keptTheme(inOne: boolean): Plugin {
  const script = inOne
    ? `{let d=document.documentElement.dataset;${read}}`
    : `{let n,d=document.documentElement.dataset,k=()=>{${read}};${isNew}
n?(d.new=1,requestAnimationFrame(()=>setTimeout(k))):k()}`
  return {
    name: 'front-foot:kept-theme',
    transformIndexHtml: () => [{ tag: 'script', children: script, injectTo: 'head-prepend' }],
  }
}
