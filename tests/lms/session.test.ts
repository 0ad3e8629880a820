import { describe, expect, test } from 'vitest'
import { begin, reply } from '../../src/conversation/branch.ts'
import type { Conversation } from '../../src/conversation/record.ts'
import { retrace } from '../../src/conversation/retrace.ts'
import type { Around } from '../../src/lms/around.ts'
import type { Launch } from '../../src/lms/channel.ts'
import { openCourse } from '../../src/lms/course.ts'
import { recorder } from '../../src/lms/recorder.ts'
import { toldOf } from '../../src/lms/report.ts'
import { readResume } from '../../src/lms/resume.ts'
import { aConversation, aScenario, LEADING } from '../conversation/fakes.ts'
import { NINE } from './played.ts'

const scenario = aScenario()
const options = { scenarios: [scenario.id], policy: 'best', passMark: 80 } as const
const around: Around = { now: () => NINE, wait: () => () => {}, watch: () => () => {}, patience: 1000 }

/** Says the next leading reply. */
function further(conversation: Conversation): Conversation {
  const { turn } = retrace(scenario, conversation)
  const n = conversation.replies.length
  return reply(conversation, turn?.id ?? '', { picked: LEADING[n] ?? '' }, NINE + 1000 * n, 700)
}

/** One session from a launch: it goes on where the last one was, says so many replies, and is then killed without a word. */
async function killedAfter(
  course: ReturnType<typeof recorder>,
  replies: number,
  lost: boolean,
): Promise<void> {
  const open = openCourse(course, around)
  await settled()
  const { launch } = open.get()
  if (!launch) throw new Error('a recorder opens')
  const resumed = launch.resume === null ? null : (readResume(launch.resume)?.conversations[0] ?? null)
  const earlier = resumed?.replies.length ?? 0
  let conversation = resumed ?? begin(scenario, 'steady', 'c1', NINE)
  for (let n = 0; n < replies; n++) {
    conversation = further(conversation)
    const now = conversation
    if (lost && n === replies - 1) course.hold()
    open.replied((launch: Launch) => {
      const plays = [{ scenario, conversation: now, earlier, withheld: false }]
      return toldOf({ options, launch, plays, startedAt: NINE, now: NINE })
    })
    await settled()
  }
}

async function settled(): Promise<void> {
  await new Promise(resolve => setImmediate(resolve))
}

describe.each([0, 1, 2, 3, 4])('a tab killed after %d replies', replies => {
  test('loses none that was said before, and the next launch goes on exactly there', async () => {
    const first = recorder()
    await killedAfter(first, replies, false)
    const kept = first.told && readResume(first.told.resume.text)?.conversations[0]
    expect(kept ?? null).toEqual(replies ? withTimes(aConversation(replies)) : null)
    const second = first.relaunch()
    await killedAfter(second, 4 - replies, false)
    const shown = second.told ?? first.told
    expect(shown).toMatchObject({ completion: 'completed', success: 'passed', score: 100 })
    const ids = [first, second].flatMap(one => one.told?.interactions.map(({ id }) => id) ?? [])
    expect(ids).toHaveLength(4)
    expect(new Set(ids).size).toBe(4)
  })

  test('loses one at most, while it was on its way', async () => {
    const first = recorder()
    await killedAfter(first, replies, true)
    const kept = first.told ? readResume(first.told.resume.text)?.conversations[0]?.replies.length : 0
    expect(kept).toBe(Math.max(0, replies - 1))
  })
})

/** The same conversation at the times of `further`. */
function withTimes(conversation: Conversation): Conversation {
  const replies = conversation.replies.map((said, n) => ({ ...said, at: NINE + 1000 * n, took: 700 }))
  return { ...conversation, replies }
}
