import { expect, test } from 'vitest'
import { begin, reply } from '../../src/conversation/branch.ts'
import { lookedAt } from '../../src/debrief/looked.ts'
import { loadOwn, ownShelf } from '../../src/library/own.ts'
import { ownTitle } from '../../src/scenario/pattern/own-title.ts'
import { turnOf } from '../../src/scenario/scenario.ts'
import { NOON } from '../progress/conversations.ts'
import { anOwn } from '../progress/owns.ts'

test('one’s own scenario has its id, its boss and a title made of what was told', async () => {
  const scenario = await loadOwn(anOwn())
  expect(scenario).toMatchObject({
    id: 'own-aaaaaaaaaa',
    version: 1,
    title: 'Robin: take on the event logistics',
    boss: { name: 'Robin', temperament: 'hurried' },
  })
})

test('it throws where the pattern is not here, or words are missing', async () => {
  await expect(loadOwn({ ...anOwn(), pattern: 'no-such-pattern' })).rejects.toThrow('no-such-pattern')
  await expect(loadOwn({ ...anOwn(), fillings: { boss: 'Robin' } })).rejects.toThrow('own-aaaaaaaaaa')
})

test('the shelf of them has the one changed last first, and leaves out what cannot be played now', async () => {
  const later = { ...anOwn('own-bbbbbbbbbb'), changedAt: NOON + 1 }
  const lost = { ...anOwn('own-cccccccccc'), pattern: 'no-such-pattern' }
  const shelf = await ownShelf({ [anOwn().id]: anOwn(), [later.id]: later, [lost.id]: lost })
  expect(shelf.map(({ id }) => id)).toEqual([later.id, anOwn().id])
  expect(shelf[0]).toMatchObject({ boss: 'Robin', skills: ['lead-forward'], temperament: 'hurried' })
  expect(await ownShelf({})).toEqual([])
})

test.each([
  ['run the fair', 'Robin: run the fair'],
  ['Run the fair. And then go home.', 'Robin: run the fair'],
  [`take ${'on more and more work '.repeat(6)}`, /^Robin: take (?:on|more|and|work| )+…$/],
  ['x'.repeat(200), `Robin: ${'x'.repeat(60)}…`],
])('the title of "%s"', (ask, title) => {
  const said = ownTitle({ ...anOwn(), fillings: { ...anOwn().fillings, ask } })
  if (typeof title === 'string') expect(said).toBe(title)
  else expect(said).toMatch(title)
  expect(said.length).toBeLessThan(70)
})

test('[K1] conversations of it are walked again as any others are; without its words they are left out', async () => {
  const own = anOwn()
  const scenario = await loadOwn(own)
  const opening = turnOf(scenario, scenario.start.turn)
  const [first] = opening?.replies ?? []
  if (!first) throw new Error('The pattern has no replies.')
  const begun = begin(scenario, 'hurried', 'c1', NOON)
  const said = reply(begun, scenario.start.turn, { picked: first.id }, NOON + 1, 1)
  const [looked] = await lookedAt(own.id, [said], own)
  expect(looked?.view.steps).toHaveLength(1)
  expect(looked?.scenario.title).toBe('Robin: take on the event logistics')
  expect(await lookedAt(own.id, [said])).toEqual([])
  expect(await lookedAt(own.id, [said], { ...own, pattern: 'gone' })).toEqual([])
})
