import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Conversation } from '../../src/conversation/record.ts'
import { english } from '../../src/messages/english.ts'
import { readHash } from '../../src/screens/stage/address.ts'
import { scenario } from './scenes.ts'
import { tabTo } from './tab.ts'

/** What a person sees of a conversation at one moment. */
export interface Seen {
  boss: string
  /** The coaching's heading, or null where there is none. */
  coaching: string | null
  /** The readouts, each as before → after. */
  footing: string
  point: string
  /** In the order in which they are shown; none once it is over. */
  replies: string[]
  /** Those of them that say that they were tried. */
  tried: string[]
  /** The words, or the name, of what has the focus. */
  focus: string
}

export function seen(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const plain = (element: Element | null) => {
      const copy = element?.cloneNode(true) as Element | undefined
      for (const unseen of copy?.querySelectorAll('.sr, .tried-before, .key, sup') ?? []) unseen.remove()
      return copy?.textContent?.replace(/\s+/g, ' ').trim().replace(/^“|”$/g, '') ?? ''
    }
    const [footing = '', point = ''] = [...document.querySelectorAll('.room-side dd')].map(plain)
    const replies = [...document.querySelectorAll('.reply')]
    const wordsOf = (reply: Element) => plain(reply.querySelector('.words'))
    const heading = document.querySelector('.note h2')
    const at = document.activeElement
    return {
      boss: plain(document.querySelector('blockquote .line')),
      coaching: heading && plain(heading),
      footing,
      point,
      replies: replies.map(wordsOf),
      tried: replies.filter(reply => reply.querySelector('.tried-before')).map(wordsOf),
      focus: at === document.body ? '' : (at?.getAttribute('aria-label') ?? plain(at)),
    }
  })
}

/** Expects something that comes true in a moment, also on a machine that is busy with other things. */
export function eventually<Value>(look: () => Value) {
  return expect.poll(look, { timeout: 10_000 })
}

/** Expects of what a person sees that it comes true in a moment. */
export function sees(page: Page) {
  return eventually(() => seen(page))
}

/** A way of using the page. */
export interface Hand {
  follow(page: Page, link: string | RegExp): Promise<void>
  press(page: Page, button: string | RegExp): Promise<void>
  /** Says one of the written replies. */
  say(page: Page, words: string): Promise<void>
}

export const mouse: Hand = {
  follow: (page, link) => page.getByRole('link', { name: link }).first().click(),
  press: (page, button) => page.getByRole('button', { name: button }).first().click(),
  say: (page, words) => page.getByRole('button', { name: `“${words}”` }).click(),
}

export const keyboard: Hand = {
  async follow(page, link) {
    await tabTo(page, link)
    await page.keyboard.press('Enter')
  },
  async press(page, button) {
    await tabTo(page, button)
    await page.keyboard.press('Enter')
  },
  async say(page, words) {
    await page.keyboard.press(await keyOf(page, words))
  },
}

/** The key of a reply: its place on the screen, which is the conversation's own (P5). */
export async function keyOf(page: Page, words: string): Promise<string> {
  const { replies } = await seen(page)
  const place = replies.indexOf(words)
  if (place < 0) throw new Error(`“${words}” is not on the screen. There is:\n${replies.join('\n')}`)
  return String(place + 1)
}

/** Says words of one's own by keyboard alone: 0 goes to the box, Enter says what stands in it. */
export async function typeReply(page: Page, words: string): Promise<void> {
  await page.keyboard.press('0')
  // As a person sees where they write before they do, and sees what is there before they send it.
  const box = page.locator('textarea:focus')
  await box.waitFor()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(words)
  await eventually(() => box.inputValue()).toBe(words)
  await page.keyboard.press('Enter')
}

/** Opens the whole of the coaching: in a low frame it waits behind *Why?*. */
export async function opensNote(page: Page): Promise<void> {
  // What follows its heading is fetched when it is first wanted.
  await page.locator('.note-why').waitFor({ state: 'attached' })
  const why = page.getByRole('button', { name: english.nowAndThen.note.why, exact: true })
  if (await why.isVisible()) await why.click()
  await page.locator('.note .marked').waitFor()
}

/** Answers what a debrief asks first (L4) without choosing a reply, so that the rest of it is shown. */
export async function answersFirst(page: Page, hand: Hand = mouse): Promise<void> {
  await page.getByRole('button', { name: english.turning.see, exact: true }).waitFor()
  await hand.press(page, english.turning.see)
  await page.locator('.turned .answer').waitFor()
}

/** Presses a button that opens something, unless it is open. */
export async function opens(page: Page, button: string): Promise<void> {
  const found = page.getByRole('button', { name: button, exact: true })
  if ((await found.getAttribute('aria-expanded')) === 'false') await found.click()
}

/** Where the page is by its own account: `page.url()` hears of it some time later. */
export const addressOf = (page: Page): Promise<string> => page.evaluate(() => location.href)

/** The conversation in the page's address: all of its branches. */
export async function conversationOf(page: Page): Promise<Conversation> {
  const { conversation } = readHash(new URL(await addressOf(page)).hash, scenario.id)
  if (!conversation) throw new Error(`${page.url()} holds no conversation.`)
  return conversation
}
