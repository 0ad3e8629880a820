import { error, quote } from './wording.ts'

/** What can be wrong with the text before anybody asks what it says: YAML, its traps, and files that are none (S16). */
export const textProblems = {
  'too-large': error((v: { most: number; of: 'characters' | 'marks and texts' }) => ({
    sentence: `This file is too large: a scenario has at most ${v.most.toLocaleString('en-GB')} ${v.of}.`,
    remedy: 'Check that it is the right file. A long scenario is better told as two.',
  })),
  'control-character': error((v: { code: number }) => ({
    sentence: `There is a character here (U+${v.code.toString(16).toUpperCase().padStart(4, '0')}) that belongs in no text.`,
    remedy: 'Delete it, and save the file as UTF-8. If it is full of them, it is not a text file.',
  })),
  'too-deep': error((v: { most: number }) => ({
    sentence: `Here the file is nested deeper than ${v.most} levels.`,
    remedy: 'A scenario needs far fewer: look for a bracket too many, or a line that stands too far in.',
  })),
  alias: error((v: { name: string }) => ({
    sentence: `${quote(v.name)} would be a name for a piece of YAML, and scenarios have none.`,
    remedy: 'Write the text out. If a text begins with & or *, put it in double quotes.',
  })),
  tag: error((v: { name: string }) => ({
    sentence: `${quote(v.name)} would be a YAML tag, and scenarios have none.`,
    remedy: 'Leave it out. If a text begins with !, put it in double quotes.',
  })),
  'many-documents': error(() => ({
    sentence: 'A second document begins here.',
    remedy: 'Keep one scenario a file, and delete the line of three dashes or dots.',
  })),
  'tab-indent': error(() => ({
    sentence: 'This line is indented with a tab.',
    remedy: 'Indent with spaces: two for each level.',
  })),
  'not-yaml': error((v: { what: string; remedy: string }) => ({ sentence: v.what, remedy: v.remedy })),
  'not-a-mapping': error((v: { found: string }) => ({
    sentence: `A scenario is a list of keys and values; this file holds ${v.found}.`,
    remedy: 'Begin with “format: 1”, then “id:” and the rest, as scenarios/README.md shows.',
  })),
  'forbidden-key': error((v: { key: string }) => ({
    sentence: `${quote(v.key)} cannot be a name here: programs use it for themselves.`,
    remedy: 'Choose another name.',
  })),
  'duplicate-key': error((v: { key: string; line: number; more: number }) => ({
    sentence: `${quote(v.key)} is here a second time; the first is on line ${v.line}.`,
    remedy: v.more
      ? `${v.more} more after it ${v.more === 1 ? 'repeats' : 'repeat'}: perhaps the line that begins a new entry is missing above.`
      : 'Keep one of the two, or rename one.',
  })),
}
