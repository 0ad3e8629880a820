import { error, meant, quote, warning } from './wording.ts'

/** What can be wrong with a translation (S14, S15). */
export const translationProblems = {
  'translation-of': error((v: { of: string; id: string }) => ({
    sentence: `This translates ${quote(v.of)}, and was read beside ${quote(v.id)}.`,
    remedy: 'Give the file the name of the scenario that it translates, and write that id after “of:”.',
  })),
  'translation-version': warning((v: { version: number; now: number }) => ({
    sentence: `This was made for version ${v.version} of the scenario; the scenario is at version ${v.now}.`,
    remedy: 'Compare the two, then write the new version here. Until then, some lines may not fit.',
  })),
  'translation-language': error((v: { language: string; expected: string; why: 'folder' | 'same' }) => ({
    sentence:
      v.why === 'folder'
        ? `The language is ${quote(v.language)}, but the folder is called ${quote(v.expected)}.`
        : `The scenario itself is in ${quote(v.language)} already.`,
    remedy:
      v.why === 'folder'
        ? 'Give both the same language tag.'
        : 'Translate into another language, or edit the scenario.',
  })),
  'line-unknown': error((v: { line: string; nearest?: string | undefined }) => ({
    sentence: `${quote(v.line)} is not a line of this scenario.`,
    remedy:
      v.nearest === undefined
        ? 'Delete it, or look up the id of the line that it should be.'
        : meant(v.nearest, []),
  })),
  'lines-missing': warning((v: { count: number; first: readonly string[] }) => ({
    sentence: `Not translated yet: ${v.count} ${v.count === 1 ? 'line' : 'lines'} (${v.first.join(', ')}${v.count > v.first.length ? ', …' : ''}).`,
    remedy: 'Add them. Until then the original line is shown.',
  })),
}
