import { writeFileSync } from 'node:fs'
import { jsonSchema } from '../scenario/file.ts'

/** Writes scenarios/scenario.schema.json from the zod types, so that editors complete and check while one writes. */
const path = new URL('../../scenarios/scenario.schema.json', import.meta.url)
writeFileSync(path, `${JSON.stringify(jsonSchema(), null, 2)}\n`)
