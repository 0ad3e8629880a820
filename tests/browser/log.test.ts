import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { isReady, visit } from './harness/visit.ts'
import { keyboard, sees } from './person.ts'
import { PAGE, scenario, type Told, told, words } from './scenes.ts'

const { practice, nowAndThen } = words
const { name } = scenario.boss

declare global {
  interface Window {
    /** What happened in the log since it was watched, in order. */
    happened: string[]
  }
}

async function watchLog(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.happened = []
    const log = document.querySelector('[role=log]')
    if (!log) throw new Error('There is no log.')
    new MutationObserver(changes => {
      for (const { type, addedNodes, removedNodes, target } of changes) {
        for (const node of addedNodes) window.happened.push(node.textContent ?? '')
        for (const node of removedNodes) window.happened.push(`gone: ${node.textContent}`)
        if (type === 'characterData') window.happened.push(`changed: ${target.textContent}`)
      }
    }).observe(log, { childList: true, subtree: true, characterData: true })
  })
}

/** Every line of a play as the log says it, with the boss's last words at the end. */
function linesOf({ scenes, lastWords }: Told): string[] {
  return [
    ...scenes.flatMap(({ boss, you }) => [practice.logBoss(name, boss), practice.logYou(you)]),
    practice.logBoss(name, lastWords),
  ]
}

async function plays(page: Page, play: Told): Promise<void> {
  for (const [n, { you }] of play.scenes.entries()) {
    await keyboard.say(page, you)
    await sees(page).toMatchObject({ boss: play.scenes[n + 1]?.boss ?? play.lastWords })
  }
}

describe('the log, for those who hear the conversation', () => {
  test('adds each line once and in order, and changes none, from the first reply to the last words', async () => {
    const play = told('recovery-after-a-push')
    const { page } = await visit(PAGE)
    await isReady(page)
    await watchLog(page)
    await plays(page, play)
    // The boss's first line stood there before anything was said.
    expect(await page.evaluate(() => window.happened)).toEqual(linesOf(play).slice(1))
    expect(await page.locator('[role=log] > *').allTextContents()).toEqual(linesOf(play))
  })

  test('says nothing again after another setting, another theme or an opened menu', async () => {
    const { page } = await visit(PAGE)
    await isReady(page)
    await page.keyboard.press('1')
    await watchLog(page)
    await page.getByRole('button', { name: words.stage.foot.themes.dark, exact: true }).click()
    await page.getByRole('button', { name: practice.coachingIs.each }).click()
    await page.getByRole('radio', { name: nowAndThen.menu.coachingChoice.end }).check()
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => window.happened)).toEqual([])
  })

  test('going back says no line of the conversation a second time', async () => {
    const play = told('shared')
    const { page } = await visit(PAGE)
    await isReady(page)
    await plays(page, { ...play, scenes: play.scenes.slice(0, 2), lastWords: play.scenes[2]?.boss ?? '' })
    const before = new Set(await page.locator('[role=log] > *').allTextContents())
    await watchLog(page)
    await page.keyboard.press('z')
    await sees(page).toMatchObject({ boss: play.scenes[1]?.boss })
    const again = (await page.evaluate(() => window.happened)).filter(line => before.has(line))
    expect(again).toEqual([])
  })

  test('is a log in the accessibility tree, with its name and its lines', async () => {
    const play = told('given')
    const { page } = await visit(PAGE)
    await isReady(page)
    await plays(page, play)
    const heard = await heardIn(page, 'log', practice.log)
    expect(heard).toEqual(linesOf(play))
    expect(await heardIn(page, 'heading', words.practice.note.heading['roll-over'])).toHaveLength(1)
  })
})

interface AxNode {
  nodeId: string
  ignored: boolean
  role?: { value?: unknown }
  name?: { value?: unknown }
  childIds?: string[]
}

/** The texts under the node of this role and name in the tree that Chromium gives to screen readers. */
async function heardIn(page: Page, role: string, called: string): Promise<string[]> {
  const debuggers = await page.context().newCDPSession(page)
  const { nodes } = (await debuggers.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] }
  await debuggers.detach()
  const byId = new Map(nodes.map(node => [node.nodeId, node]))
  const found = nodes.filter(node => node.role?.value === role && node.name?.value === called)
  expect(found, `a ${role} called “${called}”`).toHaveLength(1)
  const texts = (node: AxNode | undefined): string[] => {
    if (!node) return []
    if (node.role?.value === 'StaticText') return [String(node.name?.value)]
    return (node.childIds ?? []).flatMap(id => texts(byId.get(id)))
  }
  return texts(found[0])
}
