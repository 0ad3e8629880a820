import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { Launch } from '../../../src/lms/channel.ts'
import { openCourse } from '../../../src/lms/course.ts'
import { recorder } from '../../../src/lms/recorder.ts'
import { embed as words } from '../../../src/messages/en/embed.ts'
import { openProgress } from '../../../src/progress/progress.ts'
import type { AskedCourse } from '../../../src/screens/embed/asked.ts'
import type { Screens } from '../../../src/screens/embed/conversations.tsx'
import { Embed } from '../../../src/screens/embed/embed.tsx'
import { requestOf, sound } from '../../lms/packages/a-request.ts'
import { aWorld, GONE, REFUSED, settled } from '../../lms/world.ts'
import { blockedStorage, MemoryStorage } from '../../progress/memory-storage.ts'
import { faultsOf } from '../debrief/faults.ts'

// jsdom has no scrolling.
beforeEach(() => void vi.stubGlobal('scrollTo', () => {}))
afterEach(() => {
  vi.unstubAllGlobals()
  history.replaceState(null, '', '/')
  sessionStorage.clear()
})

const other = { ...sound, id: 'other', title: 'Another' }

async function anEmbed(
  launch: Partial<Launch> = {},
  more: Partial<AskedCourse> = {},
  storage = new MemoryStorage() as Storage,
  held = false,
  practise: Screens['practise'] = () =>
    import('../../../src/screens/practice/play.tsx').then(({ Play }) => ({ default: Play })),
) {
  const handed = createStore<string | null>(() => null)
  const world = aWorld()
  const channel = recorder(launch)
  if (held) channel.hold()
  const course = openCourse(channel, world.around)
  const scenarios = more.scenarios ?? [sound]
  const asked: AskedCourse = {
    ...{ format: null, title: 'The event', problems: [], host: { is: 'anybody' }, fit: 'page', scenarios },
    options: { ...requestOf().options, scenarios: scenarios.map(({ id }) => id) },
    ...more,
  }
  const opened: string[] = []
  const ends: string[] = []
  const stops: string[] = []
  const embed = (
    <Embed
      {...{ asked, course }}
      device={openProgress(() => storage, world.around.now)}
      now={world.around.now}
      handed={{ get: handed.getState, subscribe: handed.subscribe }}
      practise={practise}
      lookBack={() =>
        import('../../../src/screens/debrief/debrief-screen.tsx').then(({ DebriefScreen }) => ({
          default: DebriefScreen,
        }))
      }
      onOpened={id => opened.push(id)}
      onStopped={reason => stops.push(reason)}
      onEnded={() => ends.push('ended')}
      onUnreadable={afresh => ends.push(afresh ? 'unreadable' : 'unreadable, later')}
    />
  )
  return { world, channel, course, opened, ends, stops, hands: handed.setState, drawn: () => render(embed) }
}

const course = () => within(screen.getByRole('complementary', { name: words.course.label }))
const passes = (world: ReturnType<typeof aWorld>, ms = 0) => act(() => world.passes(ms))
const sayFirst = async () => {
  const [reply] = await screen.findAllByRole('button', { name: /“/ })
  await act(async () => {
    fireEvent.click(reply as HTMLElement)
    await settled()
  })
}

