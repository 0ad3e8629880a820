import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { note as words } from '../../../src/messages/en/note.ts'
import { practice } from '../../../src/messages/en/practice.ts'
import { typed } from '../../../src/messages/en/typed.ts'
import { readHash } from '../../../src/screens/stage/address.ts'
import { aScenario } from '../../conversation/fakes.ts'
import { faultsOf } from '../debrief/faults.ts'
import { readsInstead } from '../reads-instead.ts'
import { aDevice, bossLine, openMenu, pick, readouts } from './on-a-device.tsx'
import { field, heading, KNOWN, note, press, read, type, typingOn, write } from './typing.tsx'

const asked = vi.fn(read)
readsInstead(asked)

afterEach(() => {
  vi.unstubAllGlobals()
  asked.mockClear()
  history.replaceState(null, '', '/')
})

const SAID_BACK = 'So you want them today.'

describe('a reply in words of one’s own', () => {
  test('[K1] is read once, with what it answers, and kept with its reading as the written one that it is', async () => {
    const device = await typingOn()
    device.wait(7000)
    await type(`  ${SAID_BACK} `)
    const moves = device.scenario.turns.ask?.replies.map(one => one.move)
    expect(asked.mock.calls).toEqual([
      [SAID_BACK, { boss: 'Please send me the figures today.', offers: moves }],
    ])
    expect(device.keep.latestOf('sound')?.replies).toMatchObject([
      { turn: 'ask', typed: { words: SAID_BACK, as: 'back', reading: KNOWN[SAID_BACK] }, took: 7000 },
    ])
    expect(readHash(location.hash, 'sound').conversation).toEqual(device.keep.latestOf('sound'))
  })

  test('[P0] moves the boss as the written one does', async () => {
    const typing = await typingOn()
    await type(SAID_BACK)
    const typedTo = [bossLine(), ...readouts(), heading()]
    typing.unmount()
    const device = aDevice()
    await device.open()
    pick(device.scenario, 'back')
    expect([bossLine(), ...readouts(), heading()]).toEqual(typedTo)
  })

  test('goes on to the end among written ones, and opened again nothing is read again', async () => {
    const device = await typingOn()
    await type(SAID_BACK)
    pick(device.scenario, 'errors')
    asked.mockClear()
    await device.open(location.hash)
    expect(bossLine()).toBe('“He needs something to show on Monday.”')
    expect(asked).not.toHaveBeenCalled()
  })

  test('is said in the log and in the menu as it was typed', async () => {
    await typingOn()
    await type(SAID_BACK)
    expect(screen.getByRole('log').textContent).toContain(practice.logYou(SAID_BACK))
    expect(openMenu().getByText(`“${SAID_BACK}”`)).toBeTruthy()
  })

  test('leaves the box empty for the next one', async () => {
    await typingOn()
    await type(SAID_BACK)
    expect(field().value).toBe('')
  })
})

describe('[L1] its coaching', () => {
  test('has the heading’s focus, the marked words with what they show, what was heard, and the step', async () => {
    await typingOn()
    await type(SAID_BACK)
    expect(document.activeElement?.textContent).toBe(note.heading['lead-forward'])
    const mark = screen.getByText('you want')
    expect([mark.tagName, mark.className, mark.nextElementSibling?.textContent]).toEqual([
      'MARK',
      'lead',
      'a',
    ])
    expect(screen.getByText('Says the request back.')).toBeTruthy()
    expect(screen.getByText(typed.heard('Dana', typed.moves.restate))).toBeTruthy()
    expect(screen.getByText(words.step(1, 'Step back'))).toBeTruthy()
    expect(screen.getByText('Heard, at least.')).toBeTruthy()
  })

  test.each([
    ['Not today.', 'push-back'],
    ['Right away.', 'roll-over'],
  ] as const)('"%s" has a line for the same job that leads', async (said, stance) => {
    await typingOn()
    await type(said)
    expect(heading()).toBe(note.heading[stance])
    expect(screen.getByText(typed.instead, { exact: false }).textContent).toContain(
      'So you want the figures in hand today.',
    )
  })

  test('is no more certain than the reading, and each mark has its own stance', async () => {
    await typingOn()
    await type('Today? Really?')
    expect(heading()).toBe(note.likely['push-back'])
    expect(
      screen.getByText(/^This could be heard as sarcasm \(“Really\?”\) or as .*\(“Today\?”\)/),
    ).toBeTruthy()
    expect([...document.querySelectorAll('mark')].map(one => one.className)).toEqual(['lead', 'push'])
  })

  test('[P0] says so where no written reply does quite that', async () => {
    await typingOn()
    await type('What are they for?')
    expect(
      screen.getByText(/^No written reply here is quite that\. This was read as a question about/),
    ).toBeTruthy()
  })

  test('[M5] has the stance by the kind of the scenario', async () => {
    const scenario = aScenario({ kind: 'over-the-line' })
    const [back] = (scenario.turns.ask?.replies ?? []).filter(one => one.id === 'back')
    if (back) back.move = 'concern'
    KNOWN['It worries me.'] = { stance: 'lead-forward', move: 'concern', probability: 0.9, sure: true }
    await typingOn(aDevice({ scenario }))
    await type('It worries me.')
    expect(heading()).toBe(note.heading['roll-over'])
    expect(screen.getByText(typed.goingAlong)).toBeTruthy()
  })

  test('of 20,000 characters is short', async () => {
    const long = `So ${'x '.repeat(9000)}`.trim()
    KNOWN[long] = {
      ...{ stance: 'lead-forward', move: 'restate', probability: 1, sure: true },
      evidence: [{ start: 0, end: 2, shows: 'restate' }],
    }
    await typingOn()
    await type(long)
    expect(document.querySelector('.note .marked')?.textContent?.length).toBeLessThan(400)
  })
})

