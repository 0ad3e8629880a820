import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { reads } from '../../../src/messages/en/reads.ts'
import { english } from '../../../src/messages/english.ts'
import { keepOwn } from '../../../src/progress/own-acts.ts'
import { openProgress } from '../../../src/progress/progress.ts'
import { WhatIsKept } from '../../../src/screens/kept/kept.tsx'
import { NOON } from '../../progress/conversations.ts'
import { MemoryStorage } from '../../progress/memory-storage.ts'
import { anOwn } from '../../progress/owns.ts'
import { faultsOf } from '../debrief/faults.ts'
import { savedFiles } from '../saved-files.ts'

const { kept } = english
const DRAFT = 'front-foot/1/own-draft/'
const saved = savedFiles()

const ROBIN = { fillings: { boss: 'Robin', ask: 'take on the open day' }, changedAt: NOON }
function show(drafts: Record<string, object>, owns = 0) {
  const storage = new MemoryStorage()
  for (const [id, draft] of Object.entries(drafts)) storage.setItem(DRAFT + id, JSON.stringify(draft))
  const keep = openProgress(
    () => storage,
    () => NOON,
  )
  for (let n = 0; n < owns; n++) keepOwn(keep, anOwn(`own-aaaaaaaaa${n}`))
  return { storage, ...render(<WhatIsKept shelf={[]} root="../" keep={keep} />) }
}
const facts = () => screen.getByRole('complementary', { name: kept.facts.heading }).textContent
const region = async () => within(await screen.findByRole('region', { name: kept.drafts.heading }))
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

describe('what is kept of one’s own conversations', () => {
  it('counts those that are told, and those that are not finished; without any it says nothing', async () => {
    const { container, unmount } = show({ new: ROBIN }, 2)
    expect(facts()).toContain(kept.facts.own(2))
    expect(facts()).toContain(kept.facts.drafts(1))
    expect(await faultsOf(container)).toEqual([])
    unmount()
    show({}, 1)
    expect(facts()).toContain(kept.facts.own(1))
    expect(screen.queryByRole('region', { name: kept.drafts.heading })).toBeNull()
  })

  it('lists a draft by what is told of it, with the way on', async () => {
    show({ new: ROBIN, [anOwn().id]: { fillings: {} } }, 1)
    const list = await region()
    const link = (name: string) => list.getByRole('link', { name }).getAttribute('href')
    expect(link('Robin: take on the open day')).toBe('../own/#new')
    expect(link(kept.drafts.untitled)).toBe(`../own/#edit/${anOwn().id}`)
  })

  it('goes on with a draft on the English site where this one has no form, and says so', async () => {
    vi.stubEnv('VITE_LANGUAGE', 'de')
    show({ new: ROBIN })
    const list = await region()
    const link = list.getByRole('link', { name: 'Robin: take on the open day' })
    expect(link.getAttribute('href')).toBe('../../own/#new')
    expect(link.parentElement?.textContent).toContain(`(${reads.inEnglish})`)
    cleanup()
    vi.stubEnv('MODE', 'one-file')
    show({ new: ROBIN })
    expect((await region()).queryByRole('link')).toBeNull()
    expect((await region()).getByText('Robin: take on the open day')).toBeTruthy()
    vi.unstubAllEnvs()
  })

  it('[K2] saves it with everything', async () => {
    show({ new: ROBIN })
    await press(kept.save.button)
    expect(JSON.parse(saved[0]?.text ?? '')).toMatchObject({ drafts: [{ id: 'new', draft: ROBIN }] })
  })

  it('erases one in a second step, says so where the focus is, and leaves the other', async () => {
    const { storage } = show({ new: ROBIN, 'new~abc123': { fillings: { boss: 'Kim' } } })
    const list = await region()
    await press(kept.drafts.eraseWhich('Robin: take on the open day'))
    expect(storage.length).toBe(2)
    await userEvent.click(list.getByRole('button', { name: kept.drafts.sure }))
    expect([...storage.texts.keys()]).toEqual([`${DRAFT}new~abc123`])
    expect(document.activeElement?.textContent).toBe(kept.drafts.gone)
    expect(facts()).toContain(kept.facts.drafts(1))
  })

  it('erases all of it with everything', async () => {
    const { storage } = show({ new: ROBIN }, 1)
    await press(kept.erase.button)
    expect(
      within(screen.getByRole('region', { name: kept.erase.heading })).getByText(kept.facts.drafts(1)),
    ).toBeTruthy()
    await press(kept.erase.sure)
    expect(await screen.findByText(kept.erase.done)).toBeTruthy()
    expect(storage.length).toBe(0)
    expect(screen.queryByRole('region', { name: kept.drafts.heading })).toBeNull()
  })
})
