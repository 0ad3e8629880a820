import { afterEach, expect, test } from 'vitest'
import { withSheets } from '../../../src/screens/stage/with-sheets.ts'

const FROM = 'https://practice.example.org/some/assets/play.js'
const links = () => [...document.head.querySelectorAll('link')]

afterEach(() => document.head.replaceChildren())

test('a part without sheets is fetched at once', async () => {
  expect(await withSheets(async () => 'a part')).toBe('a part')
  expect(links()).toEqual([])
})

test('a part waits for its sheet, which is asked for once', async () => {
  const fetched: string[] = []
  const both = ['one', 'another'].map(part =>
    withSheets(async () => fetched.push(part), ['./together.css'], FROM),
  )
  await Promise.resolve()
  const [link, ...more] = links()
  expect(more).toEqual([])
  expect(link?.href).toBe('https://practice.example.org/some/assets/together.css')
  expect(fetched).toEqual([])
  link?.dispatchEvent(new Event('load'))
  await Promise.all(both)
  expect(fetched).toEqual(['one', 'another'])
})

test('a sheet that the page brought is not asked for again', async () => {
  const brought = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: FROM })
  document.head.append(brought)
  expect(await withSheets(async () => 'a part', ['./play.js'], FROM)).toBe('a part')
  expect(links()).toEqual([brought])
})

test('where a sheet does not come the part is not fetched, and both can be asked for again', async () => {
  const fails = withSheets(async () => 'a part', ['./lost.css'], FROM)
  links()[0]?.dispatchEvent(new Event('error'))
  await expect(fails).rejects.toThrow(
    'No style sheet came from https://practice.example.org/some/assets/lost.css.',
  )
  expect(links()).toEqual([])
  const again = withSheets(async () => 'a part', ['./lost.css'], FROM)
  links()[0]?.dispatchEvent(new Event('load'))
  expect(await again).toBe('a part')
})
