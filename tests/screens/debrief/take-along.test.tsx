import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { convertIcsCalendar } from 'ts-ics'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Conversation } from '../../../src/conversation/record.ts'
import { LONGEST_LINE } from '../../../src/debrief/card.ts'
import { blockedStorage, MemoryStorage } from '../../progress/memory-storage.ts'
import { aConversation, aScenario } from './a-scenario.ts'
import { faultsOf } from './faults.ts'
import { aDevice, LEADING, lookAtFirst } from './look.tsx'

const SCENARIO = 'client-evening'
const SAY_BACK = 'You want one person who holds the whole evening together. Is that it?'
const OWN = 'Add a line of your own'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  delete document.documentElement.dataset.printing
})

/** The section of a debrief whose question is answered. */
function takeAlong(conversation: Conversation = aConversation(LEADING), keep = aDevice()) {
  const { id, view } = conversation
  if (view !== null) keep.keepGuess(id, { end: view, reply: null })
  const drawn = lookAtFirst(conversation, aScenario(), keep)
  const section = within(screen.getByRole('region', { name: 'To take along' }))
  const lines = () => section.queryAllByRole<HTMLTextAreaElement>('textbox', { name: /^Line \d/ })
  return {
    ...drawn,
    keep,
    section,
    /** The words in the fields of the lines. */
    words: () => lines().map(({ value }) => value),
    field: (n: number) =>
      section.getByRole<HTMLTextAreaElement>('textbox', { name: new RegExp(`^Line ${n}`) }),
    kept: () => keep.cardOf(SCENARIO),
    offer: (name: RegExp) => section.getByRole<HTMLInputElement>('checkbox', { name }),
    press: (name: string) => userEvent.click(section.getByRole('button', { name })),
  }
}

describe('[L5] choosing lines', () => {
  it('puts a line that led on the card by one press, kept at once, and takes it off by another', async () => {
    const { offer, words, kept } = takeAlong()
    expect(kept().lines).toEqual([])
    await userEvent.click(offer(/You want one person/))
    expect(words()).toEqual([SAY_BACK])
    expect(kept().lines).toEqual([{ words: SAY_BACK, move: 'restate' }])
    await userEvent.click(offer(/You want one person/))
    expect(words()).toEqual([])
    expect(kept().lines).toEqual([])
  })

  it('keeps the lines of earlier conversations, and offers those of other tries on asking', async () => {
    const keep = aDevice()
    keep.keepConversation(aConversation(['say-back', 'cost'], aScenario(), 'c0'))
    keep.keepCard(SCENARIO, {
      ...keep.cardOf(SCENARIO),
      lines: [{ words: 'Earlier.', move: null }],
      changedAt: 1,
    })
    const now = keep.keepConversation(aConversation(['say-back', 'fine']))
    const { words, press, offer, section } = takeAlong(now, keep)
    expect(words()).toEqual(['Earlier.'])
    expect(section.queryByRole('checkbox', { name: /three client interviews/ })).toBeNull()
    await press('Lines of other tries')
    await userEvent.click(offer(/three client interviews/))
    expect(words()).toHaveLength(2)
  })

  it('offers stronger lines, and says so, where none led', () => {
    const { section } = takeAlong(aConversation(['no', 'not-mine']))
    expect(section.getByRole('heading', { name: /No line of this conversation led in step/ })).toBeTruthy()
    expect(section.getAllByText(/In place of reply 1/)).toHaveLength(1)
  })
})

