import { describe, expect, test } from 'vitest'
import { begin, reply } from '../../../src/conversation/branch.ts'
import type { Conversation } from '../../../src/conversation/record.ts'
import { retrace } from '../../../src/conversation/retrace.ts'
import type { Launch } from '../../../src/lms/channel.ts'
import { readResume } from '../../../src/lms/resume.ts'
import { openProgress } from '../../../src/progress/progress.ts'
import { GAP } from '../../../src/screens/embed/gaps.ts'
import { againstMark, howFar } from '../../../src/screens/embed/how-far.ts'
import { type Did, openSession, type Session } from '../../../src/screens/embed/session.ts'
import { requestOf, sound } from '../../lms/packages/a-request.ts'
import { FIRST_LAUNCH, NINE } from '../../lms/played.ts'
import { blockedStorage, MemoryStorage } from '../../progress/memory-storage.ts'

function aSession(
  launch: Launch | null,
  {
    storage = new MemoryStorage() as Storage,
    tab = new MemoryStorage() as Storage,
    scenarios = [sound],
    inAddress = null as Conversation | null,
    copies = false,
    options = {},
  } = {},
) {
  const did: Did[] = []
  const device = openProgress(
    () => storage,
    () => NINE,
  )
  const session = openSession({
    ...{ scenarios, launch, device, tab, inAddress, now: () => NINE + 60_000, copies: () => copies },
    options: { ...requestOf().options, scenarios: scenarios.map(({ id }) => id), ...options },
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

describe('[K3] a conversation of the learner’s own', () => {
  const own = { ...sound, id: 'own-0123456789' }
  const SECRET = 'Ada and the panel on Friday'

  /** Types words that are played as the first reply of the turn where one is. */
  function types(session: Session, conversation: Conversation, words = SECRET): Conversation {
    const { turn } = retrace(own, conversation)
    const reading = { stance: 'lead-forward', move: 'trade-off', probability: 1, sure: true } as const
    const typed = { words, as: turn?.replies[0]?.id ?? null, reading }
    const at = NINE + 1000 * (conversation.replies.length + 1)
    return session.keep.keepConversation(reply(conversation, turn?.id ?? '', { typed }, at, 500))
  }
  const begun = () => begin(own, 'steady', 'mine', NINE)
  const wordsIn = (resume: string) =>
    readResume(resume)?.conversations[0]?.replies.map(({ typed }) => typed?.words)
  const told = (session: Session) => {
    const { interactions, resume } = session.telling(FIRST_LAUNCH)
    return { words: interactions.map(({ words }) => words), resume: wordsIn(resume.text), all: interactions }
  }

  test('is told in no word unless they agree; stance, points and progress are', () => {
    const { session } = aSession(FIRST_LAUNCH, { scenarios: [own] })
    types(session, begun())
    const { words, resume, all } = told(session)
    expect([words, resume]).toEqual([[null], ['']])
    expect(all[0]).toMatchObject({ line: '', words: null })
    expect(all[0]?.choices.map(one => one.words).join('')).toBe('')
    expect(all[0]).toMatchObject({ stance: expect.any(String), points: expect.any(Number) })
    expect(session.telling(FIRST_LAUNCH).progress).toBeGreaterThan(0)
    expect(session.words.any()).toBe(true)
  })

  test('is told from the agreement on, and the words of before stay theirs', () => {
    const { session } = aSession(FIRST_LAUNCH, { scenarios: [own] })
    const first = types(session, begun())
    session.words.agree(own.id, true)
    types(session, first, 'The cost, then')
    expect(told(session)).toMatchObject({ words: [null, 'The cost, then'], resume: ['', 'The cost, then'] })
  })

  test('after they withdraw no word is told again, not even what had been told or was still on its way', () => {
    const { session } = aSession(FIRST_LAUNCH, { scenarios: [own] })
    session.words.agree(own.id, true)
    const first = types(session, begun())
    expect(told(session)).toMatchObject({ words: [SECRET], resume: [SECRET] })
    session.words.agree(own.id, false)
    types(session, first, 'The cost, then')
    expect(told(session)).toMatchObject({ words: [null, null], resume: ['', ''] })
    session.words.agree(own.id, true)
    expect(told(session)).toMatchObject({ words: [null, null], resume: ['', ''] })
  })

  test('[K1] a reload goes on at the same reply, and what was typed has a mark in its place that counts as it did', () => {
    const { session } = aSession(FIRST_LAUNCH, { scenarios: [own] })
    const first = types(session, begun())
    const resume = session.telling(FIRST_LAUNCH).resume.text
    const launch = { ...FIRST_LAUNCH, resume }
    const later = aSession(launch, { scenarios: [own] }).session
    expect(later.gaps).toBe(true)
    const [kept] = later.keep.conversationsOf(own.id)
    expect(kept?.replies.map(({ typed }) => typed?.words)).toEqual([GAP])
    expect(kept && retrace(own, kept).standing).toEqual(retrace(own, first).standing)
    expect(kept && types(later, kept).replies).toHaveLength(2)
    expect(wordsIn(later.telling(launch).resume.text)).toEqual(['', ''])
  })

  test('the agreement to one is remembered by its tab, and not for another learner’s', () => {
    const tab = new MemoryStorage()
    const { session } = aSession(FIRST_LAUNCH, { scenarios: [own], tab })
    session.words.agree(own.id, true)
    types(session, begun())
    const launch = { ...FIRST_LAUNCH, resume: session.telling(FIRST_LAUNCH).resume.text }
    const later = aSession(launch, { scenarios: [own], tab }).session
    expect(later.words.agreed(own.id)).toBe(true)
    expect(later.gaps).toBe(false)
    const [kept] = later.keep.conversationsOf(own.id)
    types(later, kept ?? begun(), 'The cost, then')
    expect(wordsIn(later.telling(launch).resume.text)).toEqual([SECRET, 'The cost, then'])
    expect(aSession(FIRST_LAUNCH, { scenarios: [own], tab }).session.words.agreed(own.id)).toBe(false)
    later.words.agree(own.id, false)
    expect(aSession(launch, { scenarios: [own], tab }).session.words.agreed(own.id)).toBe(false)
  })

  test('what a device kept while the course was away is not told because it was agreed to later', () => {
    const storage = new MemoryStorage()
    const tab = new MemoryStorage()
    const { session } = aSession(FIRST_LAUNCH, { scenarios: [own], storage, tab, copies: true })
    const first = types(session, begun())
    session.words.agree(own.id, true)
    types(session, first, 'The cost, then')
    const launch = { ...FIRST_LAUNCH, resume: session.telling(FIRST_LAUNCH).resume.text }
    const later = aSession(launch, { scenarios: [own], storage, tab }).session
    const [kept] = later.keep.conversationsOf(own.id)
    expect(kept?.replies[0]?.typed?.words).toBe(SECRET)
    later.keep.keepConversation(kept ?? begun())
    expect(wordsIn(later.telling(launch).resume.text)).toEqual(['', 'The cost, then'])
  })

  test('[K1] a frame that is loaded again has the words still, in its address, and no branch twice', () => {
    const { session } = aSession(FIRST_LAUNCH, { scenarios: [own] })
    const inAddress = types(session, begun())
    const launch = { ...FIRST_LAUNCH, resume: session.telling(FIRST_LAUNCH).resume.text }
    const later = aSession(launch, { scenarios: [own], inAddress }).session
    const kept = later.keep.keepConversation(inAddress)
    expect(kept.replies).toEqual(inAddress.replies)
    expect(later.gaps).toBe(false)
  })

  test('a shipped one asks for nothing, and a tab that keeps nothing hinders nothing', () => {
    const { session } = aSession(FIRST_LAUNCH, { tab: blockedStorage() })
    says(session, fresh())
    expect(session.words.asks(sound.id)).toBe(false)
    expect(session.telling(FIRST_LAUNCH).interactions[0]?.words).toBeTruthy()
    const mine = aSession(FIRST_LAUNCH, { scenarios: [own], tab: blockedStorage() }).session
    mine.words.agree(own.id, true)
    types(mine, begun())
    expect(told(mine).words).toEqual([SECRET])
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
