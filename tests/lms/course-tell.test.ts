import { describe, expect, test } from 'vitest'
import { GONE, opened, REFUSED, settled, tells, told } from './world.ts'

describe('telling', () => {
  test('one at a time, in order; of what waits only the newest', async () => {
    const { channel, course } = await opened()
    channel.hold()
    for (let n = 1; n <= 9; n++) course.replied(told(n))
    expect(course.get()).toMatchObject({ saving: true, unsaved: { since: 0, why: null } })
    channel.release()
    await settled()
    expect(tells(channel)).toEqual([1, 9])
    expect(channel.atOnce).toBe(1)
    expect(course.get()).toMatchObject({ saving: false, unsaved: null })
  })

  test('what fails is unsaved since it was said, and tried again after 1, 2, 4 … 60 seconds', async () => {
    const { world, channel, course } = await opened()
    channel.refuse(REFUSED)
    await world.passes(777)
    course.replied(told(1))
    await settled()
    expect(course.get().unsaved).toEqual({ since: 777, why: 'refused', detail: '391 no' })
    const counts: number[] = []
    for (const pause of [1, 2, 4, 8, 16, 32, 60, 60, 60]) {
      await world.passes(pause * 1000 - 1)
      counts.push(tells(channel).length)
      await world.passes(1)
    }
    expect(counts).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    channel.refuse(null)
    await world.passes(60_000)
    expect(course.get()).toMatchObject({ unsaved: null, saving: false })
    expect(world.alarms()).toBe(0)
  })

  test('of two that wait the first says since when; once it is with the course the second does', async () => {
    const { world, channel, course } = await opened()
    channel.hold()
    course.replied(told(1))
    await world.passes(100)
    course.replied(told(2))
    expect(course.get().unsaved?.since).toBe(0)
    channel.release()
    channel.hold()
    await settled()
    expect(course.get().unsaved?.since).toBe(100)
  })

  test.each(['online', 'back'] as const)('it is tried again at once when it is %s', async what => {
    const { world, channel, course } = await opened()
    channel.refuse(GONE)
    course.replied(told(1))
    await world.passes(20_000)
    const before = tells(channel).length
    channel.refuse(null)
    world.happens(what)
    await settled()
    expect(tells(channel)).toHaveLength(before + 1)
    expect(course.get().unsaved).toBeNull()
  })

  test('a new reply is tried at once, and an ending begins the pauses anew', async () => {
    const { world, channel, course } = await opened()
    channel.refuse(GONE)
    course.replied(told(1))
    await world.passes(40_000)
    course.finished(told(2))
    await world.passes(999)
    expect(tells(channel).at(-1)).toBe(2)
    const before = tells(channel).length
    await world.passes(1)
    expect(tells(channel)).toHaveLength(before + 1)
  })

  test('what is refused for good waits for the next reply, and is never called saved', async () => {
    const { world, channel, course } = await opened()
    channel.refuse({ ...REFUSED, again: false })
    course.replied(told(1))
    await world.passes(1e7)
    expect(tells(channel)).toEqual([1])
    expect(course.get().unsaved).toMatchObject({ since: 0, why: 'refused' })
    channel.refuse(null)
    course.replied(told(2))
    await settled()
    expect(course.get().unsaved).toBeNull()
  })

  test('a session that ended is told nothing more, and says so from then on', async () => {
    const { world, channel, course } = await opened()
    channel.refuse({ ok: false, why: 'ended', detail: 'terminated', again: false })
    course.replied(told(1))
    await settled()
    channel.refuse(null)
    course.replied(told(2))
    world.happens('away', 'back', 'online')
    await world.passes(1e6)
    expect(tells(channel)).toEqual([1])
    expect(course.get().unsaved).toMatchObject({ why: 'ended', detail: 'terminated' })
    await expect(course.leave(told(3))).resolves.toMatchObject({ ok: false, why: 'ended' })
  })

  test('no answer in time counts as none; one that comes after all is believed', async () => {
    const { world, channel, course } = await opened()
    channel.hold()
    course.replied(told(1))
    await world.passes(5000)
    expect(course.get()).toMatchObject({ saving: false, unsaved: { since: 0, why: 'unreachable' } })
    channel.release()
    await settled()
    expect(course.get().unsaved).toBeNull()
    await world.passes(1e6)
    expect(tells(channel)).toEqual([1])
  })

  test('the same state is the same object, and who listens hears of changes alone', async () => {
    const { channel, course } = await opened()
    let heard = 0
    const stop = course.subscribe(() => heard++)
    const before = course.get()
    channel.hold()
    course.replied(told(1))
    expect(course.get()).not.toBe(before)
    const saving = course.get()
    const soFar = heard
    course.replied(told(2))
    expect(course.get()).toBe(saving)
    expect(heard).toBe(soFar)
    stop()
    channel.release()
    await settled()
    expect(heard).toBe(soFar)
  })
})

test('stopped, it hears of nothing and tells nothing', async () => {
  const { world, channel, course } = await opened()
  channel.refuse(GONE)
  course.replied(told(1))
  await settled()
  course.stop()
  expect(world.hearers.size).toBe(0)
  await world.passes(1e6)
  course.replied(told(2))
  await settled()
  expect(tells(channel)).toEqual([1])
})

test('however refusals, silence, hiding and replies fall, nothing is called saved that was not, and in the end all is: 300 sessions', async () => {
  for (let seed = 1; seed <= 300; seed++) {
    let dice = seed
    const roll = (sides: number) => {
      dice = (Math.imul(dice, 1_103_515_245) + 12_345) >>> 0
      return (dice >>> 8) % sides
    }
    const { world, channel, course } = await opened()
    let said = 0
    for (let turn = 0; turn < 30; turn++) {
      const what = roll(8)
      if (what < 3) course.replied(told(++said))
      else if (what === 3) channel.refuse([null, GONE, REFUSED][roll(3)] ?? null)
      else if (what === 4) channel.hold()
      else if (what === 5) channel.release()
      else if (what === 6) world.happens((['away', 'back', 'online'] as const)[roll(3)] ?? 'back')
      else await world.passes(roll(9000))
      await settled()
      if (said > 0 && course.get().unsaved === null)
        expect(channel.told?.sessionMs, `seed ${seed}`).toBe(said)
    }
    channel.refuse(null)
    channel.release()
    world.happens('back')
    await world.passes(120_000)
    if (said > 0) expect(channel.told?.sessionMs, `seed ${seed}`).toBe(said)
    expect(course.get()).toMatchObject({ unsaved: null, saving: false })
    expect(world.alarms(), `seed ${seed}`).toBe(0)
    const inOrder = tells(channel)
    expect(inOrder, `seed ${seed}`).toEqual(inOrder.toSorted((a, b) => a - b))
  }
})
