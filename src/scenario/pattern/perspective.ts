/**
 * Who says a line that a filling stands in. People write fillings as they would speak to their boss: *I* and *my* are
 * themselves, *you* and *your* are the boss.
 * - `yours`: the person's own lines. A filling stays as it is.
 * - `boss`: the boss's lines, where *my* turns into *your* and *your* into *my*.
 * - `teller`: the scenario's own voice, which says *you* to the person and calls the boss by name.
 */
export type Voice = 'yours' | 'boss' | 'teller'

/** What *you* is the subject of, more often than not, where one of these follows. */
const VERBS =
  'are|were|have|had|want|wanted|need|needed|said|asked|promised|can|could|will|would|should|must|do|did|know|think|told|gave|expect|like'
/** After these, *you* has something done to it: “help you think”. */
const ACTED_ON = '(?<!(?:help|helps|let|lets|make|makes|see|watch|hear|have) )'
/** *I* after these is a number. */
const NUMBERED =
  '(?<!(?:phase|part|type|level|stage|tier|class|grade|unit|war|schedule|annex|title|section|block) )'
/** *mine* after or before these is where things are dug for. */
const DUG = '(?<!(?:the|a|this|that|our|your|their|coal|gold|salt|copper|old|every) )'
const OF_DIGGING = '(?! (?:shafts?|safety|site|manager|workers?|\\d))'

/** @param name the boss’s, as the person calls them. */
type Swap = readonly [RegExp, string | ((found: string, name: string) => string)]

// The longer ones first: a word that was swapped must not be swapped again, so all are found in one pass.
const FIRST_PERSON: readonly Swap[] = [
  [/i['’]m|i am/, 'you are'],
  [/i['’]ve/, 'you have'],
  [/i['’]d/, 'you would'],
  [/i['’]ll/, 'you will'],
  [/i was/, 'you were'],
  [/am i/, 'are you'],
  [/myself/, 'yourself'],
  [new RegExp(`${DUG}mine${OF_DIGGING}`), 'yours'],
  [/my/, 'your'],
  [new RegExp(`me|${NUMBERED}i`), 'you'],
]

const SECOND_PERSON: readonly Swap[] = [
  [/you['’]re|you are/, 'I am'],
  [/you['’]ve/, 'I have'],
  [/you['’]d/, 'I would'],
  [/you['’]ll/, 'I will'],
  [/you were/, 'I was'],
  [/yourself/, 'myself'],
  [/yours/, 'mine'],
  [/your/, 'my'],
  [new RegExp(`${ACTED_ON}you(?= (?:${VERBS})\\b)`), 'I'],
  [/you/, 'me'],
]

/** The teller is none of those who say *we*. The longer ones first. */
const FIRST_PLURAL: readonly Swap[] = [
  [/we['’]re|we are/, 'you are'],
  [/we['’]ve/, 'you have'],
  [/we['’]d/, 'you would'],
  [/we['’]ll/, 'you will'],
  [/ourselves/, 'yourselves'],
  [/ours/, 'yours'],
  [/our/, 'your'],
  [/we|us/, 'you'],
]

const ofBoss = (what: string) => (_: string, name: string) => `${name}${what}`

const OF_BOSS: readonly Swap[] = [
  [/you['’]re|you are/, ofBoss(' is')],
  [/you['’]ve/, ofBoss(' has')],
  [/you['’]d/, ofBoss(' would')],
  [/you['’]ll/, ofBoss(' will')],
  [/you were/, ofBoss(' was')],
  [new RegExp(`${ACTED_ON}you have`), ofBoss(' has')],
  [new RegExp(`${ACTED_ON}you do`), ofBoss(' does')],
  [
    new RegExp(`${ACTED_ON}you (?:need|want|know|think|expect|like)`),
    (found, name) => `${name} ${found.slice('you '.length)}s`,
  ],
  [/yourself/, 'in person'],
  [/yours|your/, ofBoss('’s')],
  [/you/, ofBoss('')],
]

// Put together once: a pattern has hundreds of gaps.
const BY_ONESELF = together(FIRST_PERSON)
const BY_BOSS = together([...FIRST_PERSON, ...SECOND_PERSON])
const BY_TELLER = together([...FIRST_PERSON, ...FIRST_PLURAL, ...OF_BOSS])

/** A filling as this voice says it. @param boss the boss's name. */
export function saidBy(voice: Voice, filling: string, boss: string): string {
  if (voice === 'yours') return filling
  if (voice === 'boss') return swapped(filling, BY_BOSS, boss)
  // Whoever called the boss “my manager” is told of “your manager”.
  return swapped(filling, BY_TELLER, swapped(boss, BY_ONESELF, boss))
}

interface Swaps {
  all: readonly Swap[]
  /** Finds the words of each in a group of its own. */
  words: RegExp
}

function together(all: readonly Swap[]): Swaps {
  const any = all.map(([from]) => `(${from.source})`).join('|')
  const words = new RegExp(`(?<![\\p{L}\\p{N}'’/])(?:${any})(?![\\p{L}\\p{M}\\p{N}/]|['’]\\p{L})`, 'giu')
  return { all, words }
}

function swapped(text: string, { all, words }: Swaps, name: string): string {
  return text.replace(words, (found, ...rest) => {
    const nth = rest.findIndex((group, i) => i < all.length && group !== undefined)
    const to = all[nth]?.[1] ?? found
    return typeof to === 'string' ? to : to(found, name)
  })
}
