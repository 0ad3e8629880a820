/** Words that people type without their apostrophe, where that can be nothing else: *its*, *well*, *were*, *ill* and *id* can. */
const SHORTENED: Readonly<Record<string, string>> = {
  im: 'I’m',
  ive: 'I’ve',
  dont: 'don’t',
  doesnt: 'doesn’t',
  didnt: 'didn’t',
  isnt: 'isn’t',
  arent: 'aren’t',
  wasnt: 'wasn’t',
  werent: 'weren’t',
  havent: 'haven’t',
  hasnt: 'hasn’t',
  hadnt: 'hadn’t',
  cant: 'can’t',
  wont: 'won’t',
  couldnt: 'couldn’t',
  wouldnt: 'wouldn’t',
  shouldnt: 'shouldn’t',
  theres: 'there’s',
  thats: 'that’s',
  whats: 'what’s',
  shes: 'she’s',
  hes: 'he’s',
  theyre: 'they’re',
  theyve: 'they’ve',
  youre: 'you’re',
  youve: 'you’ve',
  youll: 'you’ll',
  oclock: 'o’clock',
}

// May and march are other words as well.
const IN_CALENDAR =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december'

/** *Its* belongs to something, unless one of these follows. */
const ITS =
  /(?<![\p{L}\p{N}'’/@.-])(i)ts(?= (?:a|an|the|his|her|my|your|our|their|not|been|just|too|so|only|already|going|gone|getting|being|no|got) )/giu

const BOUND = ["(?<![\\p{L}\\p{N}'’/@.-])", "(?![\\p{L}\\p{M}\\p{N}'’/@-]|\\.\\p{L})"] as const
const SHORT = new RegExp(`${BOUND[0]}(?:${Object.keys(SHORTENED).join('|')})${BOUND[1]}`, 'giu')
const DAY = new RegExp(`${BOUND[0]}(?:${IN_CALENDAR})(?=s?${BOUND[1]})`, 'gu')
/** Not in “i.e.”, nor where it numbers something. */
const LONE_I =
  /(?<![\p{L}\p{N}'’/@.-]|(?:phase|part|type|level|stage|tier|class|grade|unit|schedule|annex|title|section) )i(?![\p{L}\p{M}\p{N}/@.-])/gu

/**
 * What is typed on a phone, spelled as it is said: a lone *i*, apostrophes that were left out, and the days' capitals. Nobody's
 * manner is mended: what is only spelled in another way stays. Doing it again changes nothing.
 */
export function spelled(text: string): string {
  return text
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
    .replace(SHORT, found => {
      const whole = SHORTENED[found.toLowerCase()] ?? found
      return /^\p{Lu}/u.test(found) ? whole.charAt(0).toUpperCase() + whole.slice(1) : whole
    })
    .replace(DAY, day => day.charAt(0).toUpperCase() + day.slice(1))
    .replace(ITS, '$1t’s')
    .replace(LONE_I, 'I')
}
