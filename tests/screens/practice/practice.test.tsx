import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { nowAndThen } from '../../../src/messages/en/now-and-then.ts'
import { practice } from '../../../src/messages/en/practice.ts'
import { stage } from '../../../src/messages/en/stage.ts'
import { aConversation, LEADING } from '../../conversation/fakes.ts'
import { faultsOf } from '../debrief/faults.ts'
import { aDevice, bossLine, openMenu, pick, readouts } from './on-a-device.tsx'

const { note } = practice
const heading = () => screen.queryByRole('heading', { name: /^That line/ })

afterEach(() => {
  vi.unstubAllGlobals()
  history.replaceState(null, '', '/')
})

describe('before the first reply', () => {
  test('the scene is told, one h1, no coaching, no readout that changed', async () => {
    const device = aDevice()
    await device.open()
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
    expect(screen.getByText(device.scenario.scene)).toBeTruthy()
    expect(heading()).toBeNull()
    expect(readouts()).toEqual(['level', 'nothing yet'])
  })

  test('Z and its button do nothing', async () => {
    await aDevice().open()
    fireEvent.keyDown(document.body, { key: 'z' })
    const back = screen.getByRole('button', { name: practice.back })
    fireEvent.click(back)
    expect([back.getAttribute('aria-disabled'), bossLine()]).toEqual([
      'true',
      '“Please send me the figures today.”',
    ])
  })
})

describe('[B6] the temperament', () => {
  const choice = (name: keyof typeof stage.temperaments) =>
    screen.queryByRole<HTMLInputElement>('radio', { name: stage.temperaments[name].name })

  test('is the scenario’s own at first, says what it means, and is chosen before the first reply only', async () => {
    const device = aDevice()
    await device.open()
    expect(choice('steady')?.checked).toBe(true)
    fireEvent.click(choice('thin-skinned') ?? document.body)
    expect(screen.getByText(stage.temperaments['thin-skinned'].means)).toBeTruthy()
    pick(device.scenario, 'back')
    expect(choice('steady')).toBeNull()
    expect(device.keep.latestOf('sound')?.temperament).toBe('thin-skinned')
    expect(readouts()[0]).toContain('stepping in')
  })

  test('moves the boss as it says: steady takes one step where thin-skinned takes two', async () => {
    const device = aDevice()
    await device.open()
    pick(device.scenario, 'back')
    expect(readouts()[0]).toContain('weight forward')
  })

  test('is remembered for the next time', async () => {
    const device = aDevice()
    await device.open()
    fireEvent.click(choice('hurried') ?? document.body)
    await device.open('#new')
    expect(choice('hurried')?.checked).toBe(true)
  })
})

describe('[L1] when the coaching comes', () => {
  test('newcomers get it after each reply, and read it from its heading', async () => {
    const device = aDevice()
    await device.open()
    pick(device.scenario, 'refuse')
    expect(heading()?.textContent).toBe(note.heading['push-back'])
    // In the same act, behind the log's lines.
    await Promise.resolve()
    expect(document.activeElement).toBe(heading())
    expect(screen.getByText('We shall see.')).toBeTruthy()
  })

  test('at the end: none on the way, the boss’s thoughts neither', async () => {
    const device = aDevice()
    await device.open()
    act(() => device.keep.setSetting('coaching', 'end'))
    for (const id of LEADING) {
      pick(device.scenario, id)
      expect(heading()).toBeNull()
      expect(screen.queryByRole('button', { name: note.ask })).toBeNull()
    }
    expect(screen.queryByText('Heard, at least.')).toBeNull()
    // Never practice without any feedback (L2): the end leads to it.
    expect(screen.getByRole('link', { name: nowAndThen.ended.lookBack })).toBeTruthy()
  })

  test('on asking: it comes when asked, for that line alone', async () => {
    const device = aDevice()
    await device.open()
    act(() => device.keep.setSetting('coaching', 'ask'))
    pick(device.scenario, 'back')
    await Promise.resolve()
    expect([heading(), document.activeElement]).toEqual([null, screen.getByLabelText('Dana says')])
    fireEvent.click(screen.getByRole('button', { name: note.ask }))
    expect(heading()?.textContent).toBe(note.heading['lead-forward'])
    expect(document.activeElement).toBe(heading())
    pick(device.scenario, 'wrong')
    expect(heading()).toBeNull()
  })

  test('is switched in the menu, at once and for next time', async () => {
    const device = aDevice()
    await device.open()
    pick(device.scenario, 'back')
    const menu = openMenu()
    fireEvent.click(menu.getByRole('radio', { name: nowAndThen.menu.coachingChoice.end }))
    expect(heading()).toBeNull()
    expect(screen.getByRole('button', { name: practice.coachingIs.end })).toBeTruthy()
    expect(JSON.parse(device.storage.getItem('front-foot/1/settings') ?? '{}')).toMatchObject({
      coaching: 'end',
    })
  })
})

