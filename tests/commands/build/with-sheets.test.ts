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

test('a part that is fetched in a way that is not known stops the build', () => {
  expect(() => withAgain('let e=await import(`./part.js`)', 'assets/play.js')).toThrow(
    'assets/play.js fetches a part in an unknown way.',
  )
})
