import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { english } from '../../../../src/messages/english.ts'
import { SOUND } from '../../../conversation/room/a-room.ts'
import { read } from '../../drill/fake-reader.ts'
import { readsInstead } from '../../reads-instead.ts'
import { onConsole } from './on-console.tsx'

readsInstead(read)

const { roomConsole: words, stage } = english
const row = (letter: string) => {
  const found = screen.getByRole('button', { name: words.board.choose(letter) }).closest('tr')
  if (!found) throw new Error(`There is no row of ${letter}.`)
  return within(found)
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const keys = (typed: string) => userEvent.keyboard(typed)

describe('the replies', () => {
  test('each has its letter in the file’s order, its stance, and where it leads', () => {
    onConsole()
    const { ask } = SOUND.turns
    expect(screen.getAllByRole('row').slice(1)).toHaveLength(ask?.replies.length ?? 0)
    for (const [i, { words: said }] of (ask?.replies ?? []).entries())
      expect(row('ABC'.charAt(i)).getByText(`“${said}”`)).toBeTruthy()
    expect(row('A').getByText(stage.stances['push-back'])).toBeTruthy()
    expect(row('A').getByText(words.board.leads(SOUND.boss.name))).toBeTruthy()
  })

  test('hands are clicked, typed and counted by letters, and summed', async () => {
    const held = onConsole()
    await userEvent.click(row('B').getByRole('button', { name: words.board.one('B') }))
    await keys('bbB{Shift>}b{/Shift}')
    const field = row('A').getByRole('textbox')
    await userEvent.clear(field)
    await userEvent.type(field, '12')
    expect(held.happenings.at(-1)).toEqual({ is: 'hands', letter: 'A', n: 12 })
    expect(screen.getByText(words.board.first(15))).toBeTruthy()
  })

  test('keys are silent in a field, and Space there is no step', async () => {
    const held = onConsole()
    await userEvent.click(screen.getByRole('textbox', { name: words.called.heading }))
    await keys('b c. ')
    expect(held.session.n).toBe(0)
  })

  test('the letter chooses what will be said, and leaves it to the hands again', async () => {
    const held = onConsole()
    await press(words.board.choose('C'))
    expect(screen.getByRole('button', { name: words.board.choose('C') }).getAttribute('aria-pressed')).toBe(
      'true',
    )
    expect(screen.getByText(words.board.willBe.chosen('C'), { exact: false })).toBeTruthy()
    await press(words.board.choose('C'))
    expect(held.happenings).toEqual([
      { is: 'chosen', letter: 'C' },
      { is: 'chosen', letter: null },
    ])
  })
})

describe('the run of a turn', () => {
  test('the button that goes on says what comes', async () => {
    onConsole()
    for (const step of ['replies', 'pairs', 'vote', 'bars', 'discuss', 'again', 'both'] as const)
      await press(words.console.goOn(step))
    await press(words.console.goOnSaying('A'))
    expect(screen.getByText(words.soFar.comeBack)).toBeTruthy()
  })

  test('Space after a click on another button goes on, and does not press that one again', async () => {
    const held = onConsole()
    await userEvent.click(row('B').getByRole('button', { name: words.board.one('B') }))
    await keys(' ')
    expect(held.session.step).toBe('replies')
    expect(screen.getByText(words.board.first(1))).toBeTruthy()
  })

  test('the minority’s is said and come back from, where the room was', async () => {
    const held = onConsole()
    await keys('    bbc')
    expect(held.session.step).toBe('bars')
    await keys('m')
    expect(held.session.step).toBe('line')
    await keys('z')
    expect(held.session.step).toBe('bars')
    expect(screen.getByText(words.board.first(3))).toBeTruthy()
  })

  test('[L2] the quiet timer is offered while pairs think, and off until it is asked for', async () => {
    const held = onConsole()
    expect(screen.queryByRole('heading', { name: words.timer.heading })).toBe(null)
    await keys('  ')
    expect(held.session.step).toBe('pairs')
    expect(held.session.timer).toBe(null)
    await press(words.timer.minutes(2))
    expect(held.happenings.at(-1)).toEqual({ is: 'timed', seconds: 120 })
  })

  test('[WCAG 2.1.4] single keys are switched off, and that is kept', async () => {
    const held = onConsole()
    await press(words.keys.open)
    await userEvent.click(screen.getByRole('checkbox', { name: words.keys.singles }))
    expect(held.keep.store.getState().settings.singleKeys).toBe(false)
    screen.getByRole('checkbox', { name: words.keys.singles }).blur()
    await keys('b.z')
    expect(held.session.n).toBe(0)
    await keys('{PageDown}')
    expect(held.session.n).toBe(1)
  })
})

describe('a line from the room', () => {
  test('[P0] it is read, shown, put up as the next letter and taken down again', async () => {
    const held = onConsole()
    await userEvent.type(
      screen.getByRole('textbox', { name: words.called.heading }),
      'So you want it.{Enter}',
    )
    const up = await screen.findByRole('button', { name: words.called.up('D') })
    await waitFor(() => expect(document.activeElement).toBe(up))
    await keys('{Enter}')
    expect(held.happenings.at(-1)).toMatchObject({ is: 'called', typed: { words: 'So you want it.' } })
    expect(row('D').getByText('“So you want it.”')).toBeTruthy()
    await userEvent.click(row('D').getByRole('button', { name: words.board.takeDownOf('D') }))
    expect(held.session.moments.get('')?.called).toEqual([])
  })

  test('nothing typed is told at the field', async () => {
    onConsole()
    await press(words.called.read)
    expect(screen.getByText(words.called.empty)).toBeTruthy()
  })
})

test('how long it has lasted is told in minutes, and can be put away', async () => {
  onConsole()
  expect(await screen.findByText(words.console.clock(2))).toBeTruthy()
  await press(words.console.hideClock)
  expect(screen.queryByText(words.console.clock(2))).toBe(null)
})

test('a place not come to says first what is said on the way there', async () => {
  const held = onConsole()
  await press(words.jump.open)
  const close = SOUND.turns.close?.lines.at(-1)?.say ?? ''
  const list = (await screen.findByRole('heading', { name: words.jump.list })).parentElement
  if (!list) throw new Error('There is no list.')
  await userEvent.click(within(list).getByText(`“${close}”`))
  expect(held.session.n).toBe(0)
  expect(screen.getByText(words.jump.says(3))).toBeTruthy()
  await press(words.jump.goThere)
  expect(held.session.played.turn?.id).toBe('close')
})
