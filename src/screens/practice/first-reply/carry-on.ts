import { begin, reply } from '../../../conversation/branch.ts'
import { idInOrderOf, MODEL_ID } from '../../../conversation/order.ts'
import type { Conversation, Said } from '../../../conversation/record.ts'
import { replay } from '../../../conversation/replay.ts'
import { keyOf } from '../../../progress/keys.ts'
import type { Progress } from '../../../progress/progress.ts'
import type { Scenario } from '../../../scenario/scenario.ts'
import { playHash } from '../../stage/address.ts'
import { loadParts } from '../late-parts.ts'
import type { Early } from './early.ts'

/** How practice goes on with what was done before it was there. */
export interface GoingOn {
  /** The conversation as the page shows it already: the first drawing, which nothing may differ from. */
  shown: Conversation
  /**
   * Goes on: every reply with its time, kept and in the address as if it had been said here.
   *
   * @param fresh begins a conversation, each time under another id, with the boss whom the person chose.
   * @returns `said` where a reply waited for its answer, which is read first then; else nothing moves on the page.
   */
  goOn(fresh: () => Conversation): {
    conversation: Conversation
    hash: string
    change: 'arrived' | 'said'
    notice: null
  }
  /** Presses what else was pressed. To be called once practice is alive, and without effect after that. */
  press(): void
}

/** For the page of a scenario, once that is known. */
export type CarryingOn = (scenario: Scenario) => GoingOn

/**
 * Makes ready to go on with what a page took before the app had loaded: fetches what a reply brings.
 *
 * @param place holds the page's own elements.
 */
export type CarryOn = (early: Early, keep: Progress, place?: Element) => Promise<CarryingOn>

export const carryOn: CarryOn = async (early, keep, place) => {
  // Also where nothing was said yet: it may be, while this waits.
  await loadParts()
  let pressed = false
  const { kept } = early
  return scenario => {
    const model = begin(scenario, scenario.boss.temperament, MODEL_ID, 0)
    const shown = saying(scenario, model, kept.replies.slice(0, early.answered))
    return {
      shown,
      goOn(fresh) {
        const { temperament } = kept
        if (temperament !== fresh().temperament) keep.chooseTemperament(scenario.id, temperament)
        // No reply may change its place under somebody's finger.
        const { turn } = replay(scenario, shown)
        const id = turn && shown.view ? idInOrderOf(MODEL_ID, turn, () => fresh().id) : fresh().id
        const said = saying(
          scenario,
          { ...fresh(), id, startedAt: kept.startedAt, temperament },
          kept.replies,
        )
        const some = said.replies.length > 0
        const conversation = some ? keep.keepConversation(said) : said
        if (some) forget(keep, kept)
        return {
          conversation,
          hash: some ? playHash(conversation) : '',
          change: early.answered < kept.replies.length ? 'said' : 'arrived',
          notice: null,
        }
      },
      press() {
        if (pressed || !place) return
        pressed = true
        const field = place.querySelector('textarea')
        // What was written before anybody listened counts as written now.
        if (field?.value) field.dispatchEvent(new InputEvent('input', { bubbles: true }))
        const buttons = [...place.querySelectorAll('button')]
        for (const at of early.pressed) buttons[at]?.click()
      },
    }
  }
}

/** Lets go of what the page kept until now, unless somebody went on with it in another tab. */
function forget(keep: Progress, { id, scenario, replies }: Conversation): void {
  keep.refresh()
  const there = keep.conversationsOf(scenario).find(one => one.id === id)
  if (there && there.replies.length > replies.length) return
  keep.act(({ device, conversations }) => {
    conversations.drop(id)
    device.erase(keyOf(id))
  })
}

/** Says these one after the other, as far as the scenario has a place for them. */
function saying(scenario: Scenario, from: Conversation, said: readonly Said[]): Conversation {
  return said.reduce((conversation, { picked, at, took }) => {
    const { turn } = replay(scenario, conversation)
    const known = turn?.replies.some(one => one.id === picked)
    return turn && known && picked ? reply(conversation, turn.id, { picked }, at, took) : conversation
  }, from)
}
