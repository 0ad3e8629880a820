import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ACTS, type Act } from '../../reply/acts.ts'

/** A reply that was written to learn from or to measure by. */
export interface Sample {
  /** The voice and the number in its file: `ward-sister-012`. */
  id: string
  voice: string
  boss: string
  words: string
  /** What its writer meant it to do. */
  meant: Act
  /** The border of the labelling guide that it lies at, or `free`. README.md beside the texts lists them. */
  border: string
  /** Shared within the voice by minimal pairs, and by one template with several tasks; or null. */
  pair: string | null
  /** What readers said who saw the boss's line and the words alone. */
  labels: Label[]
}

export interface Label {
  hand: string
  act: Act
  /** Whether they thought that almost anyone would agree on the stance. */
  sure: boolean
}

/**
 * Reads a folder of texts (`replies/<voice>.txt`) and labels (`labels/<hand>.txt`), in the form that README.md beside
 * them gives.
 *
 * @throws Error that names file and line where a row is not of that form, or a label is for no reply.
 */
export function samplesIn(folder: string): Sample[] {
  const samples = filesIn(join(folder, 'replies')).flatMap(voiceIn)
  const byId = new Map(samples.map(sample => [sample.id, sample]))
  if (byId.size < samples.length) throw new Error(`${folder}: two replies have the same number.`)
  for (const file of filesIn(join(folder, 'labels'))) {
    const hand = basename(file, '.txt')
    rowsOf(file, (row, place) => {
      const [id = '', act = '', sure = ''] = row.split(' ')
      const sample = byId.get(id)
      if (!sample) throw new Error(`${place}: no reply has the id "${id}".`)
      sample.labels.push({ hand, act: actOf(act, place), sure: sure === '1' })
    })
  }
  return samples
}

function voiceIn(file: string): Sample[] {
  const voice = basename(file, '.txt')
  const samples: Sample[] = []
  let boss: string | null = null
  rowsOf(file, (row, place) => {
    if (row.startsWith('voice:')) return
    if (row.startsWith('@')) {
      boss = row.slice(row.indexOf('|') + 1).trim()
      return
    }
    const [number, act, border, pair, ...words] = row.split('|').map(part => part.trim())
    if (!number || !act || !border || !pair || !words.length || boss === null)
      throw new Error(
        `${place}: a reply is written \`number | move | border | pair | words\`, under a boss's line.`,
      )
    samples.push({
      id: `${voice}-${number}`,
      voice,
      boss,
      words: words.join('|'),
      meant: actOf(act, place),
      border,
      pair: pair === '-' ? null : pair,
      labels: [],
    })
  })
  return samples
}

function actOf(word: string, place: string): Act {
  const act = ACTS.find(one => one === word)
  if (!act) throw new Error(`${place}: "${word}" is no move. One of: ${ACTS.join(', ')}.`)
  return act
}

function rowsOf(file: string, each: (row: string, place: string) => void) {
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((row, i) => {
      if (row.trim()) each(row.trim(), `${file}:${i + 1}`)
    })
}

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.txt') && name !== 'README.txt')
    .sort()
    .map(name => join(folder, name))
}
