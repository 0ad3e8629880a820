import { expect, test } from 'vitest'
import { withAgain } from '../../../src/commands/build/with-sheets.ts'

test.each([
  [
    'x=()=>_(()=>import(`./all-push-Dk.js`),[],import.meta.url),y=1',
    'x=()=>_(()=>import(`./all-push-Dk.js`+_.again)),y=1',
  ],
  [
    '(await $t(async()=>{let{Wish:e}=await import(`./wish-iZ.js`);return{Wish:e}},__vite__mapDeps([0,1]),import.meta.url)).Wish',
    '(await $t(async()=>{let{Wish:e}=await import(`./wish-iZ.js`+$t.again);return{Wish:e}},__vite__mapDeps([0,1]),import.meta.url)).Wish',
  ],
  [
    'n(()=>import(`./own.js`).then(e=>e.t),__vite__mapDeps([0]),import.meta.url)',
    'n(()=>import(`./own.js`+n.again).then(e=>e.t),__vite__mapDeps([0]),import.meta.url)',
  ],
])('the helper chooses what stands behind the address of a part: %s', (code, changed) => {
  expect(withAgain(code, 'play.js')).toBe(changed)
})

test('a part that others bring along is asked for under its own address alone', () => {
  const code = 'n(()=>import(`./play.js`),__vite__mapDeps([0]),import.meta.url)'
  expect(withAgain(code, 'index.js', new Set(['play.js']))).toBe(code)
})

test.each([
  'let e=await import(`./part.js`)',
  'let e=await import(part)',
  'import("./part.js")',
  "n(()=>import('./part.js'))",
])('a part that is fetched in a way that is not known stops the build: %s', code => {
  expect(() => withAgain(code, 'assets/play.js')).toThrow('assets/play.js fetches a part in an unknown way.')
})
