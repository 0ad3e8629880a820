import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { nowAndThen } from '../../../src/messages/en/now-and-then.ts'
import { typing } from '../../../src/screens/practice/late-parts.ts'
import { faultsOf } from '../debrief/faults.ts'
import { readsInstead } from '../reads-instead.ts'
import { aDevice, bossLine, openMenu } from './on-a-device.tsx'
import { field, heading, note, own, press, read, replies, type, typingOn, write } from './typing.tsx'

readsInstead(read)

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  history.replaceState(null, '', '/')
})

const FIRST_LINE = '“Please send me the figures today.”'
const written = () => screen.queryAllByRole('button', { name: /“/ })
const button = (name: string) => screen.getByRole('button', { name })
/** Which of the two stands first on the page. */
const first = () => {
  const [reply] = written()
  return reply && field().compareDocumentPosition(reply) & Node.DOCUMENT_POSITION_PRECEDING
    ? 'written'
    : 'own'
}

describe('keys', () => {
  test('0 goes to the box from anywhere, and is not typed into it; the heading says so', async () => {
    await typingOn()
    expect(press('0')).toBe(false)
    expect(document.activeElement).toBe(field())
    expect(screen.getByText(replies.keys(3))).toBeTruthy()
    expect(replies.keys(3)).toContain('0')
  })

  test('Escape gives the focus back to the replies, where their keys speak', async () => {
    const device = await typingOn()
    press('0')
    press('1', field())
    expect(bossLine()).toBe(FIRST_LINE)
    press('Escape', field())
    const at = document.activeElement ?? document.body
    expect(at).toBe(screen.getByRole('region', { name: /^Your reply/ }))
    press('1', at)
    expect(device.keep.latestOf('sound')?.replies).toHaveLength(1)
  })

  test('0 does nothing where single keys are off, and nothing says that there is one', async () => {
    const device = await typingOn()
    act(() => device.keep.setSetting('singleKeys', false))
    press('0')
    expect(document.activeElement).not.toBe(field())
    expect(document.querySelector('.own > b')).toBeNull()
    fireEvent.click(button('Say it'))
    expect(screen.getByText(own.empty(0))).toBeTruthy()
  })

  test('with nothing in the box Enter says a sentence at the field', async () => {
    const device = await typingOn()
    await type(' ')
    expect([screen.getByText(own.empty(3)).getAttribute('role'), device.keep.latestOf('sound')]).toEqual([
      'status',
      undefined,
    ])
  })
})

describe('which comes first', () => {
  test('are the written replies, until somebody says otherwise', async () => {
    const device = await typingOn()
    expect([first(), written().length]).toEqual(['written', 3])
    expect(screen.getByLabelText(own.label.written)).toBe(field())
    fireEvent.click(button(replies.ownFirst))
    expect([first(), written()]).toEqual(['own', []])
    expect(screen.getByLabelText(own.label.own)).toBe(field())
    expect(device.keep.store.getState().settings.answer).toBe('own')
    fireEvent.click(button(replies.writtenFirst))
    expect([first(), written().length]).toEqual(['written', 3])
  })

  test('is chosen in the menu too', async () => {
    const device = await typingOn()
    fireEvent.click(openMenu().getByRole('radio', { name: nowAndThen.menu.answerChoice.own }))
    expect(device.keep.store.getState().settings.answer).toBe('own')
    expect(written()).toEqual([])
  })

  test('is remembered, and switching keeps the button’s focus and the words', async () => {
    const device = await typingOn()
    write('So')
    const toggle = button(replies.ownFirst)
    toggle.focus()
    fireEvent.click(toggle)
    expect(document.activeElement?.textContent).toBe(replies.writtenFirst)
    expect(field().value).toBe('So')
    await device.open('#new')
    expect(written()).toEqual([])
  })

  test('with one’s own first, the written ones wait behind a button, in each turn anew, and their keys too', async () => {
    const device = aDevice()
    device.keep.setSetting('answer', 'own')
    await typingOn(device)
    expect(screen.getByText(replies.keys(0))).toBeTruthy()
    press('1')
    expect(bossLine()).toBe(FIRST_LINE)
    const show = button(replies.show)
    expect(show.getAttribute('aria-expanded')).toBe('false')
    fireEvent.click(show)
    expect([show.getAttribute('aria-expanded'), written().length]).toEqual(['true', 3])
    expect(screen.getByText(replies.keys(3))).toBeTruthy()
    fireEvent.click(show)
    expect(written()).toEqual([])
    fireEvent.click(show)
    press('1')
    expect(bossLine()).not.toBe(FIRST_LINE)
    expect(written()).toEqual([])
    expect(button(replies.show).getAttribute('aria-expanded')).toBe('false')
  })

  test.each([false, true])(
    'axe finds nothing with one’s own first, the written ones shown: %s',
    async shown => {
      const device = aDevice()
      device.keep.setSetting('answer', 'own')
      const { baseElement } = await typingOn(device)
      if (shown) fireEvent.click(button(replies.show))
      expect(await faultsOf(baseElement)).toEqual([])
    },
  )
})

describe('while the reader is on its way', () => {
  const says = () => document.querySelector('.own [role=status]')?.textContent

  test('the button waits, which is said, and then the words are said', async () => {
    await aDevice().open()
    vi.spyOn(typing, 'here').mockReturnValue(null)
    await typing.load()
    let come: () => void = () => {}
    const arrived = typing.load()
    vi.spyOn(typing, 'load').mockReturnValue(new Promise(done => (come = () => done(arrived))))
    await type('So you want them today.')
    expect([says(), button('Say it').getAttribute('aria-disabled'), field().readOnly]).toEqual([
      own.waiting,
      'true',
      true,
    ])
    await type('Something else.')
    await act(async () => come())
    expect(heading()).toBe(note.heading['lead-forward'])
    expect([says(), field().readOnly]).toEqual(['', false])
  })

  test('who goes somewhere else meanwhile says nothing there', async () => {
    const device = await typingOn()
    await type('Not today.')
    vi.spyOn(typing, 'here').mockReturnValue(null)
    let come: () => void = () => {}
    const arrived = typing.load()
    vi.spyOn(typing, 'load').mockReturnValue(new Promise(done => (come = () => done(arrived))))
    await type('So you want them today.')
    press('z')
    await act(async () => come())
    expect(device.keep.latestOf('sound')?.replies).toHaveLength(1)
    expect([bossLine(), says()]).toEqual([FIRST_LINE, ''])
  })

  test('one that does not come is told of, the words stay, and trying again says them', async () => {
    const device = await typingOn()
    vi.spyOn(typing, 'here').mockReturnValueOnce(null).mockReturnValueOnce(null)
    vi.spyOn(typing, 'load').mockRejectedValueOnce(new TypeError('Failed to fetch'))
    await type('So you want them today.')
    expect([says(), field().value, device.keep.latestOf('sound')]).toEqual([
      own.failed,
      'So you want them today.',
      undefined,
    ])
    expect(button('Say it').getAttribute('aria-disabled')).toBe('false')
    await act(async () => {
      fireEvent.click(button('Say it'))
    })
    expect(heading()).toBe(note.heading['lead-forward'])
  })
})
