/** Written and not spoken: ev(e)ry, som(e)thing, stat(e)ment, tak(e), time(s), lik(e)d. Not the e of table, centre, settled. */
const SILENT = [
  /(?<=^ev)e(?=ry|ning)|(?<=^bus)i(?=ness)|(?<=^pe)o(?=ple)|(?<=^int)e(?=rest)/,
  /(?<=^(?:som|ther|wher))e(?=.{2})/,
  /(?<=[aeiouy][^aeiouyl]+)e(?=(?:ment|ly|less|ful|ness|ty)\b)/,
  /(?<=[aeiouy].*[^aeiouy])(?<![^aeiouylr][lr])e$/,
  /(?<=[aeiouy].*[^aeiouysxzcg])(?<!sh|ch|[^aeiouylr][lr])es$/,
  /(?<=[aeiouy].*[^aeiouydt])(?<![^aeiouylr][lr])ed$/,
]

/** Spoken apart from the vowel after it: medi-a, seri-ous, cli-ent, actu-al, ide-a, be-ing, play-er, sarcas-m, is-n't. */
const APART = [
  /(?<![ctsgx])i(?=a(?!ge))|i(?=at(?:e|$)|et|um)|(?<![ctsgxln])i(?=o)|(?<!fr|[ct])i(?=en)|(?<=^sc)i(?=en)/g,
  /(?<=[a-z]{2}[^aeioucg])i(?=ers?$|est$)/g,
  /(?<![qg])u(?=[ao])|u(?=ing)/g,
  /(?<!g)e(?=o(?!u))|(?<=cr)e(?=at)|(?<=id|ar|th)e(?=a(?:$|s$|l$|t[er]))|(?<=^r)e(?=act|ali)|e(?=ing)/g,
  /(?<=^|[^aeiou])o(?=ing$)|o(?=e[mt])|(?<=^c)o(?=o[pr])|a(?=o)/g,
  /(?<=[a-z])y(?=[aeiou])(?!e[sd]?$)/g,
  /s(?=ms?$)|[ds](?=n't$)/g,
]

/** No word has more letters; what does is no word, and must not cost time. */
const LONGEST = 40

/**
 * About how many syllables an English word has, at least 1: its groups of vowels, less the silent ones and more where
 * neighbours are spoken apart. By spelling alone, with no dictionary: names, borrowed words and some common ones
 * (fluid, prayer) come out one off, which evens out over a hundred words. A number counts as one.
 */
export function syllablesIn(word: string): number {
  const whole = word.toLowerCase().replaceAll('’', "'")
  const letters = whole
    .replace(/'(?!t$).*$/, '')
    .replace(/[^a-z']/g, '')
    .slice(0, LONGEST)
  const spoken = SILENT.reduce((left, silent) => left.replace(silent, ''), letters)
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0
  const apart = APART.reduce((sum, vowels) => sum + (spoken.match(vowels)?.length ?? 0), 0)
  return Math.max(1, groups + apart)
}
