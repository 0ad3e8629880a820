import { fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { practice } from '../../../src/messages/en/practice.ts'
import { stage } from '../../../src/messages/en/stage.ts'
import { againHash } from '../../../src/screens/stage/again.ts'
import { aDevice, openMenu, pick } from './on-a-device.tsx'

afterEach(() => {
  vi.unstubAllGlobals()
  history.replaceState(null, '', '/')
})

const HARDER = againHash({ temperament: 'thin-skinned', coaching: 'ask', answer: 'own' })
const chosenBoss = () =>
  screen
    .getAllByRole('radio')
    .find(radio => (radio as HTMLInputElement).checked)
    ?.getAttribute('value')
const settingsOf = (device: ReturnType<typeof aDevice>) => device.keep.store.getState().settings

describe('a conversation that comes back', () => {
  test('has the boss, the coaching and the way of answering that its address asks for', async () => {
    const device = aDevice()
    await device.open(HARDER)
    expect(chosenBoss()).toBe('thin-skinned')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain(
      stage.temperaments['thin-skinned'].name.toLowerCase(),
    )
    expect(screen.getByRole('button', { name: practice.coachingIs.ask })).toBeTruthy()
    expect(location.hash).toBe('')
  })

  test('keeps to it from reply to reply, and changes no setting', async () => {
    const device = aDevice()
    const before = settingsOf(device)
    await device.open(againHash({ temperament: 'hurried', coaching: 'end', answer: 'written' }))
    pick(device.scenario, 'back')
    expect(screen.getByRole('button', { name: practice.coachingIs.end })).toBeTruthy()
    expect(device.keep.latestOf('sound')?.temperament).toBe('hurried')
    expect(settingsOf(device)).toEqual(before)
  })

  test('what the person chooses meanwhile holds, now and from then on', async () => {
    const device = aDevice()
    await device.open(againHash({ temperament: 'hurried', coaching: 'end', answer: 'written' }))
    const menu = openMenu()
    fireEvent.click(menu.getByRole('radio', { name: 'When I ask' }))
    expect(screen.getByRole('button', { name: practice.coachingIs.ask, hidden: true })).toBeTruthy()
    expect(settingsOf(device).coaching).toBe('ask')
  })

  test('starting over is the same once more; another address goes back to the settings', async () => {
    const device = aDevice()
    await device.open(againHash({ temperament: 'hurried', coaching: 'end', answer: 'written' }))
    fireEvent.click(openMenu().getByRole('button', { name: 'Start over' }))
    expect(screen.getByRole('button', { name: practice.coachingIs.end, hidden: true })).toBeTruthy()
    expect(chosenBoss()).toBe('hurried')
    await device.open('#new')
    expect(screen.getByRole('button', { name: practice.coachingIs.each })).toBeTruthy()
  })
})