describe('the menu', () => {
  test('tells what was said so far, and goes back to any of it', async () => {
    const device = aDevice()
    await device.open()
    for (const id of LEADING.slice(0, 3)) pick(device.scenario, id)
    const menu = openMenu()
    expect(menu.getAllByRole('listitem')).toHaveLength(3)
    fireEvent.click(menu.getByRole('button', { name: nowAndThen.menu.goBackTo(2) }))
    expect(bossLine()).toBe('“Yes. He has asked me twice now.”')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(screen.getByLabelText('Dana says'))
  })

  test('has nothing to tell before the first reply', async () => {
    await aDevice().open()
    expect(openMenu().getByText(nowAndThen.menu.nothingYet)).toBeTruthy()
  })

  test('switches the single keys off, with every sign of them', async () => {
    const device = aDevice()
    const { container } = await device.open()
    fireEvent.click(openMenu().getByRole('checkbox', { name: nowAndThen.menu.keysOn }))
    fireEvent.click(screen.getByRole('button', { name: practice.menu.close }))
    fireEvent.keyDown(document.body, { key: '1' })
    expect(device.keep.latestOf('sound')).toBeUndefined()
    expect(container.querySelector('.key, .keys-hint')).toBeNull()
  })
})

describe('at the end', () => {
  test('the ending takes the place of the replies, and number keys say nothing more', async () => {
    const device = aDevice()
    await device.open()
    for (const id of LEADING) pick(device.scenario, id)
    expect(screen.getByText('The summary goes first.')).toBeTruthy()
    expect(screen.queryAllByRole('button', { name: /“/ })).toEqual([])
    fireEvent.keyDown(document.body, { key: '1' })
    expect(device.keep.latestOf('sound')?.replies).toHaveLength(4)
  })

  test('playing again begins another conversation with the same boss', async () => {
    const device = aDevice()
    await device.open()
    fireEvent.click(screen.getByRole('radio', { name: stage.temperaments.hurried.name }))
    for (const id of LEADING) pick(device.scenario, id)
    device.wait(1000)
    fireEvent.click(screen.getByRole('button', { name: nowAndThen.ended.again }))
    pick(device.scenario, 'back')
    const kept = device.keep.conversationsOf('sound')
    expect(kept.map(one => one.temperament)).toEqual(['hurried', 'hurried'])
    expect(kept[0]?.startedAt).toBeGreaterThan(kept[1]?.startedAt ?? 0)
  })
})

describe('axe finds nothing', () => {
  test.each(['fresh', 'back', 'refuse', 'yes'])('%s', async id => {
    const device = aDevice()
    const { baseElement } = await device.open()
    if (id !== 'fresh') pick(device.scenario, id)
    expect(await faultsOf(baseElement)).toEqual([])
  })

  test('with the menu open, and at the end', async () => {
    const device = aDevice()
    device.keep.keepConversation(aConversation(3))
    const { baseElement } = await device.open()
    openMenu()
    expect(await faultsOf(baseElement)).toEqual([])
    fireEvent.click(screen.getByRole('button', { name: practice.menu.close }))
    pick(device.scenario, 'tell')
    expect(await faultsOf(baseElement)).toEqual([])
  })
})
