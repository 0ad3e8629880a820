import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { backOne, reply } from '../../../src/conversation/branch.ts'
import { shownOrder } from '../../../src/conversation/order.ts'
import { debrief } from '../../../src/messages/en/debrief.ts'
import { nowAndThen } from '../../../src/messages/en/now-and-then.ts'
import { practice } from '../../../src/messages/en/practice.ts'
import { trouble } from '../../../src/messages/en/trouble.ts'
import { exportFile } from '../../../src/progress/export.ts'
import { openProgress } from '../../../src/progress/progress.ts'
import { debriefHash, playHash, readHash } from '../../../src/screens/stage/address.ts'
import { aConversation, aScenario, LEADING, NINE_O_CLOCK } from '../../conversation/fakes.ts'
import { blockedStorage, MemoryStorage } from '../../progress/memory-storage.ts'
import { aDevice, bossLine, openMenu, pick } from './on-a-device.tsx'

afterEach(() => {
  vi.unstubAllGlobals()
  history.replaceState(null, '', '/')
})

const inAddress = () => readHash(location.hash, 'sound').conversation

describe('[K1] a conversation is kept as its replies', () => {
  test('each with its turn, its moment and how long it took since the boss spoke', async () => {
    const device = aDevice()
    await device.open()
    device.wait(7000)
    pick(device.scenario, 'back')
    device.wait(3000)
    pick(device.scenario, 'errors')
    const kept = device.keep.latestOf('sound')
    expect(kept?.startedAt).toBe(NINE_O_CLOCK)
    expect(kept?.replies).toEqual([
      { id: 'r1', after: null, turn: 'ask', picked: 'back', at: NINE_O_CLOCK + 7000, took: 7000 },
      { id: 'r2', after: 'r1', turn: 'cost', picked: 'errors', at: NINE_O_CLOCK + 10_000, took: 3000 },
    ])
  })

  test('after going back the time counts from there', async () => {
    const device = aDevice()
    await device.open()
    device.wait(5000)
    pick(device.scenario, 'back')
    device.wait(60_000)
    fireEvent.keyDown(document.body, { key: 'z' })
    device.wait(2000)
    pick(device.scenario, 'yes')
    expect(device.keep.latestOf('sound')?.replies.map(said => said.took)).toEqual([5000, 2000])
  })

  test('a clock that is set back takes no negative time', async () => {
    const device = aDevice()
    await device.open()
    device.wait(-9000)
    pick(device.scenario, 'back')
    expect(device.keep.latestOf('sound')?.replies[0]?.took).toBe(0)
  })

  test('written at once, and in the address too, after every reply', async () => {
    const device = aDevice()
    await device.open()
    expect([device.storage.length, location.hash]).toEqual([0, ''])
    for (const [n, id] of LEADING.entries()) {
      pick(device.scenario, id)
      const elsewhere = openProgress(() => device.storage, device.now)
      expect(elsewhere.latestOf('sound')?.replies).toHaveLength(n + 1)
      expect(inAddress()).toEqual(elsewhere.latestOf('sound'))
      elsewhere.close()
    }
  })

  test('nothing is kept of a page that was only looked at', async () => {
    const device = aDevice()
    await device.open()
    expect(device.keep.conversationsOf('sound')).toEqual([])
  })
})

