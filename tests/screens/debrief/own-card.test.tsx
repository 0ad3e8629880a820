import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { convertIcsCalendar } from 'ts-ics'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { keepOwn } from '../../../src/progress/own-acts.ts'
import type { Progress } from '../../../src/progress/progress.ts'
import { MemoryStorage } from '../../progress/memory-storage.ts'
import { anOwn } from '../../progress/owns.ts'
import { aConversation, aScenario } from './a-scenario.ts'
import { faultsOf } from './faults.ts'
import { aDevice, lookAtFirst } from './look.tsx'

const ID = 'own-aaaaaaaaaa'
const scenario = aScenario({ id: ID })
const SAY_BACK = 'You want one person who holds the whole evening together. Is that it?'
const COST =
  'If I take the menus, three client interviews move past the print date. Which would hurt you more?'
const NO = 'We agreed I do the interviews. I am not doing menus as well.'
const NEVER = 'Have you ever done one?'
const STEPS = ['1. Step back', '2. Ask what it costs', '3. Lead to the side', '4. Stand']

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** The card at the end of a conversation of one's own, in which these replies were picked. */
function ownCard(picked: string[], keep: Progress = aDevice(), id = 'c1') {
  const conversation = keep.keepConversation(aConversation(picked, scenario, id))
  keep.keepGuess(id, { end: conversation.view ?? '', reply: null })
  const drawn = lookAtFirst(conversation, scenario, keep)
  const section = within(screen.getByRole('region', { name: 'To take along' }))
  const field = (name: string) =>
    section.queryByRole<HTMLTextAreaElement>('textbox', { name: new RegExp(`^${name.replace('.', '\\.')}`) })
  const sheet = () => drawn.container.querySelector('.card-sheet')?.textContent ?? ''
  return {
    ...drawn,
    keep,
    section,
    field,
    sheet,
    steps: () => STEPS.map(step => field(step)?.value ?? null),
    kept: () => keep.cardOf(ID),
    press: (name: string | RegExp) => userEvent.click(section.getByRole('button', { name })),
  }
}

describe('[L5] the four steps', () => {
  it('have the best lines, and offer a written one where there is none, to be taken and rewritten', async () => {
    const { steps, section, press, field, kept, sheet } = ownCard(['say-back', 'cost'])
    expect(steps()).toEqual([SAY_BACK, COST, '', ''])
    expect(section.getAllByText(/A written one that could/)).toHaveLength(2)
    await press('Take this line (step 4, stand)')
    expect(field('4. Stand')?.value).toContain('It worries me')
    expect(document.activeElement).toBe(field('4. Stand'))
    expect(section.getByText(/^A written line/)).toBeTruthy()
    await userEvent.type(field('4. Stand') as Element, ' Truly.')
    expect(section.queryByText(/^A written line/)).toBeNull()
    await userEvent.tab()
    expect(kept().own?.steps[3]).toMatch(/Truly\.$/)
    // What nobody decided is not kept: a better line takes its place.
    expect(kept().own?.steps[0]).toBeNull()
    expect(sheet()).toContain('Truly.')
    expect(sheet()).toContain(SAY_BACK)
  })

  it('can be left out, and put back with the words that they had', async () => {
    const { field, press, kept, sheet, section } = ownCard(['say-back', 'cost'])
    await userEvent.clear(field('1. Step back') as Element)
    await userEvent.type(field('1. Step back') as Element, 'One contact?')
    await press('Leave it out (step 1, step back)')
    expect(field('1. Step back')).toBeNull()
    expect(document.activeElement?.textContent).toContain('Put it back')
    expect(kept().own?.steps).toEqual(['', null, null, null])
    expect(sheet()).not.toContain('Step back')
    expect(section.getByText(/Step 1, step back, is left out/)).toBeTruthy()
    await press('Put it back (step 1, step back)')
    expect(field('1. Step back')?.value).toBe('One contact?')
    expect(document.activeElement).toBe(field('1. Step back'))
  })

  it('can be swapped for another line of one’s own; words that were rewritten stay among them', async () => {
    const { field, press, kept } = ownCard(['say-back', 'cost', 'when', 'who'])
    const third = () => field('3. Lead to the side')
    const best = third()?.value ?? ''
    await userEvent.type(third() as Element, ' Please.')
    await press('Your 2 other lines for this step')
    await press(/When does the printer/)
    expect(third()?.value).toContain('When does the printer')
    expect(document.activeElement).toBe(third())
    await press('Your 2 other lines for this step')
    await press(new RegExp(`${best.slice(0, 20)}.* Please`))
    expect(kept().own?.steps[2]).toBe(`${best} Please.`)
  })

  it('do not stand among the lines to choose as well; four more fit', async () => {
    const { section, press } = ownCard(['say-back', 'cost', 'when', 'who'])
    expect(section.getAllByRole('checkbox')).toHaveLength(1)
    for (let nth = 0; nth < 4; nth++) await press('Add a line of your own')
    expect(section.getAllByRole('textbox', { name: /^Line \d/ })).toHaveLength(4)
    expect(section.getByText(/Four lines fit on the card beside/)).toBeTruthy()
    await press('Add a line of your own')
    expect(section.getAllByRole('textbox', { name: /^Line \d/ })).toHaveLength(4)
  })
})

