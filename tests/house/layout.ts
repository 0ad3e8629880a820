/** design.md section 4: what the top level holds, and beside it what tooling cannot do without. */
const TOP = [
  'src',
  'scenarios',
  'tests',
  'index.html',
  'package.json',
  'tsconfig.json',
  'vite.config.ts',
  'README.md',
  'package-lock.json',
  'LICENSE',
  'biome.json',
  '.ci',
  '.gitignore',
]
/** Names that do not say what is inside. */
const VAGUE = /^(?:components?|hooks?|utils?|helpers?|types?|common|lib|misc|services?)$/
const SOURCE = /\.tsx?$/

/**
 * What design.md has against where a file lies or what it is called, as sentences.
 *
 * @param file its path from the root, with `/`.
 * @param source its text.
 */
export function againstPlace(file: string, source: string): string[] {
  const parts = file.split('/')
  const found: string[] = []
  if (!TOP.includes(parts[0] ?? '')) found.push(`${file}: the top level is closed`)
  const vague = parts.find(part => VAGUE.test(part.replace(/\..*$/, '')))
  if (vague) found.push(`${file}: "${vague}" does not say what is inside`)
  if (/(?:^|\/)index\.tsx?$/.test(file) && onlyPassesOn(source))
    found.push(`${file} only passes on what others export`)
  if (
    /^tests\/(?!browser|firefox).*(?<!\.mocked)\.test\.tsx?$/.test(file) &&
    /^vi\.(?:do)?mock\(/im.test(source)
  )
    found.push(
      `${file} replaces a module for all tests after it: call it .mocked.test.${file.endsWith('x') ? 'tsx' : 'ts'}`,
    )
  const lines = source.split('\n').length
  if (SOURCE.test(file) && lines > 301) found.push(`${file} has ${lines} lines: split it by what it is about`)
  return found
}

function onlyPassesOn(source: string): boolean {
  const statements = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '').trim()
  return statements === '' || /^(?:export\s+(?:type\s+)?[*{][^'"]*['"][^'"]+['"];?\s*)+$/.test(statements)
}