describe('[L5] writing on the card', () => {
  it('keeps a line of one’s own as it is written, and rewritten words when the field is left', async () => {
    const { press, field, kept, offer } = takeAlong()
    await press(OWN)
    expect(document.activeElement).toBe(field(1))
    await userEvent.keyboard('What would help?')
    await waitFor(() => expect(kept().lines).toEqual([{ words: 'What would help?', move: null }]))
    await userEvent.click(offer(/You want one person/))
    await userEvent.clear(field(2))
    await userEvent.type(field(2), 'One contact, is that it?')
    await userEvent.tab()
    expect(kept().lines[1]).toEqual({ words: 'One contact, is that it?', move: 'restate' })
    expect(offer(/You want one person/).checked).toBe(true)
  })

  it('moves a line by keyboard, and the focus and a sentence go with it', async () => {
    const { press, words, section, kept } = takeAlong()
    for (const said of ['First.', 'Second.']) {
      await press(OWN)
      await userEvent.keyboard(said)
    }
    const up = section.getByRole('button', { name: 'Up line 2' })
    up.focus()
    await userEvent.keyboard('{Enter}')
    expect(words()).toEqual(['Second.', 'First.'])
    expect(kept().lines.map(line => line.words)).toEqual(['Second.', 'First.'])
    expect(document.activeElement).toBe(section.getByRole('button', { name: 'Up line 1' }))
    expect(section.getByText('Now line 1 of 2.')).toBeTruthy()
    await userEvent.keyboard('{Enter}')
    expect(words()).toEqual(['Second.', 'First.'])
  })

  it('removes a line with a way back, where the focus is', async () => {
    const { press, words, section, kept, offer } = takeAlong()
    await userEvent.click(offer(/You want one person/))
    await press(OWN)
    await userEvent.keyboard('Mine.')
    await press('Remove line 1')
    expect(words()).toEqual(['Mine.'])
    expect(kept().lines).toHaveLength(1)
    expect(document.activeElement).toBe(section.getByRole('button', { name: 'Put it back' }))
    await userEvent.keyboard('{Enter}')
    expect(words()).toEqual([SAY_BACK, 'Mine.'])
    expect(kept().lines).toHaveLength(2)
  })

  it('says plainly when a line is too long, and leaves it whole in its field', async () => {
    const { press, field, kept, section } = takeAlong()
    await press(OWN)
    await userEvent.paste('x'.repeat(LONGEST_LINE + 7))
    expect(section.getByText(/307 characters. The first 300 are kept/)).toBeTruthy()
    expect(field(1).getAttribute('aria-invalid')).toBe('true')
    await userEvent.tab()
    expect(field(1).value).toHaveLength(LONGEST_LINE + 7)
    expect(kept().lines[0]?.words).toHaveLength(LONGEST_LINE)
  })

  it('says that the card is full, and takes no more', async () => {
    const { press, words, section, offer } = takeAlong()
    for (let n = 1; n <= 8; n++) {
      await press(OWN)
      await userEvent.keyboard(`Line number ${n}.`)
    }
    await press(OWN)
    await userEvent.click(offer(/You want one person/))
    expect(words()).toHaveLength(8)
    expect(section.getAllByText(/8 lines fit on the card/).length).toBeGreaterThan(0)
  })

  it('begins with a suggested plan, which is kept once the card is written on, and not before', async () => {
    const { section, kept, offer } = takeAlong(aConversation(['no', 'cost', 'when']))
    const ifBoss = section.getByRole<HTMLTextAreaElement>('textbox', { name: 'If Ines says' })
    expect(ifBoss.value).toContain('one contact')
    ifBoss.focus()
    await userEvent.tab()
    expect(kept().changedAt).toBe(0)
    await userEvent.click(offer(/three client interviews/))
    expect(kept().plan.ifBoss).toBe(ifBoss.value)
  })

  it('a plan that was emptied stays empty, and the suggestion can be had again', async () => {
    const { section, kept, press, offer } = takeAlong()
    await userEvent.click(offer(/You want one person/))
    for (const name of ['If Ines says', 'then I say'])
      await userEvent.clear(section.getByRole('textbox', { name }))
    await userEvent.tab()
    expect(kept().plan).toEqual({ ifBoss: '', thenI: '' })
    await press('Fill in a suggestion')
    expect(kept().plan.thenI).not.toBe('')
  })
})