describe('[M4] words that are not clear', () => {
  const UNCLEAR = 'Well, you know.'

  test('are asked about; nothing is scored; a hint comes; they are back in the box', async () => {
    const scenario = aScenario({ unclear: 'Say that again?' })
    const { ask } = scenario.turns
    if (ask) ask.hint = 'He is in a hurry.'
    const device = await typingOn(aDevice({ scenario }))
    const before = readouts()
    await type(UNCLEAR)
    expect(bossLine()).toBe('“Say that again?”')
    expect(heading()).toBe(note.heading.unclear)
    expect(document.activeElement?.textContent).toBe(note.heading.unclear)
    expect(screen.getByText(words.unclear('Dana'))).toBeTruthy()
    expect(screen.getByText('He is in a hurry.')).toBeTruthy()
    expect(readouts()).toEqual(before)
    expect(field().value).toBe(UNCLEAR)
    expect(device.keep.latestOf('sound')?.replies).toMatchObject([{ typed: { as: null } }])
  })

  test('are read against what the boss asked before, when they are put another way', async () => {
    await typingOn(aDevice({ scenario: aScenario({ unclear: 'Say that again?' }) }))
    await type(UNCLEAR)
    await type(SAID_BACK)
    expect(asked.mock.lastCall?.[1]?.boss).toBe('Please send me the figures today.')
    expect(heading()).toBe(note.heading['lead-forward'])
  })

  test('are told of also where the coaching comes at the end', async () => {
    const device = await typingOn()
    act(() => device.keep.setSetting('coaching', 'end'))
    await type(UNCLEAR)
    expect(heading()).toBe(note.heading.unclear)
    await type(SAID_BACK)
    expect(heading()).toBeUndefined()
  })
})

describe('what is in the box', () => {
  test('[L3] after going back are the words that were said there, to be put another way', async () => {
    const device = await typingOn()
    await type('Not today.')
    press('z')
    expect(field().value).toBe('Not today.')
    await type(SAID_BACK)
    expect(device.keep.latestOf('sound')?.replies.map(said => [said.after, said.typed?.words])).toEqual([
      [null, 'Not today.'],
      [null, SAID_BACK],
    ])
  })

  test('survives whatever draws the page again, and is kept for its moment', async () => {
    const device = await typingOn()
    write('So you')
    act(() => device.keep.setSetting('theme', 'dark'))
    act(() => device.keep.setSetting('answer', 'own'))
    fireEvent.click(screen.getByRole('radio', { name: 'Hurried' }))
    expect(field().value).toBe('So you')
    act(() => device.keep.setSetting('answer', 'written'))
    pick(device.scenario, 'back')
    expect(field().value).toBe('')
    press('z')
    expect(field().value).toBe('So you')
  })

  test('is there again where a page opens after going back', async () => {
    const device = await typingOn()
    await type('Not today.')
    press('z')
    await device.open(location.hash)
    expect(field().value).toBe('Not today.')
  })
})

describe('axe finds nothing', () => {
  test.each([SAID_BACK, 'Today? Really?', 'Hm.', 'Not today.'])('after “%s”', async said => {
    const { baseElement } = await typingOn()
    await type(said)
    fireEvent.click(screen.getByRole('button', { name: typed.meant.open }))
    expect(await faultsOf(baseElement)).toEqual([])
  })
})
