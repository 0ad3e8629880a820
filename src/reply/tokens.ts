/** A word, a number or a mark of a reply, as the reader knows it. */
export interface Token {
  /** In small letters, contractions taken apart, phone spelling written out; `#` for any number. */
  word: string
  /** Where it stands in the text: UTF-16 units, end exclusive. Both halves of a contraction share theirs. */
  start: number
  end: number
}

/** A reply is read by its beginning and its end where it is longer than this many tokens: the act comes first or last. */
const HEAD = 60
const TAIL = 180
/** No word of any use is longer; what is longer is not searched through. */
const LONGEST_WORD = 30
/** Characters looked at, at either end of a text: a hostile one costs no more than a long one. */
const HEAD_CHARACTERS = 1000
const TAIL_CHARACTERS = 3000

const WRITTEN_OUT: Record<string, string> = {
  "can't": 'can not',
  cannot: 'can not',
  cant: 'can not',
  "won't": 'will not',
  wont: 'will not',
  "shan't": 'will not',
  "ain't": 'is not',
  aint: 'is not',
  dont: 'do not',
  doesnt: 'does not',
  didnt: 'did not',
  isnt: 'is not',
  wasnt: 'was not',
  arent: 'are not',
  werent: 'were not',
  hasnt: 'has not',
  havent: 'have not',
  hadnt: 'had not',
  couldnt: 'could not',
  wouldnt: 'would not',
  shouldnt: 'should not',
  mustnt: 'must not',
  neednt: 'need not',
  im: 'i am',
  ive: 'i have',
  youre: 'you are',
  youve: 'you have',
  theyre: 'they are',
  weve: 'we have',
  thats: 'that is',
  whats: 'what is',
  theres: 'there is',
  hes: 'he is',
  shes: 'she is',
  whos: 'who is',
  hows: 'how is',
  wheres: 'where is',
  "let's": 'let us',
  lets: 'let us',
  "y'all": 'you all',
  theyll: 'they will',
  youll: 'you will',
  itll: 'it will',
  thatll: 'that will',
  id: 'i would',
  ill: 'i will',
  whens: 'when is',
  couldve: 'could have',
  shouldve: 'should have',
  wouldve: 'would have',
  u: 'you',
  ur: 'your',
  r: 'are',
  y: 'why',
  k: 'ok',
  okay: 'ok',
  okey: 'ok',
  kk: 'ok',
  okie: 'ok',
  pls: 'please',
  plz: 'please',
  thx: 'thanks',
  ty: 'thanks',
  tks: 'thanks',
  cos: 'because',
  coz: 'because',
  cuz: 'because',
  "'cause": 'because',
  bc: 'because',
  tho: 'though',
  thru: 'through',
  tmrw: 'tomorrow',
  tmr: 'tomorrow',
  tomoz: 'tomorrow',
  wanna: 'want to',
  gonna: 'going to',
  gotta: 'got to',
  dunno: 'do not know',
  idk: 'i do not know',
  kinda: 'kind of',
  sorta: 'sort of',
  lemme: 'let me',
  gimme: 'give me',
  yep: 'yes',
  yup: 'yes',
  yeah: 'yes',
  yea: 'yes',
  ya: 'yes',
  aye: 'yes',
  nope: 'no',
  nah: 'no',
  naw: 'no',
  cheers: 'thanks',
  soz: 'sorry',
  sry: 'sorry',
  msg: 'message',
  w: 'with',
  wo: 'without',
  abt: 'about',
  ppl: 'people',
  smth: 'something',
  wat: 'what',
  wot: 'what',
  wen: 'when',
  wich: 'which',
  shd: 'should',
  cd: 'could',
  wd: 'would',
  alright: 'all right',
  colour: 'color',
  realise: 'realize',
  prioritise: 'prioritize',
  apologise: 'apologize',
  // One day, one month: which one says nothing of the act.
  tuesday: 'monday',
  wednesday: 'monday',
  thursday: 'monday',
  friday: 'monday',
  saturday: 'monday',
  sunday: 'monday',
  tues: 'monday',
  weds: 'monday',
  thurs: 'monday',
  fri: 'monday',
  february: 'january',
  april: 'january',
  june: 'january',
  july: 'january',
  august: 'january',
  september: 'january',
  october: 'january',
  november: 'january',
  december: 'january',
  recognise: 'recognize',
}
/** After these *'s* is *is*; after a name it may be anybody's. */
const IS_AFTER = new Set([
  'it',
  'that',
  'what',
  'who',
  'there',
  'here',
  'he',
  'she',
  'how',
  'where',
  'when',
  'why',
  'this',
])
const ENDINGS: [string, string][] = [
  ["n't", 'not'],
  ["'ll", 'will'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'m", 'am'],
  ["'d", 'would'],
  ["'s", "'s"],
]

const TOKEN =
  /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|['’][\p{L}]+|[£$€]?\d[\d.,:]*(?:st|nd|rd|th|am|pm|k|%|h)?|\p{Extended_Pictographic}|[?]+[?!]*|!+[?!]*|\.{2,}|…|[.,;:()"“”]|[—–]|\s-{1,2}\s|[/&+=*%#@]/gu

/** Words that were taken apart before: people repeat themselves. At most so many. */
const remembered = new Map<string, readonly string[]>()
const MOST_REMEMBERED = 5000

/** Takes a text apart. At most 240 tokens: the first and the last of a longer text. Never throws, whatever it is given. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  if (text.length <= HEAD_CHARACTERS + TAIL_CHARACTERS) collect(text, 0, tokens)
  else {
    collect(text.slice(0, HEAD_CHARACTERS), 0, tokens)
    collect(text.slice(-TAIL_CHARACTERS), text.length - TAIL_CHARACTERS, tokens)
  }
  return tokens.length > HEAD + TAIL ? [...tokens.slice(0, HEAD), ...tokens.slice(-TAIL)] : tokens
}

function collect(text: string, at: number, tokens: Token[]): void {
  for (const found of text.matchAll(TOKEN)) {
    const [raw] = found
    const start = at + found.index
    const end = start + raw.length
    for (const word of remember(raw)) tokens.push({ word, start, end })
  }
}

function remember(raw: string): readonly string[] {
  const before = remembered.get(raw)
  if (before) return before
  const words = known(raw)
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  if (raw.length <= LONGEST_WORD) remembered.set(raw, words)
  return words
}

function known(raw: string): string[] {
  if (/^['’]?\p{L}/u.test(raw)) return wordsOf(raw)
  if (/\d/.test(raw)) return ['#']
  return [markOf(raw)]
}

function wordsOf(raw: string): string[] {
  const word = raw
    .slice(0, LONGEST_WORD)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/(.)\1{2,}/gu, '$1$1')
  const out = Object.hasOwn(WRITTEN_OUT, word) ? WRITTEN_OUT[word] : undefined
  if (out) return out.split(' ')
  for (const [ending, as] of ENDINGS)
    if (word.endsWith(ending) && word.length > ending.length) {
      const stem = word.slice(0, -ending.length)
      return [...wordsOf(stem), ending === "'s" && IS_AFTER.has(stem) ? 'is' : as]
    }
  return [word]
}

function markOf(raw: string): string {
  const mark = raw.trim()
  if (mark.startsWith('?')) return '?'
  if (mark.startsWith('!')) return mark.includes('?') ? '?' : '!'
  if (mark.startsWith('..') || mark === '…') return '…'
  if (/^[—–-]/.test(mark)) return '—'
  if (/["“”]/.test(mark)) return '"'
  return mark
}
