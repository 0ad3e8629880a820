import { buildEmbeds } from './embed.ts'
import { buildElement } from './embed-element.ts'

/*
 * The last part of npm run build: the embeds and the element for host pages, beside the site in dist.
 */

const out = process.argv[2] ?? 'dist'
await buildEmbeds(out)
await buildElement(out)
