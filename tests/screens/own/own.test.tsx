import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { beforeEach, describe, expect, it } from 'vitest'
import { english } from '../../../src/messages/english.ts'
import { importFile } from '../../../src/progress/import.ts'
import { keepOwn } from '../../../src/progress/own-acts.ts'
import { openProgress, type Progress } from '../../../src/progress/progress.ts'
import { OwnConversations } from '../../../src/screens/own/own.tsx'
import { MemoryStorage } from '../../progress/memory-storage.ts'
import { faultsOf } from '../debrief/faults.ts'
import { savedFiles } from '../saved-files.ts'
import { ID, ROBIN } from './robin.ts'

const { own } = english
const { form, list, notes } = own
const saved = savedFiles()
beforeEach(() => {
  localStorage.clear()
  history.replaceState(null, '', '#')
})

function open(storage: Storage = new MemoryStorage()): Progress {
  return openProgress(
    () => storage,
    () => 1767614400000,
  )
}
const DRAFT = 'front-foot/1/own-draft/'
function show(keep = open(), hash = '') {
  history.replaceState(null, '', hash || '#')
  const drawn = render(
    <OwnConversations root="../" keep={keep} elsewhere={asked => <p>elsewhere: {asked.screen}</p>} />,
  )
  return { keep, ...drawn, user: userEvent.setup() }
}
function withRobin(): Progress {
  const keep = open()
  keepOwn(keep, ROBIN)
  return keep
}
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const field = () => document.querySelector<HTMLTextAreaElement>('textarea[data-asked]')
/** The open sentence has the focus, so that typing goes there. */
async function tells(words: string): Promise<void> {
  field()?.focus()
  if (words) await userEvent.paste(words)
  await userEvent.keyboard('{Enter}')
}
const label = () => document.querySelector('.own-field label, .own-choice legend')?.textContent ?? ''
const pattern = own.patterns[ROBIN.pattern]?.name ?? ''
const owns = (keep: Progress) => Object.values(keep.store.getState().own)

/** Everything that is needed, by keyboard. */
async function tellsAll(): Promise<void> {
  await press(new RegExp(`^${pattern}`))
  await tells('Robin')
  await press(form.skip)
  await press(own.pressures.hurried)
  await tells('take on the open day')
  await tells('finish the exam papers')
  await tells('')
  await tells('the exam papers')
  await tells('the parents')
}

