import { describe, expect, test } from 'vitest'
import { begin, reply } from '../../../src/conversation/branch.ts'
import type { Conversation } from '../../../src/conversation/record.ts'
import { retrace } from '../../../src/conversation/retrace.ts'
import type { Launch } from '../../../src/lms/channel.ts'
import { openProgress } from '../../../src/progress/progress.ts'
import { againstMark, howFar } from '../../../src/screens/embed/how-far.ts'
import { type Did, openSession, type Session } from '../../../src/screens/embed/session.ts'
import { requestOf, sound } from '../../lms/packages/a-request.ts'
import { FIRST_LAUNCH, NINE } from '../../lms/played.ts'
import { blockedStorage, MemoryStorage } from '../../progress/memory-storage.ts'

function aSession(
  launch: Launch | null,
  { storage = new MemoryStorage() as Storage, copies = false, options = {} } = {},
) {
  const did: Did[] = []
  const device = openProgress(
    () => storage,
    () => NINE,
  )
  const session = openSession({
    ...{ scenarios: [sound], launch, device, now: () => NINE + 60_000, copies: () => copies },
    options: { ...requestOf().options, scenarios: [sound.id], ...options },
    hear: what => did.push(what),
  })
  return { session, did, device }
}

/** Says the nth reply where one is, and keeps that. */
function says(session: Session, conversation: Conversation, n = 0): Conversation {
  const { turn } = retrace(sound, conversation)
  const picked = turn?.replies[n]?.id ?? ''
  const at = NINE + 1000 * (conversation.replies.length + 1)
  return session.keep.keepConversation(reply(conversation, turn?.id ?? '', { picked }, at, 500))
}

const fresh = () => begin(sound, 'steady', 'one', NINE)
const over = (conversation: Conversation) => retrace(sound, conversation).outcome !== null

/** Says the first reply until it is over. */
function toTheEnd(session: Session, from = fresh()): Conversation {
  let here = from
  for (let n = 0; n < 40 && !over(here); n++) here = says(session, here)
  return here
}

describe('a session with a course', () => {
  test('tells of each reply, of going back, and of the end', () => {
    const { session, did } = aSession(FIRST_LAUNCH)
    const first = says(session, fresh())
    session.keep.keepConversation({ ...first, view: null })
    const ended = toTheEnd(session, first)
    expect(over(ended)).toBe(true)
    expect(did.slice(0, 2)).toEqual(['said', 'moved'])
    expect(did.at(-1)).toBe('ended')
    expect(did.filter(one => one === 'ended')).toHaveLength(1)
    const told = session.telling(FIRST_LAUNCH)
    expect(told.completion).toBe('completed')
    expect(told.interactions).toHaveLength(ended.replies.length)
  })

  test('[K1] another begins from what it told, and tells nothing twice', () => {
    const { session } = aSession(FIRST_LAUNCH)
    const first = says(session, fresh())
    const resume = session.telling(FIRST_LAUNCH).resume.text
    const later = aSession({ ...FIRST_LAUNCH, resume }).session
    const [kept] = later.keep.conversationsOf(sound.id)
    expect(kept?.replies).toEqual(first.replies)
    expect(howFar(sound, later)).toMatchObject({ is: 'begun', latest: { said: 1, over: false } })
    toTheEnd(later, kept)
    const told = later.telling({ ...FIRST_LAUNCH, resume })
    expect(told.interactions.map(({ at }) => at)).not.toContain(first.replies[0]?.at)
    expect(told.completion).toBe('completed')
    expect(howFar(sound, later).is).toBe('done')
  })

  test('what cannot be read begins afresh and is said', () => {
    expect(aSession({ ...FIRST_LAUNCH, resume: 'junk' }).session.unreadable).toBe(true)
    expect(aSession({ ...FIRST_LAUNCH, resume: '' }).session.unreadable).toBe(false)
    expect(aSession(FIRST_LAUNCH).session.unreadable).toBe(false)
  })

  test('[K3] nothing goes onto the device while the course has it; a copy does while it has not', () => {
    const told = aSession(FIRST_LAUNCH)
    says(told.session, fresh())
    expect(told.device.conversationsOf(sound.id)).toEqual([])
    const untold = aSession(FIRST_LAUNCH, { copies: true })
    says(untold.session, fresh())
    expect(untold.device.conversationsOf(sound.id)).toHaveLength(1)
  })

  test('with a course, another person’s conversation on the device is left alone; without one it goes on', () => {
    const storage = new MemoryStorage()
    says(aSession(null, { storage, copies: true }).session, fresh())
    expect(howFar(sound, aSession(FIRST_LAUNCH, { storage }).session).is).toBe('new')
    expect(howFar(sound, aSession(null, { storage }).session).is).toBe('begun')
  })

  test('[K2] a device that keeps nothing hinders nothing, and no screen complains of it', () => {
    const { session, did } = aSession(null, { storage: blockedStorage(), copies: true })
    toTheEnd(session)
    expect(did.at(-1)).toBe('ended')
    expect(session.keep.store.getState().trouble).toBeNull()
  })

  test('the course’s wishes hold for its page, not for the device', () => {
    const options = { coaching: 'end' as const, temperament: 'hurried' as const, typed: false }
    const { session, device } = aSession(FIRST_LAUNCH, { options })
    expect(session.keep.store.getState().settings).toMatchObject({
      ...{ coaching: 'end', answer: 'written', temperaments: { [sound.id]: 'hurried' } },
    })
    expect(device.store.getState().settings.coaching).toBe('each')
  })
})

describe('the pass mark', () => {
  test('[P2] is met or not, and the half to raise is the one further from full', () => {
    const { session } = aSession(FIRST_LAUNCH)
    const ended = toTheEnd(session)
    const { score } = session.telling(FIRST_LAUNCH)
    expect(againstMark(sound, ended, score ?? 0)).toMatchObject({ met: true })
    expect(againstMark(sound, ended, 100)?.met).toBe(score === 100)
    expect(againstMark(sound, ended, 0)).toBeNull()
    expect(againstMark(sound, { ...ended, view: null }, 80)).toBeNull()
  })
})