describe('the page in a course', () => {
  test('waits for the course, and for nobody who does not want to', async () => {
    const { channel, world, drawn } = await anEmbed({}, {}, new MemoryStorage(), true)
    drawn()
    expect(screen.getByRole('status').textContent).toBe(words.opening)
    fireEvent.click(screen.getByRole('button', { name: words.begin }))
    await screen.findAllByRole('button', { name: /“/ })
    expect(course().getByText(words.opening)).toBeTruthy()
    channel.release()
    await passes(world)
    expect(course().getByText(words.course.begins)).toBeTruthy()
  })

  test('a fault of ours leaves a sentence and a way on, and whoever runs the page is told', async () => {
    const silent = vi.spyOn(console, 'error').mockImplementation(() => {})
    const { stops, drawn } = await anEmbed({}, {}, new MemoryStorage(), false, () =>
      Promise.resolve({
        default: () => {
          throw new Error('a screen that breaks')
        },
      }),
    )
    drawn()
    expect((await screen.findByRole('alert')).textContent).toBe(words.stopped)
    expect(screen.getByRole('button', { name: words.reload })).toBeTruthy()
    expect(stops).toEqual(['Error: a screen that breaks'])
    expect(await faultsOf(document.body)).toEqual([])
    silent.mockRestore()
  })

  test('claims that the course has it only once it has', async () => {
    const { channel, opened, drawn } = await anEmbed()
    drawn()
    await act(settled)
    await screen.findAllByRole('button', { name: /“/ })
    expect(opened).toEqual([sound.id])
    channel.hold()
    await sayFirst()
    expect(course().getByText(words.course.saving)).toBeTruthy()
    expect(course().queryByText(words.course.saved)).toBeNull()
    await act(async () => {
      channel.release()
      await settled()
    })
    expect(course().getByText(words.course.saved)).toBeTruthy()
    expect(channel.told?.interactions).toHaveLength(1)
    expect(await faultsOf(document.body)).toEqual([])
  })

  test('says since when something is not saved, that a copy stays, and when all is well again', async () => {
    const { channel, world, drawn } = await anEmbed()
    drawn()
    await act(settled)
    channel.refuse(GONE)
    await sayFirst()
    const status = () => course().getByRole('status').textContent
    expect(status()).toMatch(
      /^Not yet with your course: what you said since .+\. It is tried again\. A copy stays/,
    )
    expect(course().getByText(GONE.detail)).toBeTruthy()
    channel.refuse(null)
    await passes(world, 60_000)
    expect(status()).toBe(words.course.savedAgain)
  })

  test('[K2] the copy that it speaks of is there from the first reply that the course did not take', async () => {
    const storage = new MemoryStorage()
    const { channel, drawn } = await anEmbed({}, {}, storage)
    drawn()
    await act(settled)
    channel.refuse(GONE)
    await sayFirst()
    expect(course().getByRole('status').textContent).toContain(words.course.copied)
    const [copy] = openProgress(() => storage, Date.now).conversationsOf(sound.id)
    expect(copy?.replies).toHaveLength(1)
  })

  test('a session that is over at the start is said as such, with what to do', async () => {
    const { channel, world, drawn } = await anEmbed({}, {}, new MemoryStorage(), true)
    channel.refuse({ ...REFUSED, why: 'ended', again: false })
    channel.release()
    drawn()
    await passes(world)
    expect(course().getByRole('status').textContent).toContain(words.course.none.over)
    expect(course().getByText(REFUSED.detail)).toBeTruthy()
  })

  test('after the end of a session says that this cannot be saved any more, and plays on', async () => {
    const { channel, drawn } = await anEmbed({}, {}, blockedStorage())
    drawn()
    await act(settled)
    channel.refuse({ ...REFUSED, why: 'ended', again: false })
    await sayFirst()
    expect(course().getByRole('status').textContent).toMatch(/ended this session: .+ You can play on\.$/)
    expect(screen.getAllByRole('button', { name: /“/ }).length).toBeGreaterThan(0)
  })

  test.each(['browse', 'review'] as const)('in %s it says that nothing is told', async mode => {
    const { channel, drawn } = await anEmbed({ mode })
    drawn()
    await act(settled)
    await sayFirst()
    expect(course().getByText(words.course[mode])).toBeTruthy()
    expect(channel.calls.map(({ is }) => is)).toEqual(['open'])
  })

  test('what the course had kept and cannot be read is said, to the host too', async () => {
    const { ends, drawn } = await anEmbed({ resume: 'junk' })
    drawn()
    await act(settled)
    expect(ends).toContain('unreadable')
    expect(course().getByRole('status').textContent).toContain(words.course.unreadable)
  })

  test('what the host hands over later and cannot be read takes nothing away, and is said to the host', async () => {
    const { ends, hands, drawn } = await anEmbed()
    drawn()
    await act(settled)
    await sayFirst()
    const line = () => document.querySelector('.line')?.textContent
    const before = line()
    await act(async () => {
      hands('junk', true)
      await settled()
    })
    expect(ends).toEqual(['unreadable, later'])
    expect(line()).toBe(before)
    expect(course().getByText(words.course.saved)).toBeTruthy()
  })

  test('[K3] asks before it tells the words of a conversation of the learner’s own, and waits for no answer', async () => {
    const own = { ...sound, id: 'own-0123456789' }
    const { channel, drawn } = await anEmbed({}, { scenarios: [own], format: 'scorm12' })
    drawn()
    await act(settled)
    const ask = () => screen.getByRole<HTMLInputElement>('checkbox', { name: words.course.agree.ask })
    expect(ask().checked).toBe(false)
    // It stands before the first reply, and then out of the way.
    expect(course().queryByRole('checkbox')).toBeNull()
    expect(course().getByText(words.course.wordless.begins)).toBeTruthy()
    expect(screen.getByText(words.private.agreed)).toBeTruthy()
    await sayFirst()
    expect(channel.told?.interactions[0]).toMatchObject({ words: null, line: '' })
    expect(course().getByText(words.course.wordless.saved)).toBeTruthy()
    fireEvent.click(ask())
    expect(course().getByText(words.course.agree.yes)).toBeTruthy()
    await sayFirst()
    expect(channel.told?.interactions.map(one => one.words !== null)).toEqual([false, true])
    expect(await faultsOf(document.body)).toEqual([])
    fireEvent.click(ask())
    expect(course().getByText(words.course.agree.withdrew)).toBeTruthy()
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: words.leave.button }))
      await settled()
    })
    expect(screen.getByText(words.leave.leftWordless)).toBeTruthy()
    expect(screen.queryByRole('checkbox', { name: words.course.agree.ask })).toBeNull()
  })

  test.each([
    ['a shipped one', {}, sound],
    ['where nothing is told', { mode: 'review' as const }, { ...sound, id: 'own-0123456789' }],
  ])('asks for no agreement to %s', async (_, launch, scenario) => {
    const { drawn } = await anEmbed(launch, { scenarios: [scenario] })
    drawn()
    await act(settled)
    await screen.findAllByRole('button', { name: /“/ })
    expect(screen.queryByRole('checkbox', { name: words.course.agree.ask })).toBeNull()
  })

  test('has no way to leave a frame, and one to leave a package', async () => {
    const { drawn } = await anEmbed()
    const { unmount } = drawn()
    await act(settled)
    expect(screen.queryByRole('button', { name: words.leave.button })).toBeNull()
    unmount()
    const packed = await anEmbed({}, { format: 'scorm12' })
    packed.drawn()
    await act(settled)
    packed.channel.refuse(GONE)
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: words.leave.button }))
      await settled()
    })
    expect(screen.getByText(words.leave.notYet)).toBeTruthy()
    packed.channel.refuse(null)
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: words.leave.button }))
      await settled()
    })
    expect(screen.getByText(words.leave.left)).toBeTruthy()
    expect(packed.channel.calls.filter(({ is }) => is === 'close')).toHaveLength(1)
    expect(screen.queryByRole('button', { name: /“/ })).toBeNull()
  })

  test('of several shows the list, with how far one is', async () => {
    const { opened, drawn } = await anEmbed({}, { scenarios: [sound, other] })
    drawn()
    await act(settled)
    expect(screen.getByText(words.menu.lead(2, 0))).toBeTruthy()
    expect(opened).toEqual([])
    expect(screen.getAllByText(words.menu.is.new)).toHaveLength(2)
    expect(await faultsOf(document.body)).toEqual([])
  })

  test('with no conversation to offer says so', async () => {
    const { drawn } = await anEmbed({}, { scenarios: [] })
    drawn()
    await act(settled)
    expect(screen.getByText(words.nothing)).toBeTruthy()
  })
})
