import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { visit } from './harness/visit.ts'
import { eventually, keyboard, seen, sees, typeReply } from './person.ts'
import { PAGE, scenario, words } from './scenes.ts'

// Issue 4, "What it must show", 5. The same words are typed without a browser in tests/conversation/typed-plays.test.ts.
test.each(Object.keys(scenario.outcomes))('by keyboard, in words of one’s own, to "%s"', async outcome => {
  const { ended } = words.nowAndThen
  const title = scenario.outcomes[outcome]?.title
  const { page } = await visit(PAGE)
  const story: (string | null)[] = []
  for (const line of typed(outcome)) {
    const before = await seen(page)
    expect(before.replies, `it was over before “${line}”:\n${story.join('\n')}`).not.toEqual([])
    await typeReply(page, line)
    await eventually(async () => (await seen(page)).boss).not.toBe(before.boss)
    story.push(before.boss, `  “${line}”`, `  ${(await seen(page)).coaching}`)
  }
  expect(lastWords(outcome), story.join('\n')).toContain((await seen(page)).boss)
  await sees(page).toMatchObject({ replies: [] })
  const ending = page.getByRole('region', { name: ended.heading })
  expect(await ending.textContent()).toContain(title)
  await keyboard.follow(page, ended.lookBack)
  await eventually(() => page.getByRole('heading', { level: 1 }).textContent()).toBe(title)
})

/** What a person types on the way to an outcome, in order; a line that begins with # says who. */
function typed(outcome: string): string[] {
  const lines = readFileSync(`tests/fixtures/typed/${scenario.id}/${outcome}.txt`, 'utf8').split('\n')
  return lines.filter(line => line !== '' && !line.startsWith('#'))
}

/** Everything that the boss may say on this outcome: its own last words, and the answers of replies that lead there. */
function lastWords(outcome: string): (string | undefined)[] {
  const replies = Object.values(scenario.turns).flatMap(turn => turn.replies)
  const answers = replies.flatMap(({ to, answer }) =>
    to.flatMap(way => (way.go === outcome ? [way.answer ?? answer] : [])),
  )
  return [scenario.outcomes[outcome]?.boss, ...answers]
}
