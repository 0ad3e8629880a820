import type { Page } from 'playwright-core'
import { STATES } from '../everyone/states.ts'
import { opensAll } from '../everyone/ways.ts'
import { answersFirst, keyboard, mouse, sees, typeReply } from '../person.ts'
import { opener, PAGE, scenario, told, UNMISTAKABLE, words } from '../scenes.ts'
import { COMES, MANY, OWN_ENDED, OWN_SHARED } from './devices-kept.ts'

const { drill, nowAndThen, practice, room, roomConsole, turning } = words

/** A place on a way through the app that is looked at. */
export interface Stop {
  /** Also the folder of its pictures. */
  name: string
  /** From the stop before. @returns another page where that is what is looked at. */
  go?: (page: Page) => Promise<Page | undefined>
}

/** A way through the app on one device, and what is looked at on it. */
export interface Way {
  /** From home. */
  path: string
  /** Runs in each page before anything of ours. */
  before?: () => void
  /** What is kept on the device, by key: given to each page before anything of ours. */
  kept?: Readonly<Record<string, object>>
  stops: readonly Stop[]
  /** What only a wall shows is not looked at on a phone. */
  forWall?: true
}

/** These have ways of their own, which pass more on the way; or their dates are of today; or home looks as it always does. */
const OTHERWISE = /^(?:home|practice: (?:before|its end)|debrief|wall|my practice)/

/** The states of the accessibility audit (everyone/states.ts): nothing that it goes to stays unseen here. */
const ofTheAudit: Way[] = STATES.filter(({ screen, state }) => !OTHERWISE.test(`${screen}: ${state}`)).map(
  ({ screen, state, path, before, comeTo }) => ({
    path,
    ...(before && { before }),
    stops: [{ name: named(screen, state), ...(comeTo && { go: comeTo }) }],
  }),
)

const aPlay = (path: string, file: string, name: string): Way => ({
  path,
  stops: [
    { name: named('practice', `${name}before a reply`) },
    {
      name: named('practice', `${name}after a reply`),
      go: page => stays(() => says(page, file, 0, 1)),
    },
    { name: named('practice', `${name}its end`), go: page => stays(() => says(page, file, 1)) },
    {
      name: named('debrief', `${name}the question first`),
      go: page =>
        stays(async () => {
          await mouse.follow(page, nowAndThen.ended.lookBack)
          await page.getByRole('button', { name: turning.see }).waitFor()
        }),
    },
    {
      name: named('debrief', `${name}told`),
      go: page =>
        stays(async () => {
          await answersFirst(page)
          await page.locator('.map-frame').waitFor()
        }),
    },
    { name: named('debrief', `${name}all of it, open`), go: page => stays(() => opensAll(page)) },
  ],
})

