/**
 * Who would notice, as people write it (“the parents, and ofsted if they come”): a list that fits where one noun does. The
 * person is left out, who tells it and cannot notice it too; so are conditions.
 *
 * @returns the same text where it is no such list.
 */
export function asPeople(text: string): string {
  const members = unconditional(text)
    .split(/\s*,\s*(?:and\s+)?/iu)
    .filter(member => member !== '' && !ONESELF.test(member))
  const last = members.at(-1)
  if (last === undefined) return unconditional(text)
  // The last comma may have stood before the writer alone.
  const bare = last.replace(/ (?:and|or) (?:me|myself|us)(?: (?:first|too|as well))?$/iu, '')
  const all = [...members.slice(0, -1), bare]
  if (all.length === 1) return bare
  return / (?:and|&) /iu.test(bare) ? all.join(', ') : `${all.slice(0, -1).join(', ')} and ${bare}`
}

/** Somebody else who could help, without the doubt that it was written with; nobody at all is no one. */
export function withoutDoubt(text: string): string {
  const named = text.replace(
    /^(?:nobody|no one|no-one|none|not sure|dunno|idk|i don['’]?t know)(?: (?:really|else))?(?:[,;:.]\s*|$)/iu,
    '',
  )
  return named.replace(/^(?:maybe|perhaps|probably|possibly)\s+/iu, '')
}

/** *Him* and *them* in a list, at a place where they do something: “he, his mum and half of Year 9”. */
export function asSubject(people: string): string {
  return people.replace(
    /^(?:him|her|them|us|me)(?=,| and | & |$)/iu,
    found => SUBJECTS[found.toLowerCase()] ?? found,
  )
}

const SUBJECTS: Readonly<Record<string, string>> = { him: 'he', her: 'she', them: 'they', us: 'we', me: 'I' }

const ONESELF = /^(?:and )?(?:me|myself|us)(?: (?:first|too|as well|most of all))?$/iu

function unconditional(text: string): string {
  return text.replace(/,? (?:if|when|once|whenever) (?=\S).*$/iu, '')
}