describe('the form', () => {
  it('is drawn by the build without what is kept here, and without styles in it', () => {
    const storage = new MemoryStorage()
    storage.setItem(`${DRAFT}new`, JSON.stringify({ at: 'boss' }))
    const keep = open(storage)
    keepOwn(keep, ROBIN)
    const html = renderToString(<OwnConversations root="../" keep={keep} />)
    for (const words of [own.newHeading, own.private, own.patternLead]) expect(html).toContain(words)
    expect(html).not.toContain('style=')
    expect(html).not.toContain('Robin')
  })

  it('asks one sentence at a time, keeps the told ones readable above, and makes a conversation of them', async () => {
    const storage = new MemoryStorage()
    const { keep, container } = show(open(storage))
    expect(screen.getByText(form.toGo(7, 7))).toBeTruthy()
    await tellsAll()
    expect(screen.getByRole('button', { name: /^My boss is Robin\./ })).toBeTruthy()
    expect(
      screen.getByRole('button', { name: /^If I do what Robin asks, the exam papers would slip,/ }),
    ).toBeTruthy()
    expect(label()).toBe('What Robin is probably after is')
    expect(document.activeElement).toBe(field())
    expect(await faultsOf(container)).toEqual([])
    await press(form.practise)
    const [made] = owns(keep)
    expect(made).toMatchObject({ version: 1, pattern: ROBIN.pattern, temperament: 'hurried' })
    expect(made?.fillings).toEqual({ ...ROBIN.fillings, after: undefined })
    expect(location.hash).toBe(`#${made?.id}`)
    expect(await screen.findByText('elsewhere: play')).toBeTruthy()
    expect([...storage.texts.keys()].filter(key => key.startsWith(DRAFT))).toEqual([])
  })

  it('says at the field that something is needed, and goes back without losing a word', async () => {
    show()
    await press(new RegExp(`^${pattern}`))
    await tells('')
    expect(screen.getByText(form.empty)).toBeTruthy()
    expect(field()?.getAttribute('aria-invalid')).toBe('true')
    await tells('Robin')
    await userEvent.type(field() ?? document.body, 'head of')
    await press(form.back)
    expect(field()?.value).toBe('Robin')
    await userEvent.keyboard('{Enter}')
    expect(field()?.value).toBe('head of')
  })

  it('the label of each question is the sentence so far, with what comes after the gap', async () => {
    show()
    await tellsAll()
    await userEvent.click(screen.getByRole('button', { name: /would notice/ }))
    expect(label()).toBe('If I do what Robin asks, the exam papers would slip, and … would notice.')
  })

  it('an example can be heard, and is not written', async () => {
    show()
    await press(new RegExp(`^${pattern}`))
    await press(form.hear('Mrs Adeyemi'))
    expect(screen.getByText('“My boss is Mrs Adeyemi.”')).toBeTruthy()
    expect(field()?.value).toBe('')
    await press(form.next)
    expect(screen.getByText(form.empty)).toBeTruthy()
  })

  it('goes on where it was after the page is loaded again', async () => {
    const storage = new MemoryStorage()
    const { unmount } = show(open(storage))
    await press(new RegExp(`^${pattern}`))
    await tells('Robin')
    await userEvent.type(field() ?? document.body, 'head')
    unmount()
    show(open(storage))
    expect(field()?.value).toBe('head')
    expect(screen.getByRole('button', { name: /^My boss is Robin\./ })).toBeTruthy()
    await press(form.startOver)
    await press(form.sureOver.sure)
    expect(label()).toContain(own.patternLead)
    expect(storage.length).toBe(0)
  })

  it('says what it made of a second sentence, of a thing, of a long one and of somebody’s, and changes nothing unasked', async () => {
    show()
    await press(new RegExp(`^${pattern}`))
    await tells('Robin')
    await press(form.skip)
    await press(own.pressures.steady)
    const at = () => field() ?? document.body
    await userEvent.type(at(), 'the open day. And more')
    expect(await screen.findByText(notes.cut('deal with the open day'))).toBeTruthy()
    expect(screen.getByText(notes.unlike('Robin wants me to', 'deal with the open day'))).toBeTruthy()
    await userEvent.clear(at())
    await userEvent.type(
      at(),
      'take on all of their open days and the evenings, then the weekends and nights too',
    )
    await userEvent.click(await screen.findByRole('button', { name: notes.your }))
    expect(field()?.value).toContain('your open days')
    const shorter = notes.shorten('take on all of your open days and the evenings')
    await userEvent.click(await screen.findByRole('button', { name: shorter }))
    expect(field()?.value).toBe('take on all of your open days and the evenings')
  })

  it('where words point over the line it says what helps, and stands in nobody’s way', async () => {
    show()
    await press(new RegExp(`^${pattern}`))
    await tells('Robin')
    await press(form.skip)
    await press(own.pressures.steady)
    await tells('skip the safety checks')
    expect(await screen.findByRole('heading', { name: own.limit.heading })).toBeTruthy()
    expect(screen.getByText(new RegExp(own.limit.signs.unsafe))).toBeTruthy()
    expect(screen.getByRole('link', { name: own.limit.practise }).getAttribute('href')).toBe(
      '../s/over-the-line/',
    )
    expect(label()).toBe('I was going to')
  })

  it('shows what it becomes, as the boss will say it', async () => {
    show()
    await tellsAll()
    expect(
      await screen.findByText(/“Change of plan.*take on the open day\..*finish the exam papers/),
    ).toBeTruthy()
  })
})