const ofOurs: Way[] = [
  { path: '', stops: [{ name: 'home' }] },
  { path: '', kept: COMES, stops: [{ name: 'home-with-a-conversation-to-go-on-with' }] },
  aPlay(PAGE, 'slice', ''),
  {
    path: PAGE,
    stops: [
      {
        name: 'practice-after-a-push',
        go: page => stays(() => mouse.say(page, opener('refuse').words)),
      },
      { name: 'practice-after-a-poor-end', go: page => stays(() => says(page, 'damaged', 1)) },
    ],
  },
  {
    path: PAGE,
    stops: [
      {
        name: 'practice-own-words-first',
        go: page => stays(() => mouse.press(page, practice.replies.ownFirst)),
      },
      {
        name: 'practice-not-clear',
        go: page =>
          stays(async () => {
            await typeReply(page, UNMISTAKABLE.unclear)
            await sees(page).toMatchObject({ coaching: practice.note.heading.unclear })
          }),
      },
    ],
  },
  { path: 's/over-the-line/', stops: [{ name: 'practice-over-the-line' }] },
  { path: 's/six-months-on/', stops: [{ name: 'practice-not-worth-it' }] },
  { path: 'check-yourself/', stops: [{ name: 'check-yourself-before-it' }] },
  { path: 'worth-it/', stops: [{ name: 'worth-it-before-it' }] },
  {
    path: 'drill/',
    stops: [
      {
        name: 'drill-a-line',
        go: page =>
          stays(async () => {
            await mouse.press(page, drill.begin)
            await page.locator('.alone-line').waitFor()
          }),
      },
      { name: 'drill-its-end', go: page => stays(() => mouse.press(page, drill.stop)) },
    ],
  },
  { path: OWN_SHARED, stops: [{ name: 'own-from-a-link' }] },
  {
    ...OWN_ENDED,
    stops: [{ name: 'own-its-card', go: page => stays(() => page.locator('.take').waitFor()) }],
  },
  {
    path: 'room/',
    stops: [
      {
        name: 'room-the-console',
        go: page =>
          stays(async () => {
            await opensWall(page)
            await page.bringToFront()
            await page.getByText(roomConsole.wall.states.open).waitFor()
          }),
      },
    ],
  },
  {
    path: 'room/',
    forWall: true,
    stops: [
      { name: 'wall-line', go: page => opensWall(page) },
      ...onTheWall('replies', 'pairs', 'vote', 'bars', 'discuss', 'again', 'both'),
    ],
  },
  { path: 'my-practice/', stops: [{ name: 'my-practice-with-nothing' }] },
  {
    path: 'my-practice/',
    kept: MANY,
    stops: [
      {
        name: 'my-practice',
        go: page => stays(() => page.getByRole('heading', { name: words.myPractice.list.heading }).waitFor()),
      },
      { name: 'my-practice-all-open', go: page => stays(() => opensAll(page)) },
    ],
  },
  {
    path: 'worth-it/',
    stops: [
      {
        name: 'embed-before-a-reply',
        go: page =>
          stays(async () => {
            await page.goto(new URL(`../embed/${scenario.id}.html#/${scenario.id}?pass=70`, page.url()).href)
            await page.locator('.reply').first().waitFor()
          }),
      },
      { name: 'embed-its-end', go: page => stays(() => says(page, 'slice', 0)) },
    ],
  },
  {
    path: 'worth-it/',
    stops: [
      {
        name: 'notices-a-page-that-did-not-load',
        go: page =>
          stays(async () => {
            await page.route(/customer-panel[^/]*\.js/, route => route.abort())
            await page.goto(new URL(`../${PAGE}`, page.url()).href)
            await page.getByRole('alert').waitFor()
          }),
      },
    ],
  },
  {
    path: PAGE,
    stops: [
      {
        name: 'notices-a-page-that-came-to-a-stop',
        go: page =>
          stays(async () => {
            await page.keyboard.press('1')
            await page.locator('.note h2').waitFor()
            await page.route(/debrief-screen/, route => route.abort())
            await page.evaluate(() => {
              location.hash = location.hash.replace('#play', '#debrief')
            })
            await page.getByRole('alert').waitFor()
          }),
      },
    ],
  },
  { path: 'de/', stops: [{ name: 'german-home' }] },
  {
    path: `de/${PAGE}`,
    stops: [
      { name: 'german-practice' },
      {
        name: 'german-practice-after-a-reply',
        go: page =>
          stays(async () => {
            await page.keyboard.press('1')
            await page.locator('.note h2').waitFor()
          }),
      },
    ],
  },
]

/** Every screen and state, each on its way. */
export const WAYS: readonly Way[] = [...ofTheAudit, ...ofOurs]

function named(screen: string, state: string): string {
  return `${screen} ${state}`
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/-$/, '')
}

/** Says what a .play file says, from one reply to another. */
async function says(page: Page, file: string, from: number, to?: number): Promise<void> {
  const play = told(file)
  for (const { boss, you } of play.scenes.slice(from, to)) {
    await sees(page).toMatchObject({ boss })
    await keyboard.say(page, you)
  }
  if (to === undefined) await page.getByRole('heading', { name: nowAndThen.ended.heading }).waitFor()
  else await page.locator('.note h2').waitFor()
}

async function opensWall(page: Page): Promise<Page> {
  await page.getByRole('combobox', { name: room.setUp.which }).selectOption(scenario.id)
  const [wall] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: room.setUp.open }).click(),
  ])
  await wall.waitForSelector('.wall-line')
  return wall
}

/** The steps of a turn, each by a key on the console; two hands go up where there is a vote. */
function onTheWall(...steps: string[]): Stop[] {
  return steps.map(step => ({
    name: `wall-${step}`,
    async go(wall) {
      const console = await wall.opener()
      if (!console) throw new Error('The wall was opened by nobody.')
      await console.bringToFront()
      await console.keyboard.press('PageDown')
      await wall.locator(`.wall[data-step="${step}"]`).waitFor()
      if (step === 'vote' || step === 'again') await console.keyboard.type('bbbc')
      await wall.bringToFront()
      return wall
    },
  }))
}

async function stays(steps: () => Promise<unknown>): Promise<undefined> {
  await steps()
}
