import { LANGUAGES } from '../../messages/languages.ts'
import { folderOf } from './edition.ts'
import { buildEmbeds } from './embed.ts'
import { buildElement } from './embed-element.ts'

/*
 * The last part of npm run build: beside the site of every language its embeds, and the element for host pages, which is the
 * same in all of them. `embed-all.ts <folder> [language]` makes those of one.
 */

const [out, one = LANGUAGES[0]] = process.argv.slice(2)
const sites = out
  ? [{ language: one, folder: out }]
  : LANGUAGES.map(language => ({ language, folder: folderOf(language) }))
for (const { language, folder } of sites) {
  await buildEmbeds(folder, undefined, language)
  await buildElement(folder)
}
