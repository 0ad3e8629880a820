import { LANGUAGE_NAMES, LANGUAGES } from '../../messages/languages.ts'
import { useWords } from '../stage/words.tsx'

/**
 * The way to home in the other languages, in their own words, where it is seen at once; every page has one at its foot
 * (commands/build/language-links.ts). The one file is in one language.
 *
 * @param root the site's root as a URL relative to this page: each language has a folder there, the first the root itself.
 */
export function OtherLanguages({ root }: { root: string }) {
  const here = useWords().language
  const [first] = LANGUAGES
  // A language made up for tests has no sites beside it.
  if (import.meta.env.MODE === 'one-file' || !LANGUAGES.some(one => one === here)) return null
  const above = here === first ? root : `${root}../`
  return LANGUAGES.filter(one => one !== here).map(one => (
    <a key={one} className="other" lang={one} hrefLang={one} href={one === first ? above : `${above}${one}/`}>
      {LANGUAGE_NAMES[one]}
    </a>
  ))
}