describe('changing one', () => {
  it('opens told, and keeps the change as a version of its own with the day on its card', async () => {
    const { keep } = show(withRobin(), `#edit/${ID}`)
    expect(screen.getByRole('heading', { level: 1, name: own.editHeading })).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: /would notice/ }))
    await userEvent.clear(field() ?? document.body)
    await tells('Priya')
    await userEvent.click(screen.getByRole('button', { name: new RegExp(own.dayLead) }))
    const day = screen.getByLabelText(own.dayLead)
    await userEvent.type(day, '2026-07-14')
    await press(form.keepChanges)
    expect(owns(keep)).toMatchObject([{ id: ID, version: 4, fillings: { who: 'Priya' } }])
    expect(keep.cardOf(ID).day).toBe('2026-07-14')
    expect(await screen.findByText(/Tuesday,? 14 July 2026/)).toBeTruthy()
  })
})

describe('the list', () => {
  const row = () => within(screen.getByRole('listitem'))
  const title = list.title('Robin', 'take on the open day')

  it('has each with its name and request, and no faults', async () => {
    const { container } = show(withRobin())
    expect(row().getByRole('heading', { name: title })).toBeTruthy()
    expect(
      row()
        .getByRole('link', { name: list.which(list.practise, title) })
        .getAttribute('href'),
    ).toBe(`#${ID}`)
    expect(screen.getByText(own.private)).toBeTruthy()
    expect(await faultsOf(container)).toEqual([])
  })

  it('duplicates, and saves as a file that can be brought back', async () => {
    const { keep } = show(withRobin())
    await userEvent.click(row().getByRole('button', { name: list.which(list.save, title) }))
    const other = open()
    expect(importFile(other, saved[0]?.text ?? '')).toMatchObject({ is: 'brought' })
    expect(owns(other)).toEqual([ROBIN])
    await userEvent.click(row().getByRole('button', { name: list.which(list.duplicate, title) }))
    expect(owns(keep)).toHaveLength(2)
    expect(screen.getAllByRole('listitem')).toHaveLength(2)
    expect(screen.getByText(list.duplicated)).toBeTruthy()
  })

  it('[K3] says that a link carries the words before it can be copied', async () => {
    show(withRobin())
    expect(screen.queryByRole('button', { name: list.copy })).toBeNull()
    await userEvent.click(row().getByRole('button', { name: list.which(list.share, title) }))
    expect(screen.getByText(list.shareText)).toBeTruthy()
    await press(list.copy)
    await waitFor(async () => expect(await navigator.clipboard.readText()).toContain('#shared/'))
  })

  it('erases in a second step, with its card', async () => {
    const keep = withRobin()
    keepOwn(keep, { ...ROBIN, id: 'own-zzzzzzzzzz', fillings: { ...ROBIN.fillings, boss: 'Kim' } })
    act(() => keep.keepCard(ID, card => ({ ...card, day: '2026-07-14', changedAt: 5 })))
    show(keep)
    await press(list.which(list.erase, title))
    expect(owns(keep)).toHaveLength(2)
    await press(list.sure)
    expect(owns(keep)).toMatchObject([{ id: 'own-zzzzzzzzzz' }])
    expect(keep.cardOf(ID).day).toBeNull()
    expect(document.activeElement?.textContent).toBe(list.erased)
  })

  it('is one press from the form, where there is one', async () => {
    show(withRobin(), '#new')
    await userEvent.click(screen.getByRole('link', { name: own.toList }))
    expect(await screen.findByRole('heading', { level: 1, name: own.listHeading })).toBe(
      document.activeElement,
    )
    cleanup()
    show()
    expect(screen.queryByRole('link', { name: own.toList })).toBeNull()
  })

  it('says where an address leads to nothing here', () => {
    show(withRobin(), '#edit/own-0000000000')
    expect(screen.getByText(list.unknown)).toBeTruthy()
  })
})