describe('[K2] nothing is lost', () => {
  test.each([
    ['blocked', () => blockedStorage()],
    ['full', fullStorage],
  ] as const)('with storage %s it plays to the end; address and file have it all', async (kind, storage) => {
    const device = aDevice({ storage: storage() })
    await device.open()
    for (const id of LEADING) pick(device.scenario, id)
    expect(screen.getByText(device.scenario.outcomes['summary-first']?.title ?? '')).toBeTruthy()
    expect(screen.getAllByText(trouble[kind], { exact: false })).toHaveLength(1)
    expect(inAddress()?.replies.map(said => said.picked)).toEqual([...LEADING])
    expect(JSON.parse(exportFile(device.keep).text).conversations).toEqual([inAddress()])
  })

  test('[L3] a branch that was left is kept, and shown as tried', async () => {
    const device = aDevice()
    await device.open()
    pick(device.scenario, 'back')
    pick(device.scenario, 'errors')
    fireEvent.click(screen.getByRole('button', { name: practice.back }))
    expect(screen.getByRole('button', { name: /wrong at the source.*tried/ })).toBeTruthy()
    pick(device.scenario, 'fine')
    expect(device.keep.latestOf('sound')?.replies.map(({ after, picked }) => [after, picked])).toEqual([
      [null, 'back'],
      ['r1', 'errors'],
      ['r1', 'fine'],
    ])
  })

  test('what another tab said in the same conversation meanwhile is taken along', async () => {
    const device = aDevice()
    device.keep.keepConversation(aConversation(1))
    await device.open()
    const tab = openProgress(() => device.storage, device.now)
    tab.keepConversation(reply(aConversation(1), 'cost', { picked: 'fine' }, NINE_O_CLOCK + 1, 1))
    tab.close()
    device.wait(90_000)
    pick(device.scenario, 'errors')
    expect(bossLine()).toBe('“He needs something to show on Monday.”')
    const picked = device.keep.latestOf('sound')?.replies.map(said => said.picked)
    expect(picked?.toSorted()).toEqual(['back', 'errors', 'fine'])
  })

  test('starting over leaves the one before as it was', async () => {
    const device = aDevice()
    await device.open()
    pick(device.scenario, 'back')
    const before = device.keep.latestOf('sound')
    device.wait(1000)
    fireEvent.click(openMenu().getByRole('button', { name: nowAndThen.menu.startOver }))
    expect([bossLine(), location.hash]).toEqual(['“Please send me the figures today.”', ''])
    pick(device.scenario, 'yes')
    expect(device.keep.conversationsOf('sound')).toHaveLength(2)
    expect(device.keep.conversationsOf('sound')).toContainEqual(before)
  })

  test('[K1] replies that an edited scenario has no place for stay in the record', async () => {
    const before = { ...aConversation(3), replies: aConversation(3).replies.slice() }
    const scenario = aScenario()
    const { cost } = scenario.turns
    if (cost) cost.replies = cost.replies.filter(one => one.id !== 'errors')
    const device = aDevice({ scenario })
    device.keep.keepConversation(before)
    await device.open()
    expect(screen.getByText(debrief.edited.here(2))).toBeTruthy()
    expect(bossLine()).toBe('“Yes. He has asked me twice now.”')
    pick(scenario, 'fine')
    expect(bossLine()).toBe('“He needs something to show on Monday.”')
    const picked = device.keep.latestOf('sound')?.replies.map(said => said.picked)
    expect(picked).toEqual(['back', 'errors', 'summary', 'fine'])
  })
})

describe('where a page begins', () => {
  test('where the address says', async () => {
    const device = aDevice()
    await device.open(playHash(aConversation(2)))
    expect(bossLine()).toBe('“He needs something to show on Monday.”')
    await device.open(debriefHash(aConversation(4)))
    expect(screen.getByText('Looking back at r4')).toBeTruthy()
  })

  test('where it was, with a sentence; a broken link is taken out of the address', async () => {
    const device = aDevice()
    device.keep.keepConversation(aConversation(2))
    await device.open()
    expect(screen.getByText(nowAndThen.resumed(3))).toBeTruthy()
    expect(bossLine()).toBe('“He needs something to show on Monday.”')
    await device.open('#play/broken')
    expect(screen.getByText(nowAndThen.badLink)).toBeTruthy()
    expect([bossLine(), location.hash]).toEqual(['“Please send me the figures today.”', ''])
  })

  test('an address that changes is followed, also back to a debrief', async () => {
    const device = aDevice()
    await device.open(debriefHash(aConversation(4)))
    await goTo(playHash(backOne(aConversation(4))))
    expect(bossLine()).toBe('“So what do I tell him?”')
    await goTo('#new')
    expect([bossLine(), location.hash]).toEqual(['“Please send me the figures today.”', ''])
  })

  test('a skip link’s address is none: the conversation stays, in the address too', async () => {
    const device = aDevice()
    await device.open()
    pick(device.scenario, 'back')
    const { href } = location
    await goTo('#reply')
    expect([bossLine(), location.href]).toEqual(['“Yes. He has asked me twice now.”', href])
    expect(screen.queryByText(nowAndThen.badLink)).toBeNull()
  })
})

/** Its refusal is of this window's own kind, as a browser's is. */
function fullStorage(): Storage {
  const storage = new MemoryStorage()
  storage.setItem = () => {
    throw Object.assign(new Error('no room'), { name: 'QuotaExceededError' })
  }
  return storage
}

async function goTo(hash: string): Promise<void> {
  await act(async () => {
    const followed = new Promise(resolve => window.addEventListener('hashchange', resolve, { once: true }))
    location.hash = hash
    await followed
  })
}

describe('[P5] the order of the replies', () => {
  test('is drawn from the conversation’s id, and the same when the page is opened again', async () => {
    const device = aDevice()
    await device.open()
    pick(device.scenario, 'back')
    const { cost } = device.scenario.turns
    const shown = () => screen.getAllByRole('button', { name: /“/ }).map(one => one.textContent?.slice(1))
    const id = device.keep.latestOf('sound')?.id ?? ''
    const expected = cost ? shownOrder(id, cost).map(one => `“${one.words}”`) : []
    expect(shown()).toEqual(expected)
    await device.open(location.hash)
    expect(shown()).toEqual(expected)
  })

  test('of the first turn does not change when the page comes to life', async () => {
    const first = aScenario().turns.ask
    const drawn = first ? shownOrder('first', first).map(one => one.words) : []
    const device = aDevice()
    for (let n = 0; n < 5; n++) {
      await device.open()
      const shown = screen.getAllByRole('button', { name: /“/ }).map(one => one.textContent ?? '')
      expect(shown.map(text => text.slice(2, -1))).toEqual(drawn)
    }
  })
})
