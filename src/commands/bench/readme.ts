/** What is written anew stands between these. */
const BLOCK = /(<!-- bench:.*?-->\n)[\s\S]*?(<!-- \/bench -->)/

/**
 * A text with the block of figures written anew.
 *
 * @throws where it has no such block.
 */
export function withFigures(text: string, figures: string): string {
  if (!BLOCK.test(text)) throw new Error('README.md has no "<!-- bench: … -->" and "<!-- /bench -->".')
  return text.replace(BLOCK, (_, opens, closes) => `${opens}\n${figures.trim()}\n\n${closes}`)
}
