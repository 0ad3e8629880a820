import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chanceOf, shuffled } from '../../src/commands/train/chance.ts'
import { ACTS, type Act } from '../../src/reply/acts.ts'

/** A boss's line and a reply with slots in them: `{name}`, `{task}` … */
export interface Template {
  /** File and line. */
  place: string
  /** What the reply does, whoever and whatever is in the slots. */
  act: Act
  boss: string
  words: string
}

/** A piece of work, as it is named, as one does it, and as one is doing it. */
const JOBS = [
  ['the stock count', 'count the stock', 'counting the stock'],
  ['the price list', 'update the price list', 'updating the price list'],
  ['the newsletter', 'write the newsletter', 'writing the newsletter'],
  ['the boiler service', 'service the boiler', 'servicing the boiler'],
  ['the holiday rota', 'draw up the holiday rota', 'drawing up the holiday rota'],
  ['the medicine round', 'check the medicines', 'checking the medicines'],
  ['the seating plan', 'redo the seating plan', 'redoing the seating plan'],
  ['the gutter repair', 'clear the gutters', 'clearing the gutters'],
  ['the invoice run', 'send out the invoices', 'sending out the invoices'],
  ['the alarm test', 'test the alarms', 'testing the alarms'],
  ['the open evening', 'plan the open evening', 'planning the open evening'],
  ['the tool inventory', 'label the tools', 'labelling the tools'],
  ['the stage set', 'paint the stage set', 'painting the stage set'],
  ['the data import', 'clean up the data', 'cleaning up the data'],
  ['the grant form', 'fill in the grant form', 'filling in the grant form'],
  ['the plant watering', 'water the plants', 'watering the plants'],
] as const

/** What fits each slot. Of names, some are words as well. */
const WORDS: Record<string, readonly string[]> = {
  name: listed(
    'Tom Amina Grzegorz Priya Callum Ingrid Yusuf Beatriz Mark Siobhán Lars Mei Femi Grace Ravi Will',
  ),
  trade: listed(
    'electrician nurse driver cook plumber bookkeeper receptionist welder carer designer cleaner porter surveyor developer',
  ),
  trades: listed(
    'electricians nurses drivers cooks plumbers bookkeepers receptionists welders carers designers cleaners porters surveyors developers',
  ),
  place: [
    'the depot',
    'the front desk',
    'the east ward',
    'the site office',
    'the shop floor',
    'the back kitchen',
    'the library',
    'the loading bay',
    'the workshop',
    'reception',
    'the call centre',
    'the lab',
    'the nursery',
    'the Leeds branch',
    'the canteen',
    'the sports hall',
  ],
  firm: [
    'Bexley Foods',
    'Harlow & Sons',
    'Kestrel Print',
    'Norbury Motors',
    'Okoro Partners',
    'St Anne’s',
    'Delta Freight',
    'Whitcombe',
    'Fenwick Labs',
    'Tarrant Council',
    'Lindqvist AB',
    'Green & Daughter',
    'Ridgeway Trust',
    'Studio Nine',
    'Pereira',
    'Northgate Dental',
  ],
  thing: [
    'the van',
    'the projector',
    'the long ladder',
    'the spare till',
    'the forklift',
    'the big printer',
    'the second oven',
    'the old trailer',
    'the pallet truck',
    'the generator',
    'the display fridge',
    'the minibus',
    'the floor polisher',
    'the hoist',
    'the coffee machine',
    'the ice maker',
  ],
  day: [
    'Monday',
    'Tuesday',
    'Wednesday',
    'Thursday',
    'Friday',
    'Saturday',
    'Sunday',
    'Monday morning',
    'Thursday night',
    'Friday morning',
  ],
  task: JOBS.map(([task]) => task),
  do: JOBS.map(([, what]) => what),
  doing: JOBS.map(([, , doing]) => doing),
}
/** Forms of one thing. */
const TOGETHER: Record<string, string> = { do: 'task', doing: 'task', trades: 'trade' }
const SLOT = /(\b[Aa] )?\{(\w+?)(2?)\}/g

/**
 * The templates of a folder: a boss's line after `@`, then `move | reply` for each answer to it.
 *
 * @throws Error that names file and line where a row is not of that form.
 */
export function templatesIn(folder: string): Template[] {
  return readdirSync(folder)
    .sort()
    .flatMap(file => {
      let boss = ''
      return readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .flatMap((row, i): Template[] => {
          const place = `${file}:${i + 1}`
          if (row.startsWith('@')) boss = row.slice(1).trim()
          if (row.startsWith('@') || !row.trim()) return []
          const [named = '', words = ''] = row.split(' | ')
          const act = ACTS.find(one => one === named)
          if (!act || !words || !boss)
            throw new Error(`${place}: write \`move | reply\` under a boss's line: ${row}`)
          return [{ place, act, boss, words }]
        })
    })
}

/**
 * One template with its slots filled in several ways. No two fillings have the same word in a slot, up to ten
 * of them; the same seed fills alike.
 *
 * @throws Error where a slot has a name that there are no words for.
 */
export function fillingsOf({ place, boss, words }: Template, howMany: number, seed: number) {
  const chance = chanceOf(seed)
  const orders = new Map(
    Object.entries(WORDS).map(([kind, words]) => [kind, shuffled([...words.keys()], chance)] as const),
  )
  return Array.from({ length: howMany }, (_, filling) => {
    const filled = (text: string) =>
      text.replace(SLOT, (_all, article: string | undefined, slot: string, second: string) => {
        const kind = slot.charAt(0).toLowerCase() + slot.slice(1)
        const choice = WORDS[kind]
        const order = orders.get(TOGETHER[kind] ?? kind)
        if (!choice || !order) throw new Error(`${place}: no words for {${slot}}`)
        const word = choice[order[(filling + (second ? 1 : 0)) % order.length] ?? 0] ?? ''
        const said = kind === slot ? word : word.charAt(0).toUpperCase() + word.slice(1)
        const n = article && /^[aeiou]/i.test(word) ? 'n' : ''
        return `${article ? `${article.trim()}${n} ` : ''}${said}`
      })
    return { boss: filled(boss), words: filled(words) }
  })
}

function listed(words: string): string[] {
  return words.split(' ')
}
