import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from 'playwright-core'
import { AGAINST_PEERS, broken, IN_GROWTH } from './bench/bounds.ts'
import { pagesOf, raced } from './bench/field.ts'
import { grownRows } from './bench/grown.ts'
import { grownMarkdown, grownTable, inkTable } from './bench/grown-table.ts'
import { growthOf, growthTable } from './bench/growth.ts'
import type { GrowthReport } from './bench/growth-report.ts'
import { inkGrowthOf } from './bench/ink-growth.ts'
import { inkTexts } from './bench/ink-texts.ts'
import { builtWith } from './bench/pages/ours.ts'
import { withFigures } from './bench/readme.ts'
import { storyOf } from './bench/story.ts'
import { peerMarkdown, peerTable } from './bench/table.ts'
import { findChromium, HOW_TO_GET_CHROMIUM, launchOptions } from './chromium.ts'

/*
 * npm run bench: one neutral story in ours, in a bare page and in the peers that npm has, in one run of one browser; then how
 * ours grows; then the benches of tests/. Exit code 1 with a line for every bound that does not hold (bench/bounds.ts).
 */

const HELP = `npm run bench                 measures, as ratios within one run; under ten minutes
npm run bench -- --write      and writes the ratios into README.md
npm run bench -- --rounds 3   fewer rounds: 17 on a fast line and 7 on a slow one otherwise
npm run bench -- --only peers, growth or benches`

const TURNS = 12
/** The smallest of these is built into the site: what others add is measured without a build each. */
const SIZES = [100, 1_000, 10_000, 50_000] as const
const CACHE = join('node_modules', '.cache', 'front-foot-bench')

const PEERS = `One neutral story of ${TURNS} turns with three replies each, in Front Foot's own build, in a page of some twenty lines of
script (the floor, 1.00×) and in what npm has of others; all in turn in one browser, nothing cached, gzip. *Readable*: the first line is painted.
*Clickable*: a click on the first reply has led to the next line. The Twine formats are those of extwee 2.0.6, the last that npm has;
H5P goes without FontAwesome, which npm has not.`
const GROWTH = `The same kind of story, larger: ratios in one run. A reply among 50,000 turns costs what it costs among 100.`

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', short: 'h' },
    write: { type: 'boolean' },
    rounds: { type: 'string' },
    only: { type: 'string' },
  },
})
const rounds = values.rounds
  ? { fast: Number(values.rounds), slow: Number(values.rounds) }
  : { fast: 17, slow: 7 }
const wanted = (part: string) => values.only === undefined || values.only === part

if (values.help) console.log(HELP)
else await bench()

async function bench(): Promise<void> {
  const against: string[] = []
  const figures: string[] = []
  if (wanted('peers') || wanted('growth')) {
    const executable = findChromium()
    if (!executable) throw new Error(HOW_TO_GET_CHROMIUM)
    const story = storyOf(TURNS)
    // Both are waited for: nothing is measured while they work.
    const ink = wanted('growth') ? inkTexts(SIZES, CACHE) : Promise.resolve(new Map<number, string>())
    const site = builtWith([story, storyOf(SIZES[0])], join(CACHE, 'site'))
    const texts = await ink
    const browser = await chromium.launch(launchOptions(executable))
    try {
      if (wanted('peers')) {
        const { field, missing } = await raced(
          browser,
          story,
          pagesOf(story, site, join(CACHE, 'packages')),
          rounds,
        )
        const lost = broken(AGAINST_PEERS, field)
        const left = missing.length > 0 ? `\n\n${missing.join('\n')}` : ''
        console.log(`\n${told(browser)}\n\n${peerTable(field)}${left}\n`)
        against.push(...lost)
        figures.push(PEERS, `${told(browser)}${left}`, peerMarkdown(field))
      }
      if (wanted('growth')) {
        const rows = await grownRows(browser, site, SIZES[0], texts)
        // The first to be measured would pay for what all need once.
        growthOf([SIZES[0]])
        const ours = growthOf(SIZES)
        const report: GrowthReport = {
          ours,
          ink: [...texts].map(([turns, text]) => inkGrowthOf(turns, text)),
          browser: rows,
        }
        console.log(`Growth in Node, each as a ratio to the smallest\n${growthTable(ours)}\n`)
        console.log(`${inkTable(report)}\n\nGrowth in a browser, ms and kB\n${grownTable(report)}\n`)
        against.push(...broken(IN_GROWTH, report))
        figures.push(GROWTH, grownMarkdown(report))
      }
    } finally {
      await browser.close()
    }
  }
  // The reader's figures, a conversation's, My practice's: each prints its own.
  const vitest = [join('node_modules', 'vitest', 'vitest.mjs'), 'bench', '--run', '--project', 'unit']
  if (wanted('benches') && spawnSync(process.execPath, vitest, { stdio: 'inherit' }).status !== 0)
    against.push('BROKEN: a bench of tests/ failed.')
  if (values.write) {
    if (values.only || values.rounds) throw new Error('Only a whole run is written into README.md.')
    const open =
      against.length > 0
        ? ['What does not hold yet:', against.map(one => one.replace('BROKEN: ', '- ')).join('\n')]
        : []
    const text = [...figures, ...open].join('\n\n')
    writeFileSync('README.md', withFigures(readFileSync('README.md', 'utf8'), text))
  }
  console.log(against.length > 0 ? against.join('\n') : 'Every bound holds.')
  process.exitCode = against.length > 0 ? 1 : 0
}

/** When, with what, on what. */
function told(browser: Browser): string {
  const day = new Date().toISOString().slice(0, 10)
  return `${day}, Chromium ${browser.version()}, ${cpus().length} cores; medians of ${rounds.fast} loads and, on a slow line (CPU ÷4, 3G-like), of ${rounds.slow}.`
}
