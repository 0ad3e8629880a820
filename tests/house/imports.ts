import { posix } from 'node:path'

/** design.md section 4: each folder may know of those above it. The two in one row do not know each other. */
const ORDER = [
  ['messages'],
  ['scenario'],
  ['library'],
  ['reply'],
  ['conversation'],
  ['debrief'],
  ['progress', 'lms'],
  ['screens/stage'],
  ['screens'],
  ['commands'],
  // The site's entry, and that of a page in a course: neither knows the other.
  ['main', 'embed'],
]
/** Who may use XState: the machine's folder, and those that play or draw its snapshots. */
const XSTATE_USERS = ['conversation', 'debrief', 'screens', 'commands', 'main']
/** The reader of typed replies, and the only ones that read with it: everybody else has the reading that was kept (K1). */
const READER = 'src/reply/read.ts'
const READERS = ['src/screens/stage/reader.ts', 'src/commands/', 'src/reply/']
const REACT = /^(?:react|react-dom|@xstate\/react|zustand)(?:\/(?!vanilla$).*)?$/
const XSTATE = /^(?:@?xstate)(?:\/.*)?$/

export interface Import {
  /** As written: `./machine.ts`, `react-dom/client`. */
  from: string
  /** Gone once compiled. */
  typeOnly: boolean
  /** Fetched when it is needed: `import()`. */
  late: boolean
}

const FORM =
  /^\s*(?:import|export)\s+(type\s+)?(?:[\w*{][^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm

/** What a source file imports or exports from, lazily or at once. */
export function importsOf(source: string): Import[] {
  return [...source.matchAll(FORM)].map(([, typeOnly, from, lazily]) => ({
    from: from ?? lazily ?? '',
    typeOnly: typeOnly !== undefined,
    late: lazily !== undefined,
  }))
}

/**
 * What the import table has against one import, as a sentence, or null.
 *
 * @param file its path from the root of the project, with `/`.
 */
export function against(file: string, { from, typeOnly, late }: Import): string | null {
  const here = folderOf(file)
  if (!from.startsWith('.')) return againstPackage(file, here, from)
  if (!posix.extname(from)) return `${file} imports ${from} without its ending`
  const target = posix.join(posix.dirname(file), from)
  // What the build, the tests and the pages read besides sources.
  if (!target.startsWith('src/')) return here === 'library' ? null : `${file} reaches out of src for ${from}`
  if (target === READER && !typeOnly) {
    if (!READERS.some(folder => file.startsWith(folder)))
      return `${file} imports ${from}: what was said is never read again, and only stage/reader.ts and commands read`
    if (here === 'screens/stage' && !late)
      return `${file} imports ${from} at once: a screen fetches the reader when somebody types`
  }
  const there = folderOf(target)
  if (here === there) return againstNeighbour(file, target, from)
  // The catalogue of texts speaks about scenarios, so it may name what they are made of, though nothing of it runs.
  if (here === 'messages' && there === 'scenario' && typeOnly) return null
  return rank(there) < rank(here) ? null : `${file} imports ${from}: ${here} must not know of ${there}`
}

function againstNeighbour(file: string, target: string, from: string): string | null {
  if (folderOf(file) !== 'screens' || screenOf(file) === screenOf(target)) return null
  return `${file} imports ${from}: a screen must not know of another screen but stage`
}

function againstPackage(file: string, here: string, from: string): string | null {
  if (REACT.test(from) && !here.startsWith('screens') && rank(here) < rank('main'))
    return `${file} imports ${from}: React is for screens, main.tsx and embed.tsx alone`
  if (XSTATE.test(from) && !XSTATE_USERS.includes(here))
    return `${file} imports ${from}: XState is for conversation and its users alone`
  return null
}

function rank(folder: string): number {
  const at = ORDER.findIndex(row => row.includes(folder))
  if (at < 0) throw new Error(`src/${folder} is not in the import table of design.md`)
  return at
}

function screenOf(file: string): string | undefined {
  return file.split('/')[2]
}

/** The row of the table that a file belongs to. */
function folderOf(file: string): string {
  const [, folder = '', screen] = file.split('/')
  if (folder === 'screens' && screen === 'stage') return 'screens/stage'
  return folder.replace(/\.tsx?$/, '')
}
