import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { begin, reply } from '../../../src/conversation/branch.ts'
import type { Conversation } from '../../../src/conversation/record.ts'
import { replay } from '../../../src/conversation/replay.ts'
import { drillables } from '../../../src/library.ts'
import { drill } from '../../../src/messages/en/drill.ts'
import { trouble } from '../../../src/messages/en/trouble.ts'
import { DRILL_KEY, MEMO_KEY } from '../../../src/progress/keys.ts'
import { openProgress } from '../../../src/progress/progress.ts'
import { blockedStorage, MemoryStorage } from '../../progress/memory-storage.ts'
import { faultsOf } from '../debrief/faults.ts'
import { readsInstead } from '../reads-instead.ts'
import { answer, field, focused, open, panel, press, say, started } from './at-the-drill.tsx'
import { read } from './fake-reader.ts'

readsInstead(read)

describe('the end of a round', () => {
  it('says what came, and gives two lines to take along', async () => {
    const { container, keep } = await started()
    for (const words of ['back then', 'what cost', 'no', 'worry', 'yes', 'no', 'no', 'no', 'no', 'asdf'])
      await answer(words)
    const title = screen.getByRole('heading', { level: 1, name: drill.end.heading })
    expect(focused()).toBe(title)
    expect(screen.getByText('Nine lines answered, three of them led forward.')).toBeTruthy()
    const came = within(screen.getByRole('region', { name: drill.end.came })).getAllByRole('listitem')
    expect(came.map(({ textContent }) => textContent)).toEqual([
      'Say it back one line',
      'Ask what it costs one line',
      'Stand: say the worry once one line',
    ])
    const best = within(screen.getByRole('region', { name: drill.end.best(2) }))
    expect(best.getAllByRole('listitem')).toHaveLength(2)
    expect(best.getByText('“back then”')).toBeTruthy()
    expect(keep.store.getState().drill).toMatchObject({ restate: { came: 1 }, concern: { came: 1 } })
    expect(await faultsOf(container)).toEqual([])
  })

  it('copies the lines, or shows them to copy by hand', async () => {
    await started()
    const user = userEvent.setup()
    await answer('back then')
    await answer('what cost')
    await press(drill.stop)
    await user.click(screen.getByRole('button', { name: drill.end.copy(2) }))
    expect(await navigator.clipboard.readText()).toBe('back then\nwhat cost')
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('no'))
    await user.click(screen.getByRole('button', { name: drill.end.copy(2) }))
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: drill.end.byHand }).value).toBe(
      'back then\nwhat cost',
    )
  })

  it('comes sooner on asking, with nothing answered too, and another round begins', async () => {
    await started()
    await press(drill.stop)
    expect(screen.getByText(drill.end.nothing)).toBeTruthy()
    await press(drill.end.again)
    await waitFor(() => expect(focused()).toBe(field()))
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain(drill.count(1, 10))
  })
})

describe('what is kept', () => {
  it('[K3] is the count alone: nothing of what was typed', async () => {
    const { storage } = await started()
    await answer('back with a secret')
    await say('no, another secret')
    await screen.findByRole('article')
    const memory = storage as MemoryStorage
    expect([...memory.texts.keys()]).toEqual([DRILL_KEY, MEMO_KEY])
    expect([...memory.texts.values()].join()).not.toContain('secret')
  })

  it('[K2] is nothing where storage is blocked, which is said, and the round goes on', async () => {
    await started(blockedStorage())
    await answer('back then')
    await press(drill.stop)
    expect(screen.getByText(text => text.startsWith(drill.trouble.blocked))).toBeTruthy()
    expect(screen.getByRole('button', { name: trouble.save })).toBeTruthy()
  })
})

describe('with conversations kept', () => {
  /** Played by picking, at each turn, the first reply of one of these moves. */
  function played(id: string, moves: readonly string[]): Conversation {
    let conversation = begin(panel, 'steady', id, 10)
    for (let { turn } = replay(panel, conversation); turn; { turn } = replay(panel, conversation)) {
      const picked = turn.replies.find(({ move }) => moves.includes(move)) ?? turn.replies[0]
      conversation = reply(conversation, turn.id, { picked: picked?.id ?? '' }, 20, 5)
    }
    return conversation
  }
  const PUSHES = ['refuse', 'contradict', 'blame', 'defend', 'ultimatum', 'sarcasm', 'give-in', 'vague']

  it('says what they had least of, and brings one’s own lines back', async () => {
    const storage = new MemoryStorage()
    const before = openProgress(
      () => storage,
      () => 5,
    )
    for (const id of ['one', 'two']) before.keepConversation(played(id, PUSHES))
    await drillables()
    open(storage)
    expect(await screen.findByText(drill.plan.skipped(2))).toBeTruthy()
    const plan = within(screen.getByRole('complementary', { name: drill.plan.heading }))
    expect(plan.getAllByRole('listitem').map(({ textContent }) => textContent)).toContain('Say it back')
    await press(drill.begin)
    await waitFor(() => field())
    await press(drill.skip)
    expect(screen.getByText(drill.yoursOnce)).toBeTruthy()
    expect(screen.getByText(drill.wouldLead)).toBeTruthy()
    const words = Object.values(panel.turns).flatMap(turn => turn.replies.map(one => `“${one.words}”`))
    const room = within(screen.getByRole('region', { name: drill.room }))
    expect(words.some(one => room.queryByText(one))).toBe(true)
  })
})
