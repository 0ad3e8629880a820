import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { begin, reply } from '../../../src/conversation/branch.ts'
import { HARDEST, hardLines } from '../../../src/debrief/again-lines.ts'
import { throwsOf } from '../../../src/debrief/again-throws.ts'
import { loadOwn } from '../../../src/library/own.ts'
import { english } from '../../../src/messages/english.ts'
import { keepOwn } from '../../../src/progress/own-acts.ts'
import { ownAsked, withinOwn, withinShared } from '../../../src/screens/own/asked.ts'
import { throwHash } from '../../../src/screens/stage/throw-hash.ts'
import { NOON } from '../../progress/conversations.ts'
import { anOwn } from '../../progress/owns.ts'
import { faultsOf } from '../debrief/faults.ts'
import { read } from '../drill/fake-reader.ts'
import { readsInstead } from '../reads-instead.ts'
import { anOwnPage } from './on-own-page.tsx'

readsInstead(read)

const { ownAgain: words, practice, stage } = english
const { result } = words
const own = anOwn()
const scenario = await loadOwn(own)
const lines = hardLines(scenario, [])
const [hardest, second] = lines
if (!hardest || !second) throw new Error('There are no lines.')
const throws = throwsOf(hardest, own.temperament)

beforeEach(() => {
  read.mockClear()
})
afterEach(() => {
  vi.unstubAllGlobals()
  history.replaceState(null, '', '/')
})

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: practice.own.label.own })
const line = () => screen.getByRole('blockquote').querySelector('.alone-line')?.textContent
const say = async (text: string) => {
  await userEvent.type(field(), `${text}{Enter}`)
  return screen.findByRole('article')
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const link = (name: string) => screen.getByRole('link', { name }).getAttribute('href') ?? ''
async function opened(
  hash = throwHash(withinOwn(own.id)),
  practised?: (page: ReturnType<typeof anOwnPage>) => void,
) {
  const page = anOwnPage()
  keepOwn(page.keep, own)
  practised?.(page)
  await page.open(hash)
  await screen.findByRole('textbox', { name: practice.own.label.own })
  await act(async () => {})
  return page
}

describe('a line that is thrown', () => {
  test('is the hardest one, with how the boss is; the field waits, and the page is called after it', async () => {
    await opened()
    expect(line()).toBe(`“${throws[0]?.says}”`)
    expect(screen.getByText(words.now(stage.temperaments.hurried.name, true, differs()))).toBeTruthy()
    expect(screen.getByText(words.because.pushes)).toBeTruthy()
    expect(document.activeElement).toBe(field())
    expect(document.title).toBe(words.pageTitle(scenario.title))
    expect(screen.getByText(words.notKept)).toBeTruthy()
    expect(await faultsOf(document.body)).toEqual([])
  })

  test('is announced, and read with its own words and what can be done there', async () => {
    await opened()
    const said = screen.getAllByRole('status').map(({ textContent }) => textContent)
    expect(said.join()).toContain(`${scenario.boss.name}: ${line()}`)
    await say('no, not me')
    expect(read.mock.calls[0]).toEqual([
      'no, not me',
      { boss: throws[0]?.says, offers: hardest.turn.replies.map(({ move }) => move) },
    ])
  })

  test('tells what a reply does: its words, why, how far the boss moves, and a stronger line in one’s own words', async () => {
    await opened()
    const article = await say('no, not me')
    expect(document.activeElement).toBe(
      screen.getByRole('heading', { name: practice.note.heading['push-back'] }),
    )
    expect(article.querySelector('mark')?.textContent).toBe('no')
    for (const told of [words.typed.heard(scenario.boss.name, words.typed.moves.refuse), result.why.refuse])
      expect(article.textContent).toContain(told)
    expect(article.textContent).toMatch(/Robin (goes .+ back|stands with heels dug in already)\./)
    expect(article.textContent).toContain(result.instead)
    expect(await faultsOf(document.body)).toEqual([])
  })

  test('comes again in other words, then with the boss in another temper; each time it says which', async () => {
    await opened()
    for (const [nth, thrown] of throws.slice(0, 4).entries()) {
      expect(line()).toBe(`“${thrown.says}”`)
      expect(field().value).toBe('')
      expect(document.activeElement).toBe(field())
      const before = throws[nth - 1]
      if (before) {
        const what = differs(thrown.says !== before.says, thrown.temperament !== before.temperament)
        const told = thrown.temperament === own.temperament
        const now = words.now(stage.temperaments[thrown.temperament].name, told, what)
        expect(screen.getByText(now, { selector: 'b' })).toBeTruthy()
      }
      await say('no')
      await press(result.thatOne)
    }
    expect(new Set(throws.slice(0, 4).map(({ temperament }) => temperament)).size).toBeGreaterThan(1)
    expect(new Set(throws.slice(0, 4).map(({ says }) => says)).size).toBeGreaterThan(1)
  })

  test('with another temper the result says what it would be with the boss as told', async () => {
    await opened()
    for (const _ of [1, 2]) {
      await say('no')
      await press(result.thatOne)
    }
    const article = await say('yes')
    const { name } = stage.temperaments[throws[2]?.temperament ?? 'hurried']
    expect(article.textContent).toContain(`${name} or hurried, Robin stays in place, and takes it as agreed.`)
  })

  test('an answer of the boss comes with what it answers', async () => {
    const nth = throws.findIndex(({ after }) => after !== null)
    await opened()
    for (let n = 0; n < nth; n++) {
      await say('no')
      await press(result.thatOne)
    }
    expect(screen.getByText(words.inAnswer)).toBeTruthy()
    expect(screen.getByText(`“${throws[nth]?.after}”`)).toBeTruthy()
  })

  test('[M4] what was not clear can be put another way, with its words', async () => {
    await opened()
    await say('asdf')
    expect(screen.getByText(result.unclear(scenario.boss.name))).toBeTruthy()
    expect(await faultsOf(document.body)).toEqual([])
    await press(result.reword)
    expect(field().value).toBe('asdf')
    expect(line()).toBe(`“${throws[0]?.says}”`)
  })

  test('the written replies come on asking, and can be said', async () => {
    await opened()
    expect(screen.queryAllByRole('button', { name: /“/ })).toEqual([])
    await press(practice.replies.show)
    const written = screen.getAllByRole('button', { name: /“/ })
    expect(written).toHaveLength(hardest.turn.replies.length)
    expect(await faultsOf(document.body)).toEqual([])
    const [first] = hardest.turn.replies
    await userEvent.click(screen.getByRole('button', { name: new RegExp(first?.words.slice(0, 20) ?? '') }))
    const article = await screen.findByRole('article')
    expect(article.textContent).toContain(first?.why)
  })

  test('another line is the next of the hard ones; after the last comes the first', async () => {
    const page = await opened()
    const met = [line()]
    for (let n = 1; n < HARDEST; n++) {
      await page.go(link(words.other))
      met.push(line())
    }
    expect(new Set(met).size).toBe(HARDEST)
    await page.go(link(words.other))
    expect(line()).toBe(met[0])
    expect(document.activeElement).toBe(field())
  })

  test('the address may ask for any line; one that is not there gives the hardest', async () => {
    const { turn } = lines.at(-1) ?? second
    const page = await opened(throwHash(withinOwn(own.id), turn.id))
    expect(turn.lines.map(({ say }) => `“${say}”`)).toContain(line())
    await page.open(throwHash(withinOwn(own.id), 'no-such-turn'))
    await screen.findByRole('blockquote')
    expect(line()).toBe(`“${throws[0]?.says}”`)
  })

  test('leads back to the whole conversation', async () => {
    await opened()
    await say('no')
    expect(link(result.back)).toBe(withinOwn(own.id))
  })

  test('[K1] nothing of it is kept, and the drill does not count it', async () => {
    const { storage, keep } = await opened()
    const before = JSON.stringify(Object.entries(storage))
    await say('no, marmalade')
    await press(result.thatOne)
    await say('back it is')
    expect(JSON.stringify(Object.entries(storage))).toBe(before)
    expect(keep.store.getState()).toMatchObject({ conversations: {}, drill: {} })
  })
})

describe('what was practised', () => {
  test('says which line comes first, with what the person said there', async () => {
    const { turn } = lines.at(-1) ?? second
    const [opening] = Object.values(scenario.turns)
    const pushed = opening?.replies.find(({ move }) => move === 'refuse')
    if (!opening || !pushed) throw new Error('The pattern begins differently.')
    await opened(undefined, ({ keep }) => {
      const begun = begin(scenario, 'hurried', 'c1', NOON)
      keep.keepConversation(reply(begun, opening.id, { picked: pushed.id }, NOON + 1, 1))
    })
    expect(turn).not.toBe(opening)
    expect(line()).toBe(`“${opening.lines[0]?.say}”`)
    const room = within(screen.getByRole('region', { name: words.room }))
    expect(room.getByText(words.because.yours)).toBeTruthy()
    expect(room.getByText(`“${pushed.words}”`)).toBeTruthy()
    expect(room.getByText(stage.stances['push-back'])).toBeTruthy()
  })
})

describe('a conversation that came in a link', () => {
  test('has its hard lines too, at an address that carries its words, and leads back to itself', async () => {
    const page = anOwnPage()
    await page.open(throwHash(withinShared(own)))
    await screen.findByRole('textbox', { name: practice.own.label.own })
    await say('no')
    expect(link(result.back)).toBe(withinShared(own))
    expect(ownAsked(link(words.other))).toMatchObject({ screen: 'again', shared: own, turn: second.turn.id })
    expect(page.keep.store.getState()).toMatchObject({ own: {}, conversations: {} })
  })

  test('one whose words are not here says so', async () => {
    await anOwnPage().open(throwHash(withinOwn('own-bbbbbbbbbb')))
    await screen.findByRole('heading', { name: english.ownPlay.trouble.unknown.heading })
  })
})

/** Nothing is new, unless it is said. */
function differs(words = false, temperament = false) {
  return { words, temperament }
}
