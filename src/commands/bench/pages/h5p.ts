import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Served, served } from '../serve.ts'
import type { Story } from '../story.ts'
import { type BenchPage, plainPage } from './page.ts'

/** Where the unpacked packages are. */
export interface H5pParts {
  player: string
  /** H5P.BranchingScenario and H5P.BranchingQuestion. */
  scenario: string
  question: string
}

interface LibraryFile {
  machineName: string
  majorVersion: number
  minorVersion: number
  preloadedDependencies?: unknown
}

/** A Branching Scenario whose every turn is a Branching Question, in h5p-standalone. */
export function h5pPage(story: Story, { player, scenario, question }: H5pParts): BenchPage {
  const libraries = [libraryIn(scenario), libraryIn(question)]
  const about = {
    title: story.title,
    language: 'en',
    mainLibrary: 'H5P.BranchingScenario',
    embedTypes: ['div'],
    license: 'U',
    preloadedDependencies: libraries.map(({ library: { machineName, majorVersion, minorVersion } }) => ({
      machineName,
      majorVersion: String(majorVersion),
      minorVersion: String(minorVersion),
    })),
  }
  const script = `new H5PStandalone.H5P(document.getElementById('choices'), {
  h5pJsonPath: 'content', frameJs: 'player/frame.bundle.js', frameCss: 'player/styles/h5p.css', embedType: 'div'
})`
  const html = plainPage(
    story.title,
    `<script src="player/main.bundle.js"></script>\n<script>${script}</script>`,
  )
  const files = new Map<string, Served>([
    ['index.html', served('index.html', html)],
    ['content/h5p.json', served('.json', JSON.stringify(about))],
    ['content/content/content.json', served('content.json', JSON.stringify(h5pOf(story)))],
    ...filesIn(join(player, 'dist'), 'player'),
    ...libraries.flatMap(({ folder, files }) =>
      files.map(([path, file]) => [`content/${folder}/${path}`, file] as const),
    ),
  ])
  return {
    name: 'H5P Branching Scenario',
    kind: 'other',
    files,
    line: '.h5p-branching-question-title',
    choice: '.h5p-branching-question-alternative',
    begin: '.h5p-start-button',
  }
}

/** A story as the parameters of H5P.BranchingScenario: turns by their place, endings by numbers below 0. */
export function h5pOf({ title, turns, endings }: Story) {
  const places = new Map([
    ...turns.map(({ id }, n) => [id, n] as const),
    ...endings.map(({ id }, n) => [id, -1 - n] as const),
  ])
  return {
    branchingScenario: {
      title,
      startScreen: { startScreenTitle: title, startScreenSubtitle: '' },
      endScreens: endings.map(({ id, line }) => ({
        endScreenTitle: line,
        endScreenSubtitle: '',
        endScreenScore: 0,
        contentId: places.get(id),
      })),
      content: turns.map(({ id, line, choices }) => ({
        type: {
          library: 'H5P.BranchingQuestion 1.0',
          params: {
            branchingQuestion: {
              question: `<p>${line}</p>`,
              alternatives: choices.map(({ words, go }) => ({
                text: words,
                nextContentId: places.get(go),
                feedback: {},
              })),
            },
          },
          subContentId: id,
          metadata: {},
        },
        showContentTitle: false,
        nextContentId: -1,
        feedback: {},
      })),
      scoringOption: 'no-score',
      scoringOptionGroup: { scoringOption: 'no-score' },
      l10n: {
        startScreenButtonText: 'Start',
        endScreenButtonText: 'Again',
        proceedButtonText: 'On',
        scoreText: 'Score:',
      },
    },
  }
}

/** A library, without FontAwesome, which npm has not: that favours H5P by what it would weigh. */
function libraryIn(folder: string) {
  const { preloadedDependencies: _, ...library } = JSON.parse(
    readFileSync(join(folder, 'library.json'), 'utf8'),
  ) as LibraryFile
  const name = `${library.machineName}-${library.majorVersion}.${library.minorVersion}`
  const others = filesIn(folder, '').filter(([path]) => path !== 'library.json')
  return {
    library,
    folder: name,
    files: [...others, ['library.json', served('library.json', JSON.stringify(library))] as const],
  }
}

function filesIn(folder: string, under: string): (readonly [string, Served])[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap(entry => {
    if (!entry.isFile()) return []
    const file = join(entry.parentPath, entry.name)
    const path = file.slice(folder.length + 1).replaceAll('\\', '/')
    return [[under ? `${under}/${path}` : path, served(path, readFileSync(file))] as const]
  })
}
