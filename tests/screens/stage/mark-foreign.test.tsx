import { beforeEach, describe, expect, it } from 'vitest'
import { mayShow } from '../../../src/library/foreign.ts'
import { markForeign } from '../../../src/screens/stage/mark-foreign.ts'

const LINE = 'I need you on the panel tomorrow.'
const REPLY = 'What matters most about it?'
/** Observers are told when a task is over. */
const looked = () => new Promise(done => setTimeout(done))

let place: HTMLElement
beforeEach(() => {
  place = document.createElement('div')
  document.body.replaceChildren(place)
})
const langOf = (what: string) => place.querySelector(what)?.getAttribute('lang')

function put(tag: string, ...texts: string[]): HTMLElement {
  const one = document.createElement(tag)
  one.append(...texts)
  place.append(one)
  return one
}

describe('a page with lines in another language', () => {
  it('has those marked that stood there before anything was known of them', async () => {
    put('p', LINE)
    put('h1', 'Noch einmal von vorn')
    markForeign(place)
    mayShow('en', [LINE], 'de')
    await looked()
    expect(langOf('p')).toBe('en')
    expect(langOf('h1')).toBeNull()
  })

  it('has those marked that come later, quotation marks in texts of their own among them', async () => {
    mayShow('en', [LINE, REPLY], 'de')
    markForeign(place)
    put('blockquote', '„', LINE, '“')
    await looked()
    expect(langOf('blockquote')).toBe('en')
    const line = put('p', 'Dein Zug')
    await looked()
    expect(langOf('p')).toBeNull()
    line.firstChild?.replaceWith(REPLY)
    await looked()
    expect(langOf('p')).toBe('en')
  })

  it('has the mark taken back where a line gives way to words of the page, and no other language touched', async () => {
    mayShow('en', [LINE], 'de')
    markForeign(place)
    const line = put('p', LINE)
    const link = put('a', 'English, please')
    link.lang = 'en'
    await looked()
    if (line.firstChild) line.firstChild.nodeValue = 'Das Gespräch ist zu Ende.'
    if (link.firstChild) link.firstChild.nodeValue = 'Deutsch, bitte'
    await looked()
    expect(langOf('p')).toBeNull()
    expect(langOf('a')).toBe('en')
  })

  it('is looked at no more for what the marks themselves change', async () => {
    mayShow('en', [LINE], 'de')
    let changes = 0
    markForeign(place)
    new MutationObserver(all => {
      changes += all.length
    }).observe(place, { attributes: true, childList: true, subtree: true })
    put('p', LINE)
    await looked()
    await looked()
    const after = changes
    await looked()
    await looked()
    expect(changes).toBe(after)
    // The line itself, and its two attributes.
    expect(after).toBe(3)
  })
})
