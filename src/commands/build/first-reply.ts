import { readFile } from 'node:fs/promises'
import { minify, transformWithOxc } from 'vite'
import { begin, reply } from '../../conversation/branch.ts'
import { MODEL_ID, shownOrder } from '../../conversation/order.ts'
import { replay } from '../../conversation/replay.ts'
import { DEFAULTS } from '../../progress/kept.ts'
import { CONVERSATION, SETTINGS_KEY } from '../../progress/keys.ts'
import { turnOf } from '../../scenario/scenario.ts'
import { addressOf, pathOf } from '../../screens/pages/address.ts'
import type { FirstTurn } from '../../screens/practice/first-reply/player.ts'
import type { PageDrawing } from './page-drawing.ts'
import { changesOf } from './same-parts.ts'

const PLAYER = 'src/screens/practice/first-reply/player.ts'

/** What a scenario's page has for its first reply. */
export interface FirstReply {
  /** Stands after the page's own screen. @param pictures where `pictures` is, from the page. */
  html(pictures: string): Promise<string>
  /** All drawings of the first screen and of the one after each reply, in their order, for a file of their own. */
  pictures: string
}

const DRAWING = /(<svg\b[^>]*>)([\s\S]*?)(<\/svg>)/g

/** A screen as its page has it: the words. Its drawings are as large as all of them; each has its place there and comes later. */
export function withoutDrawings(markup: string): string {
  return markup.replace(DRAWING, '$1$3')
}

/**
 * What answers the first reply of a scenario's page before the app is there: the screen after each reply of the first turn,
 * drawn by the app itself, and the script that puts it in place (player.ts).
 *
 * One turn deep: what follows is read for longer than the app takes to come, and sixteen more screens would weigh more
 * than the whole page does.
 *
 * @param drawing the app, as it draws the page's own screen.
 */
export async function firstReply(id: string, drawing: PageDrawing): Promise<FirstReply> {
  const scenario = await drawing.scenario(id)
  const opening = turnOf(scenario, scenario.start.turn)
  if (!opening) throw new Error(`${id} has no first turn.`)
  const address = addressOf(pathOf({ scenario: id, door: null }))
  const fresh = begin(scenario, scenario.boss.temperament, MODEL_ID, 0)
  const screens: string[] = []
  const first = (await drawing.draw(address)).markup
  const pictures = [drawingsIn(first, '')]
  for (const { id: picked } of opening.replies) {
    const kept = reply(fresh, opening.id, { picked }, 0, 0)
    const { turn } = replay(scenario, kept)
    // Where it is over already, the app has more to do than to draw.
    if (!turn) continue
    const { markup } = await drawing.draw(address, { kept, answered: 1, pressed: [] })
    const replies = shownOrder(MODEL_ID, turn).map(one => one.id)
    pictures.push(drawingsIn(markup, picked))
    // As a text, which costs a page nothing until it is asked for.
    screens.push(
      `<script type="text/html" data-after="${picked}" data-turn="${[turn.id, ...replies].join(' ')}">${changesOf(first, markup)}</script>`,
    )
  }
  const { coaching, answer, hearBoss, singleKeys } = DEFAULTS
  const { format, version, temperament } = fresh
  const words = await drawing.words()
  return {
    pictures: pictures.join('\n'),
    async html(pictures) {
      const told: FirstTurn = {
        begun: { format, scenario: id, version, temperament },
        pictures,
        turn: [opening.id, ...shownOrder(MODEL_ID, opening).map(one => one.id)],
        settings: SETTINGS_KEY,
        conversation: CONVERSATION,
        drawnWith: { coaching, answer, hearBoss, singleKeys },
        waiting: words.firstReply.waiting,
        failed: words.pages.failed,
      }
      // The script comes first: on a slow line a reply can be given while the answers still arrive.
      return `<script>${await player(told)}</script>\n    ${screens.join('\n    ')}`
    },
  }
}

function drawingsIn(markup: string, picked: string): string {
  return `<div data-after="${picked}">${markup.match(DRAWING)?.join('') ?? ''}</div>`
}

/** The player as a script that runs at once. @throws where it came to import something, which no page could fetch. */
async function player(told: FirstTurn): Promise<string> {
  const { code } = await transformWithOxc(await readFile(PLAYER, 'utf8'), PLAYER)
  const plain = code.replace(/^export /m, '')
  if (/^\s*(?:import|export)\b/m.test(plain))
    throw new Error(`${PLAYER} stands alone in a page: it imports nothing.`)
  const call = `${plain}\nplayFirst(${JSON.stringify(told).replaceAll('<', '\\u003c')})`
  const small = await minify('player.js', `{${call}}`, { compress: true, mangle: true })
  return small.code.trim()
}