describe('[K2] the device', () => {
  it('gives the card back on opening the debrief again', async () => {
    const storage = new MemoryStorage()
    const { press, unmount, section } = takeAlong(undefined, aDevice(storage))
    await press(OWN)
    await userEvent.keyboard('Kept on leaving.')
    await userEvent.type(section.getByLabelText('When is the real conversation?'), '2026-07-14')
    unmount()
    const again = takeAlong(undefined, aDevice(storage))
    expect(again.words()).toEqual(['Kept on leaving.'])
    expect(again.kept().day).toBe('2026-07-14')
  })

  it('that refuses everything loses nothing while the page is open, and it says so', async () => {
    const { press, words, section } = takeAlong(undefined, aDevice(blockedStorage()))
    await press(OWN)
    await userEvent.keyboard('Not kept.')
    await userEvent.tab()
    expect(words()).toEqual(['Not kept.'])
    expect(section.getByText(/not keeping the card/)).toBeTruthy()
  })

  it('another tab’s line comes onto the card while one writes', async () => {
    const keep = aDevice()
    const { press, words, kept } = takeAlong(undefined, keep)
    await press(OWN)
    await userEvent.keyboard('Mine.')
    await waitFor(() => expect(kept().lines).toHaveLength(1))
    keep.keepCard(SCENARIO, card => ({ ...card, lines: [...card.lines, { words: 'Theirs.', move: null }] }))
    await waitFor(() => expect(words()).toEqual(['Mine.', 'Theirs.']))
    await userEvent.keyboard(' Still.')
    await waitFor(() => expect(kept().lines.map(line => line.words)).toEqual(['Mine. Still.', 'Theirs.']))
  })
})

describe('[L5] taking it along', () => {
  it('copies the words', async () => {
    const user = userEvent.setup()
    const { section, offer } = takeAlong()
    await user.click(offer(/You want one person/))
    await user.click(section.getByRole('button', { name: 'Copy the words' }))
    expect(await navigator.clipboard.readText()).toContain(`1. “${SAY_BACK}” (says it back)`)
  })

  it('prints only the card, and the page is whole again after it', async () => {
    const print = vi.fn(() => document.documentElement.dataset.printing)
    vi.stubGlobal('print', print)
    const { press } = takeAlong()
    await press('Print the card')
    expect(print).toHaveReturnedWith('card')
    window.dispatchEvent(new Event('afterprint'))
    expect(document.documentElement.dataset.printing).toBeUndefined()
  })

  it('asks for the day first, then saves a calendar file of it', async () => {
    const saved: Blob[] = []
    vi.stubGlobal(
      'URL',
      Object.assign(URL, { createObjectURL: (blob: Blob) => saved.push(blob), revokeObjectURL() {} }),
    )
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
    const { press, section, offer } = takeAlong()
    await userEvent.click(offer(/You want one person/))
    await press('Save as a reminder')
    const day = section.getByLabelText('When is the real conversation?')
    expect(document.activeElement).toBe(day)
    expect(section.getByText(/A reminder needs a day/)).toBeTruthy()
    expect(click).not.toHaveBeenCalled()
    await userEvent.type(day, '2026-07-14')
    await press('Save as a reminder')
    await section.findByText(/Saved as a calendar file/)
    const file = new FileReader()
    const read = new Promise<string>(done => file.addEventListener('load', () => done(String(file.result))))
    file.readAsText(saved[0] ?? new Blob())
    const [event] = convertIcsCalendar(undefined, await read).events ?? []
    expect(event?.start.date.toISOString()).toBe('2026-07-14T00:00:00.000Z')
    expect(event?.description).toContain(SAY_BACK)
    expect(saved[0]?.type).toBe('text/calendar')
  })
})

it('axe finds nothing in the card, with a removed line, one too long, and a day that is missing', async () => {
  const { press, container, offer } = takeAlong()
  await userEvent.click(offer(/You want one person/))
  await press(OWN)
  await userEvent.paste('x'.repeat(LONGEST_LINE + 1))
  await press('Remove line 1')
  await press('Save as a reminder')
  expect(await faultsOf(container)).toEqual([])
})
