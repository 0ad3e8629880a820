import { afterEach, describe, expect, test } from 'vitest'
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

describe('a part that does not come', () => {
  /** A browser that never asks twice under one address, as Firefox; the network is there from the nth request on. */
  function browser(from: number) {
    const known = new Map<string, boolean>()
    let requests = 0
    const asked: string[] = []
    const load = async () => {
      const address = `./part.js${withSheets.again}`
      asked.push(address)
      const came = known.get(address) ?? ++requests >= from
      known.set(address, came)
      if (!came) throw new TypeError('error loading dynamically imported module')
      return `a part from ${address}`
    }
    return { load, asked }
  }

  test('is asked for once more at once, under another address', async () => {
    const { load, asked } = browser(2)
    expect(await withSheets(load)).toMatch(/^a part from \.\/part\.js\?\d+$/)
    expect(asked).toHaveLength(2)
    expect(asked[0]).toBe('./part.js')
    expect(withSheets.again).toBe('')
  })

  test('can be asked for again as often as it takes, each time under an address of its own', async () => {
    const { load, asked } = browser(4)
    await expect(withSheets(load)).rejects.toThrow('error loading')
    await expect(withSheets(load)).rejects.toThrow('error loading')
    expect(await withSheets(load)).toMatch(/^a part/)
    const others = asked.filter(address => address !== './part.js')
    expect(new Set(others).size).toBe(3)
    expect(withSheets.again).toBe('')
  })

  test('and throws at once takes its address from nobody else', async () => {
    const throws = () => {
      throw new TypeError('no such place')
    }
    await expect(withSheets(throws)).rejects.toThrow('no such place')
    expect(withSheets.again).toBe('')
  })
})
