import { writeFileSync } from 'node:fs'
import { weightsFrom } from './train/course.ts'
import { fingerprintOf, TEXTS } from './train/fingerprint.ts'
import { told } from './train/measure.ts'
import { samplesIn } from './train/text.ts'

/*
 * `npm run train`: reads the training text, teaches the reader, and writes src/reply/weights.ts. The same text and program
 * give the same weights. The locked part is not touched: `npm test` measures by it.
 */

const { weights, figures } = weightsFrom(samplesIn(TEXTS), line => console.log(line))
console.log(told('Voices it was not taught with, each in turn', figures))
const file = 'src/reply/weights.ts'
writeFileSync(
  file,
  `import type { Weights } from './network.ts'

/** Written by \`npm run train\` from the text with this fingerprint. Not to be edited. */
export const fingerprint = '${fingerprintOf(TEXTS)}'

export const weights: Weights = ${JSON.stringify(weights, null, 0)}
`,
)
console.log(`Written: ${file}`)
