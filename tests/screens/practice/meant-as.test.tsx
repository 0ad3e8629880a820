import { fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { typed } from '../../../src/messages/en/typed.ts'
import { exportFile } from '../../../src/progress/export.ts'
import { readHash } from '../../../src/screens/stage/address.ts'
import { aScenario } from '../../conversation/fakes.ts'
import { readsInstead } from '../reads-instead.ts'
import { aDevice, readouts } from './on-a-device.tsx'
import { heading, note, read, type, typingOn } from './typing.tsx'

readsInstead(read)

afterEach(() => {
  vi.unstubAllGlobals()
  history.replaceState(null, '', '/')
})

const { meant, moves } = typed
const opener = () => screen.getByRole('button', { name: meant.open })
const radio = (name: string) => screen.queryByRole<HTMLInputElement>('radio', { name })
const choose = (name: string) => fireEvent.click(radio(name) ?? document.body)
const labelOf = (device: ReturnType<typeof aDevice>) =>
  device.keep.latestOf('sound')?.replies[0]?.typed?.label

async function saidAndOpened(scenario = aScenario()) {
  const device = aDevice({ scenario })
  await typingOn(device)
  await type('Not today.')
  fireEvent.click(opener())
  return device
}

describe('“That’s not what I meant”', () => {
  test('is closed at first, and says whether it is', async () => {
    await typingOn()
    await type('Not today.')
    expect([opener().getAttribute('aria-expanded'), radio(meant.stances.unclear)]).toEqual(['false', null])
    fireEvent.click(opener())
    expect(opener().getAttribute('aria-expanded')).toBe('true')
    const group = screen.getByRole('group', { name: meant.legend })
    expect(within(group).getAllByRole('radio')).toHaveLength(4)
    expect(screen.getByText(meant.why)).toBeTruthy()
  })

  test('keeps the person’s word beside the reading; score, boss and focus stay', async () => {
    const device = await saidAndOpened()
    const before = [heading(), ...readouts()]
    const chosen = radio(meant.stances['lead-forward'])
    chosen?.focus()
    choose(meant.stances['lead-forward'])
    expect(labelOf(device)).toMatchObject({ stance: 'lead-forward', move: null })
    expect([heading(), ...readouts()]).toEqual(before)
    expect(document.activeElement).toBe(chosen)
    expect(device.keep.latestOf('sound')?.replies[0]?.typed?.reading.stance).toBe('push-back')
    expect(screen.getByText(meant.kept)).toBeTruthy()
    choose(moves.restate)
    expect(labelOf(device)).toMatchObject({ stance: 'lead-forward', move: 'restate' })
  })

  test('can be changed, and taken back', async () => {
    const device = await saidAndOpened()
    choose(meant.stances['lead-forward'])
    choose(moves.offer)
    choose(meant.stances['roll-over'])
    expect(labelOf(device)).toMatchObject({ stance: 'roll-over', move: null })
    fireEvent.click(screen.getByRole('button', { name: meant.takeBack }))
    expect(labelOf(device)).toMatchObject({ stance: null })
    expect(screen.getByText(meant.takenBack)).toBeTruthy()
    expect(radio(meant.stances['roll-over'])?.checked).toBe(false)
    // Nothing is left to take back.
    fireEvent.click(screen.getByRole('button', { name: meant.takeBack }))
    expect(labelOf(device)).toMatchObject({ stance: null })
  })

  test('is in the address, in the file, and there again when the page is', async () => {
    const device = await saidAndOpened()
    choose(meant.stances.unclear)
    expect(readHash(location.hash, 'sound').conversation).toEqual(device.keep.latestOf('sound'))
    expect(JSON.parse(exportFile(device.keep).text).conversations[0].replies[0].typed.label).toMatchObject({
      stance: 'unclear',
    })
    await device.open(location.hash)
    expect(await screen.findByRole('radio', { name: meant.stances.unclear, checked: true })).toBeTruthy()
  })

  test('[M5] names the moves by the kind of the scenario', async () => {
    await saidAndOpened(aScenario({ kind: 'over-the-line' }))
    choose(meant.stances['lead-forward'])
    expect(radio(moves['hold-the-line'])).toBeTruthy()
    expect(radio(moves.concern)).toBeNull()
    choose(meant.stances['roll-over'])
    expect(radio(moves.concern)).toBeTruthy()
  })

  test('[M4] is there for words that were not understood', async () => {
    const device = aDevice()
    await typingOn(device)
    await type('Hm.')
    fireEvent.click(opener())
    choose(meant.stances['lead-forward'])
    expect(labelOf(device)).toMatchObject({ stance: 'lead-forward' })
    expect(heading()).toBe(note.heading.unclear)
  })

  test('is not there for a written reply', async () => {
    await typingOn()
    fireEvent.keyDown(document.body, { key: '1' })
    expect(heading()).toBeTruthy()
    expect(screen.queryByRole('button', { name: meant.open })).toBeNull()
  })
})
