import { afterEach, expect, test } from 'vitest'
import { goHere } from '../../../src/screens/stage/go-here.ts'

afterEach(() => history.replaceState(null, '', '/'))

test('[K1] another part of the page is heard of at once, once, with an entry of its own; where one is already is none', () => {
  history.replaceState({ draft: 'of the part before' }, '', '/own/?list=all')
  const before = history.length
  const heard: [string, string][] = []
  const hear = ({ oldURL, newURL }: HashChangeEvent) => heard.push([oldURL, newURL])
  window.addEventListener('hashchange', hear)
  goHere('#new')
  goHere('#new')
  goHere('')
  window.removeEventListener('hashchange', hear)
  const home = `${location.origin}/own/?list=all`
  expect(heard).toEqual([
    [home, `${home}#new`],
    [`${home}#new`, home],
  ])
  expect(history.length).toBe(before + 2)
  expect(history.state).toBeNull()
  expect(location.href).toBe(home)
})
