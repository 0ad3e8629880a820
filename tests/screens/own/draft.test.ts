import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Own, readOwn } from '../../../src/scenario/pattern/own.ts'
import {
  BLANK,
  type Draft,
  draftOf,
  goneBack,
  goneOn,
  isBlank,
  isEnough,
  opened,
  ownOf,
  readDraft,
  toGo,
  written,
} from '../../../src/screens/own/draft.ts'
import { STEPS } from '../../../src/screens/own/steps.ts'
import { ID, ROBIN } from './robin.ts'

const NEEDED: [Parameters<typeof written>[1], string][] = [
  ['pattern', ROBIN.pattern],
  ['boss', 'Robin'],
  ['pressure', 'hurried'],
  ['ask', 'take on the open day'],
  ['mine', 'finish the exam papers'],
  ['slips', 'the exam papers'],
  ['who', 'the parents'],
]

describe('going on', () => {
  it('asks for the pattern and six gaps, and lets the rest be skipped', () => {
    let draft: Draft = BLANK
    expect(toGo(draft)).toEqual({ needed: 7, optional: 7 })
    const asked: string[] = []
    const told = new Map(NEEDED)
    for (let n = 0; draft.at !== null && n < 20; n++) {
      asked.push(draft.at)
      draft = goneOn(written(draft, draft.at, told.get(draft.at) ?? ''))
    }
    expect(asked).toEqual(STEPS)
    expect(toGo(draft)).toEqual({ needed: 0, optional: 0 })
    expect(isEnough(draft)).toBe(true)
  })

  it('stays where something needed is empty, or is marks and spaces alone', () => {
    const at: Draft = { ...BLANK, at: 'boss' }
    for (const words of ['', '   ', ' … ']) expect(goneOn(written(at, 'boss', words)).at).toBe('boss')
  })

  it('back opens the sentence before, and keeps what is written', () => {
    const draft = written({ ...BLANK, at: 'role' }, 'role', 'head of')
    expect(goneBack(draft)).toEqual({ ...draft, at: 'boss', left: 'role' })
    expect(goneBack(BLANK)).toEqual(BLANK)
    expect(goneBack({ ...draft, at: null }).at).toBe('day')
  })

  it('comes back to the sentence that was left half told', () => {
    const half = written({ ...draftOf(ROBIN, null), at: 'will' }, 'will', 'do it and')
    const back = goneBack(goneBack(opened(half, 'boss')))
    expect(goneOn(back)).toEqual(half)
    expect(goneOn(opened(half, 'who'))).toEqual(half)
    expect(goneOn(opened(opened(half, 'who'), 'will')).left).toBeNull()
  })

  it('after one that was opened again, the next is the first that still waits', () => {
    const done = draftOf(ROBIN, null)
    expect(done.at).toBeNull()
    expect(goneOn({ ...done, at: 'ask' }).at).toBeNull()
    expect(goneOn({ ...done, at: 'ask', skipped: [] }).at).toBe('because')
  })
})

describe('what it makes', () => {
  const enough = NEEDED.reduce((draft, [step, words]) => written(draft, step, words), BLANK)

  it('nothing until everything needed is there', () => {
    expect(ownOf(BLANK, null, ID, 5)).toBeNull()
    for (const [step] of NEEDED.filter(([step]) => step !== 'pattern' && step !== 'pressure'))
      expect(ownOf(written(enough, step, ' '), null, ID, 5), step).toBeNull()
  })

  it('a conversation that can be played, its words as they were told', () => {
    const own = ownOf(written(enough, 'worry', '  losing their trust '), null, ID, 5)
    expect(readOwn(own)).toEqual(own)
    expect(own).toMatchObject({ version: 1, temperament: 'hurried', changedAt: 5 })
    expect(own?.fillings).toMatchObject({ worry: 'losing their trust', boss: 'Robin' })
    expect(own?.fillings).not.toHaveProperty('role')
  })

  it('[K1] a change raises the version, no change leaves it', () => {
    const same = draftOf(ROBIN, '2026-07-14')
    expect(ownOf(same, ROBIN, 'own-zzzzzzzzzz', 9)).toBe(ROBIN)
    const changed = ownOf(written(same, 'who', 'Priya'), ROBIN, 'own-zzzzzzzzzz', 9)
    expect(changed).toEqual({
      ...ROBIN,
      version: ROBIN.version + 1,
      changedAt: 9,
      fillings: { ...ROBIN.fillings, who: 'Priya' },
    } satisfies Own)
  })
})

describe('reading what was kept', () => {
  it('comes back to the letter', () => {
    const draft: Draft = {
      ...draftOf(ROBIN, '2026-07-14'),
      at: 'will',
      left: 'boss',
      skipped: ['role', 'other'],
    }
    expect(readDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft)
  })

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), value => {
        const draft = readDraft(value)
        if (draft) expect(readDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft)
      }),
    )
    expect(readDraft({ at: 'nowhere', fillings: { boss: 7, ask: 'x' }, skipped: ['constructor'] })).toEqual({
      ...BLANK,
      fillings: { ask: 'x' },
    })
  })

  it('is blank again only when nothing at all is told', () => {
    expect(isBlank(BLANK)).toBe(true)
    expect(isBlank(written(BLANK, 'boss', 'R'))).toBe(false)
    expect(isBlank({ ...BLANK, skipped: ['role'] })).toBe(false)
  })
})
