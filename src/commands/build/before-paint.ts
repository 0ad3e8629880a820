import type { Plugin } from 'vite'
import { THEMES } from '../../progress/kept.ts'
import { SETTINGS_KEY } from '../../progress/keys.ts'

const drawn = THEMES.filter(theme => theme !== 'system')

const fonts = `let d=document.documentElement.dataset
if(navigator.platform.includes('Linux'))d.fonts='few'`

// Storage may be blocked, its text broken, the theme unknown: then the system decides, as it does without a script. With nothing
// kept nothing may be thrown either: to throw takes a browser a millisecond here, more than to look.
const settings = `try{let{theme,answer}=JSON.parse(localStorage.getItem(${JSON.stringify(SETTINGS_KEY)}))||{}
if(answer==='own')d.answer=answer
if(${JSON.stringify(drawn)}.includes(theme))d.theme=theme}catch{}`

/** Milliseconds after which storage is asked for all the same. */
const LONGEST = 1000

// Chromium (156) gives a page from the disk an empty storage, for good, that asks for it before the browser has heard that the page
// is there: one load in fifteen where the machine is busy, and what is written then is lost. Whoever asks for a permission is
// answered after that. Until then nothing is painted, so that no theme is seen but the one that was chosen.
const fromDisk = `let h=document.documentElement
h.hidden=true
window.storageOpened=(async()=>{try{await Promise.race([navigator.permissions.query({name:'geolocation'}),new Promise(r=>setTimeout(r,${LONGEST}))])}catch{}
${settings}
h.hidden=false})()`

declare global {
  interface Window {
    /** In the one file alone: storage is not asked for before. Never rejects. */
    storageOpened?: Promise<void>
  }
}

/**
 * Puts a script into the head that sets, before anything is painted, the theme, who writes first, and whether the system is one
 * (Linux, Android) that has none of the fonts of the others (tokens.css).
 *
 * @param inOne whether the page is the one file, which is opened from the disk.
 */
export function beforePaint({ inOne = false } = {}): Plugin {
  const children = `{${fonts}\n${inOne ? fromDisk : settings}}`
  return {
    name: 'front-foot:before-paint',
    transformIndexHtml: () => [{ tag: 'script', children, injectTo: 'head-prepend' }],
  }
}
