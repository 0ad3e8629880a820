import { all, error, meant, quote } from './wording.ts'

interface UnknownKey {
  key: string
  nearest?: string
  known: readonly string[]
  /** Where it is missing, if it stands a level too far in. */
  outer?: string
  /** How many more in the same place are as strange. */
  more?: number
}

/** What can be wrong with keys and values one by one (S1 to S3). */
export const shapeProblems = {
  'unknown-key': error((v: UnknownKey) => ({
    sentence: `${quote(v.key)}${v.more ? ` and ${v.more} more ${v.more === 1 ? 'key' : 'keys'} after it` : ''} cannot stand here.`,
    remedy: unknownKeyRemedy(v),
  })),
  'missing-key': error((v: { keys: readonly string[]; of: string }) => ({
    sentence: `${all(v.keys.map(quote))} ${v.keys.length === 1 ? 'is' : 'are'} missing from ${v.of}.`,
    remedy: v.keys.length === 1 ? `Add a line ${quote(`${v.keys[0]}:`)}.` : 'Add a line for each.',
  })),
  'wrong-type': error((v: { key: string; wanted: string; found: string }) => ({
    sentence: `${quote(v.key)} cannot be ${v.found}.`,
    remedy: v.wanted.startsWith('text')
      ? `Write ${v.wanted}. If it should be exactly what it is, put it in double quotes.`
      : `Write ${v.wanted}.`,
  })),
  'empty-text': error((v: { key: string }) => ({
    sentence: `${quote(v.key)} is empty.`,
    remedy: 'Write something after it, or leave the whole line out if it is optional.',
  })),
  'nothing-listed': error((v: { key: string }) => ({
    sentence: `Nothing is listed under ${quote(v.key)}.`,
    remedy: 'List at least one, indented under it.',
  })),
  'wrong-format': error((v: { found: string }) => ({
    sentence: `This program reads format 1; the file says ${quote(v.found)}.`,
    remedy: 'Write “format: 1”. If the file comes from a newer Front Foot, open it there.',
  })),
  'bad-number': error((v: { key: string; found: string; wanted: string }) => ({
    sentence: `${quote(v.key)} cannot be ${v.found}.`,
    remedy: `Write ${v.wanted}.`,
  })),
  'bad-id': error((v: { id: string }) => ({
    sentence: `${quote(v.id)} cannot be an id.`,
    remedy:
      'Use small letters a to z, digits and single hyphens, begin with a letter, and stay under 60: say-back, room-2.',
  })),
  'bad-language': error((v: { language: string }) => ({
    sentence: `${quote(v.language)} is not a language tag.`,
    remedy: 'Write a tag such as en, de or pt-BR.',
  })),
  'unknown-choice': error(
    (v: { key: string; word: string; nearest?: string | undefined; known: readonly string[] }) => ({
      sentence: `${quote(v.word)} is not one of the words for ${quote(v.key)}.`,
      remedy:
        v.nearest === undefined ? `Choose ${all(v.known.slice(0, 20), 'or')}.` : meant(v.nearest, v.known),
    }),
  ),
  'id-unlike-file': error((v: { id: string; name: string }) => ({
    sentence: `The id is ${quote(v.id)}, but the file is called ${quote(v.name)}.`,
    remedy: 'Give both the same name: the id is also the address of the scenario.',
  })),
}

function unknownKeyRemedy(v: UnknownKey): string {
  if (v.outer !== undefined) return `Move it to the left: it belongs to ${v.outer}.`
  if (v.more) return 'Look at the line above: one may be missing there, or these may stand too far in or out.'
  return meant(v.nearest, v.known)
}
