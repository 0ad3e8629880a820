import { bench, describe } from 'vitest'
import { sentimentOf } from '../../src/commands/compare/sentiment.ts'
import { compare, tableOf } from '../../src/commands/compare/table.ts'
import { TEXTS } from '../../src/commands/train/fingerprint.ts'
import { samplesIn } from '../../src/commands/train/text.ts'
import { Network } from '../../src/reply/network.ts'
import { read } from '../../src/reply/read.ts'
import { weights } from '../../src/reply/weights.ts'
import { HOSTILE } from './hostile.ts'
import { inChromium } from './in-chromium.ts'
import { HOSTILE_RUNS, runsOf, type Speed, speedOf, typicalOf } from './speed.ts'

/** Issue 4.4, in a browser, in milliseconds. */
const BOUNDS = { median: 0.1, p99: 1, hostile: 50 }

const locked = samplesIn('tests/reply/locked')
const ms = (time: number) => time.toFixed(3).padStart(9)
const row = (name: string, { median, p99, max }: Speed) =>
  `  ${name.padEnd(52)}${ms(median)}${ms(p99)}${ms(max)}`

console.log(
  `\nThe reader beside its rivals, on the locked replies:\n\n${tableOf(compare(samplesIn(TEXTS), locked))}\n`,
)

const runs = runsOf(locked, ({ words, boss }) => read(words, { boss }))
const ours = typicalOf(runs)
const theirs = typicalOf(runsOf(locked, ({ words }) => sentimentOf(words)))
console.log(
  [
    `One reply, in milliseconds: ${locked.length} locked replies${' '.repeat(7)}median      p99      max`,
    row('reader, Node', ours),
    row('reader, Node, single runs', speedOf(runs.flat())),
    row('vader-sentiment, Node', theirs),
    `  The reader takes ${(ours.median / theirs.median).toFixed(2)} times as long as vader-sentiment (medians of this run).`,
    worst(
      'Node',
      Object.entries(HOSTILE).map(([name, text]) => {
        const again = Array.from({ length: HOSTILE_RUNS }, () => ({ words: text, boss: text }))
        return [name, timeOnce(again, ({ words, boss }) => read(words, { boss }))]
      }),
    ),
  ].join('\n'),
)

const browser = await inChromium(locked)
if (typeof browser === 'string') console.log(`Not measured in a browser. ${browser}`)
else {
  const speed = typicalOf(browser.runs)
  const hostile = Object.entries(browser.hostile)
  const longest = Math.max(...hostile.flatMap(([, times]) => times))
  const told = (what: string, is: number, bound: number) =>
    `  ${what} ${is.toFixed(3)} ms: ${is <= bound ? 'within' : 'OVER'} the bound of ${bound}.`
  console.log(
    [
      row('reader, Chromium', speed),
      row('reader, Chromium, single runs', speedOf(browser.runs.flat())),
      worst('Chromium', hostile),
      `  fetched, unpacked and a first reply read: ${browser.first.toFixed(0)} ms.`,
      told('median', speed.median, BOUNDS.median),
      told('p99', speed.p99, BOUNDS.p99),
      told('worst hostile text', longest, BOUNDS.hostile),
    ].join('\n'),
  )
}

/** Without a warm-up: a hostile text comes once. */
function timeOnce<Reply>(replies: readonly Reply[], run: (reply: Reply) => unknown): number[] {
  return replies.map(reply => {
    const before = performance.now()
    run(reply)
    return performance.now() - before
  })
}

/** The five that took longest. */
function worst(where: string, hostile: readonly (readonly [string, number[]])[]): string {
  const slowest = hostile
    .map(([name, times]) => ({ name, speed: speedOf(times) }))
    .sort((a, b) => b.speed.max - a.speed.max)
    .slice(0, 5)
  return slowest.map(({ name, speed }) => row(`hostile, ${where}: ${name}`, speed)).join('\n')
}

describe('all locked replies', () => {
  bench('read by the reader', () => {
    for (const { words, boss } of locked) read(words, { boss })
  })
  bench('weighed by vader-sentiment', () => {
    for (const { words } of locked) sentimentOf(words)
  })
})

describe('the network', () => {
  bench('unpacked', () => {
    new Network(weights)
  })
})

describe('hostile', () => {
  for (const name of [
    '100,000 characters of a reply',
    '100,000 a',
    '50,000 question marks',
    'one word of 1 MB',
  ])
    bench(name, () => {
      read(HOSTILE[name] ?? '')
    })
})
