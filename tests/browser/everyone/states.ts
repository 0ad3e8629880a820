import type { Page } from 'playwright-core'
import { SCREENS, type ScreenName } from '../../accessibility/screens.ts'
import { isReady } from '../harness/visit.ts'
import { answersFirst, mouse, typeReply } from '../person.ts'
import { opener, PAGE, scenario, UNMISTAKABLE, words } from '../scenes.ts'
import {
  blocked,
  embedded,
  LED,
  looksBack,
  opensAll,
  opensRoom,
  playsToEnd,
  stays,
  THROWN,
  withMuch,
  withOwn,
} from './ways.ts'

const { debrief, drill, kept, own, practice, roomConsole, trouble } = words

/** How it begins what is said of words that are too many. */
const [CUT = ''] = own.notes.cut('…').split('“')

export { SCREENS, type ScreenName }

/** A screen in one of its states. */
export interface State {
  screen: ScreenName
  /** What is to be seen on it. */
  state: string
  /** From home. */
  path: string
  /** Runs in the page before anything else. */
  before?: () => void
  /** From the open page to the state; another page where that is the screen. */
  comeTo?: (page: Page) => Promise<Page | undefined>
  /** It is drawn for a wall, at the size of one. */
  forWall?: true
}

/** Every screen in the states that differ in what can be read and pressed. */
export const STATES: State[] = [
  { screen: 'home', state: 'with one’s own on it', path: '', before: withOwn },
  { screen: 'practice', state: 'before a reply', path: PAGE },
  {
    screen: 'practice',
    state: 'after a typed push, all of the coaching open',
    path: PAGE,
    comeTo: page =>
      stays(async () => {
        await typeReply(page, UNMISTAKABLE['push-back'])
        await page.locator('.note .marked').first().waitFor()
        await mouse.press(page, debrief.typed.meant.open)
      }),
  },
  {
    screen: 'practice',
    state: 'the menu',
    path: PAGE,
    comeTo: page =>
      stays(async () => {
        await mouse.say(page, opener('refuse').words)
        await mouse.press(page, practice.coachingIs.each)
        await page.getByRole('dialog').waitFor()
      }),
  },
  {
    screen: 'practice',
    state: 'its end',
    path: PAGE,
    comeTo: page => stays(() => playsToEnd(page)),
  },
  {
    screen: 'debrief',
    state: 'the question first',
    path: PAGE,
    comeTo: page => stays(() => looksBack(page)),
  },
  {
    screen: 'debrief',
    state: 'all of it, open',
    path: PAGE,
    comeTo: page =>
      stays(async () => {
        await looksBack(page)
        await answersFirst(page)
        await page.locator('.map-frame').waitFor()
        await opensAll(page)
      }),
  },
  { screen: 'drill', state: 'before it', path: 'drill/' },
  {
    screen: 'drill',
    state: 'a reading',
    path: 'drill/',
    comeTo: page =>
      stays(async () => {
        await mouse.press(page, drill.begin)
        await page.getByRole('textbox', { name: drill.label }).fill(UNMISTAKABLE['push-back'])
        await page.keyboard.press('Enter')
        await page.getByRole('article').waitFor()
        await mouse.press(page, drill.result.show)
      }),
  },
  {
    screen: 'check yourself',
    state: 'answered',
    path: 'check-yourself/',
    comeTo: page =>
      stays(async () => {
        for (const group of await page.locator('fieldset.question').all())
          await group.locator('input').nth(1).check()
        for (const button of await page.getByRole('button', { name: words.checkYourself.show }).all())
          await button.click()
      }),
  },
  {
    screen: 'worth it',
    state: 'an answer missing',
    path: 'worth-it/',
    comeTo: page => stays(() => mouse.press(page, words.worthIt.show)),
  },
  {
    screen: 'worth it',
    state: 'answered',
    path: 'worth-it/',
    comeTo: page =>
      stays(async () => {
        await page.getByRole('radio', { name: words.worthIt.questions.line.choices.yes }).check()
        await mouse.press(page, words.worthIt.show)
      }),
  },
  {
    screen: 'own',
    state: 'the form, with the limit and what can be said of a sentence',
    path: 'own/#new',
    before: withOwn,
    comeTo: page =>
      stays(async () => {
        await page.locator('[data-asked]').fill('their tests, twice, and then all of it once more. And more')
        await page.getByRole('heading', { name: own.limit.heading }).waitFor()
        // What is said of the words comes after a pause in writing.
        await page.getByText(CUT.trim()).waitFor()
      }),
  },
  {
    screen: 'own',
    state: 'the list, sharing and erasing open',
    path: 'own/#list',
    before: withOwn,
    comeTo: page =>
      stays(async () => {
        for (const name of [own.list.share, own.list.erase])
          await page
            .getByRole('button', { name: new RegExp(`^${name}`) })
            .first()
            .click()
      }),
  },
  {
    screen: 'own again',
    state: 'the line',
    path: THROWN,
    comeTo: page => stays(() => page.locator('.alone-line').waitFor()),
  },
  {
    screen: 'own again',
    state: 'a reading',
    path: THROWN,
    comeTo: page =>
      stays(async () => {
        await page.locator('.alone-line').waitFor()
        await page.getByRole('textbox').fill(UNMISTAKABLE['push-back'])
        await page.keyboard.press('Enter')
        await page.getByRole('article').waitFor()
      }),
  },
  { screen: 'room', state: 'getting ready', path: 'room/', before: withOwn },
  {
    screen: 'room',
    state: 'the console at the vote, its keys and the map open',
    path: 'room/',
    comeTo: page =>
      stays(async () => {
        await opensRoom(page)
        for (let step = 0; step < 3; step++) await page.keyboard.press('PageDown')
        await page.keyboard.type('bbbc')
        await page.getByText(roomConsole.board.first(4)).waitFor()
        await mouse.press(page, roomConsole.keys.open)
        await mouse.press(page, roomConsole.jump.open)
        await page.locator('.map-frame').waitFor()
      }),
  },
  {
    screen: 'wall',
    state: 'the bars',
    path: 'room/',
    forWall: true,
    comeTo: async page => {
      const wall = await opensRoom(page)
      for (let step = 0; step < 3; step++) await page.keyboard.press('PageDown')
      await page.keyboard.type('bbbc')
      await page.keyboard.press('PageDown')
      await wall.locator('.wall-replies', { hasText: '3' }).waitFor()
      await wall.bringToFront()
      return wall
    },
  },
  { screen: 'kept', state: 'with nothing', path: 'kept/' },
  {
    screen: 'kept',
    state: 'with much, all of it open',
    path: 'kept/',
    before: withMuch,
    comeTo: page =>
      stays(async () => {
        for (const summary of await page.locator('summary').all()) await summary.click()
        await page
          .getByRole('button', { name: /^Erase the conversation/ })
          .first()
          .click()
        await page.getByRole('button', { name: kept.erase.button, exact: true }).click()
      }),
  },
  {
    screen: 'my practice',
    state: 'all of it, open',
    path: 'my-practice/',
    comeTo: page =>
      stays(async () => {
        await page.evaluate(([id, text]) => localStorage.setItem(`front-foot/1/conversation/${id}`, text), [
          LED.id,
          JSON.stringify(LED),
        ] as const)
        await page.reload()
        await isReady(page)
        await page.getByRole('heading', { name: words.myPractice.list.heading }).waitFor()
        await opensAll(page)
      }),
  },
  {
    screen: 'course',
    state: 'a package, one’s own in it, and a mark that is none',
    path: `course/#scenario=${scenario.id},own-aaaaaaaaa0,over-the-line&pass=x`,
    before: withOwn,
    comeTo: page => stays(() => page.getByText(words.course.own.agree).waitFor()),
  },
  {
    screen: 'course',
    state: 'a line to paste',
    path: `course/#way=line&scenario=${scenario.id}`,
    comeTo: page => stays(() => page.getByRole('textbox', { name: words.course.line.frame }).waitFor()),
  },
  {
    screen: 'embed',
    state: 'the list',
    path: 'worth-it/',
    comeTo: page => embedded(page, 'embed.html#/customer-panel,over-the-line', '.embed-list a'),
  },
  {
    screen: 'embed',
    state: 'after a reply',
    path: 'worth-it/',
    comeTo: page =>
      stays(async () => {
        await embedded(page, `embed/${scenario.id}.html#/${scenario.id}`, '.reply')
        await mouse.say(page, opener('refuse').words)
        await page.locator('.note h2').waitFor()
      }),
  },
  {
    screen: 'notices',
    state: 'nothing can be kept, and a link that is broken',
    path: `${PAGE}#play/broken`,
    before: blocked,
    comeTo: page =>
      stays(async () => {
        await mouse.say(page, opener('restate').words)
        await page.locator('.notices', { hasText: trouble.blocked }).waitFor()
      }),
  },
  {
    screen: 'notices',
    state: 'a page that is not here',
    path: 'own/#own-zzzzzzzzzz',
    // What says so is fetched.
    comeTo: page => stays(() => page.locator('.own-nothing').waitFor()),
  },
]
