import { uniteCards } from '../debrief/card-merge.ts'
import type { Lead, Tally } from '../debrief/drill.ts'
import type { Cards } from './cards.ts'
import { own } from './entries.ts'
import { DEFAULTS, type Settings } from './kept.ts'

/** The settings here, with another device's where nothing was chosen here. */
export function settingsUnited(mine: Settings, theirs: Settings): Settings {
  const names = (Object.keys(mine) as (keyof Settings)[]).filter(name => name !== 'temperaments')
  const chosen = names.map(name => [name, mine[name] === DEFAULTS[name] ? theirs[name] : mine[name]])
  const fresh = Object.entries(theirs.temperaments).filter(([id]) => own(mine.temperaments, id) === undefined)
  return {
    ...mine,
    ...Object.fromEntries(chosen),
    temperaments: Object.fromEntries([...Object.entries(mine.temperaments), ...fresh]),
  }
}

/** Two devices' counts: move by move those of the one that asked more often, so that what is united twice is the same. */
export function talliesUnited(mine: Tally, theirs: Tally): Tally {
  const more = Object.entries(theirs).filter(([move, { asked, came }]) => {
    const here = own(mine, move as Lead)
    return !here || asked > here.asked || (asked === here.asked && came > here.came)
  })
  return { ...mine, ...Object.fromEntries(more) }
}

/** Those of both, in the order of mine; where both have one of a scenario, the two are united. */
export function cardsUnited(mine: Cards, theirs: Cards): Cards {
  const others = new Map(Object.entries(theirs))
  const united = Object.entries(mine).map(([scenario, card]) => {
    const other = others.get(scenario)
    others.delete(scenario)
    return [scenario, other ? uniteCards(card, other) : card] as const
  })
  return Object.fromEntries([...united, ...others])
}