describe('[L5] the plan', () => {
  it('begins with what the form was told one will do, and the day that it was told', () => {
    const keep = aDevice()
    const { fillings, ...own } = anOwn(ID)
    keepOwn(keep, { ...own, fillings: { ...fillings, will: 'To start on Monday.' } })
    // As the form does.
    keep.keepCard(ID, card => ({ ...card, day: '2026-02-03', changedAt: 7 }))
    const { section } = ownCard(['no', 'cost'], keep)
    const field = (name: string) => section.getByLabelText<HTMLInputElement>(name)
    expect(field('then I say').value).toBe('I will start on Monday.')
    expect(field('If Ines says').value).not.toBe('')
    expect(field('When is the real conversation?').value).toBe('2026-02-03')
  })

  it('is not filled in again once somebody wrote it', () => {
    const keep = aDevice()
    keep.keepCard(ID, card => ({ ...card, plan: { ifBoss: 'Now.', thenI: '' }, changedAt: 7 }))
    const { section } = ownCard(['say-back'], keep)
    expect(section.getByLabelText<HTMLInputElement>('then I say').value).toBe('')
  })
})

describe('[L2] what not to say', () => {
  it('has one’s pushes with what to say in their place; left out, each stays out after a reload', async () => {
    const storage = new MemoryStorage()
    const before = ownCard(['no', 'cost', 'ever'], aDevice(storage))
    const listed = () =>
      before.section.getByText('What not to say', { selector: 'h4' }).parentElement?.textContent
    expect(listed()).toContain(NO)
    expect(before.sheet()).toContain(NEVER)
    const leave = before.section.getByRole('button', { name: `Leave it out (“${NEVER}”)` })
    await userEvent.click(leave)
    expect(document.activeElement).toBe(leave)
    expect(leave.textContent).toContain('Put it back')
    expect(before.sheet()).not.toContain(NEVER)
    before.unmount()
    const after = ownCard(['no', 'cost', 'ever'], aDevice(storage))
    expect(after.sheet()).toContain(NO)
    expect(after.sheet()).not.toContain(NEVER)
    await after.press(`Put it back (“${NEVER}”)`)
    expect(after.sheet()).toContain(NEVER)
  })

  it('is not there where nothing was pushed', () => {
    const { section } = ownCard(['say-back', 'cost'])
    expect(section.queryByText('What not to say')).toBeNull()
  })
})

describe('[K3] taken along', () => {
  it('the text has all of it, and the reminder’s title names nobody', async () => {
    const written = vi.fn(async (_: string) => {})
    // Where userEvent has been, the clipboard is only to be read.
    const clipboard = { value: { writeText: written } }
    vi.stubGlobal('navigator', Object.create(navigator, { clipboard }))
    const saved: Blob[] = []
    vi.stubGlobal(
      'URL',
      Object.assign(URL, { createObjectURL: (blob: Blob) => String(saved.push(blob)), revokeObjectURL() {} }),
    )
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
    const keep = aDevice()
    keep.keepCard(ID, card => ({ ...card, day: '2026-02-03', changedAt: 7 }))
    const { press } = ownCard(['say-back', 'not-mine'], keep)
    await press('Copy the words')
    expect(written.mock.calls[0]?.[0]).toContain(`Step back: “${SAY_BACK}”`)
    expect(written.mock.calls[0]?.[0]).toContain('What not to say\n')
    await press('Save as a reminder')
    await waitFor(() => expect(saved).toHaveLength(1))
    const file = new FileReader()
    const read = new Promise<string>(done => file.addEventListener('load', () => done(String(file.result))))
    file.readAsText(saved[0] ?? new Blob())
    const [event] = convertIcsCalendar(undefined, await read).events ?? []
    expect(event?.summary).toBe('Front Foot: a conversation')
    expect(event?.description).toContain('What not to say')
  })
})

it('[L5] axe finds nothing in it', async () => {
  const { container, press } = ownCard(['no', 'cost', 'ever'])
  await press('Leave it out (step 2, ask what it costs)')
  expect(await faultsOf(container)).toEqual([])
})
