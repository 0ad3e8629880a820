import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Place } from './differ.ts'
import { type Picture, pngOf } from './picture.ts'

/** Where the changes of the last run are, to be looked at. */
export const CHANGES = join(tmpdir(), 'front-foot-looks')
export const CHANGES_PAGE = join(CHANGES, 'index.html')

/** A look that is not what is held. */
export interface Change {
  state: string
  frame: string
  /** Null where nothing was held. */
  held: Picture | null
  seen: Picture
  places: readonly Place[]
}

export function forgetChanges(): void {
  rmSync(CHANGES, { recursive: true, force: true })
}

/** Adds a change to the folder, and to its page: what was held, what is seen, and where they differ. */
export function show({ state, frame, held, seen, places }: Change): void {
  mkdirSync(CHANGES, { recursive: true })
  const name = `${state}.${frame}`
  if (held) writeFileSync(join(CHANGES, `${name}.held.png`), pngOf(held))
  writeFileSync(join(CHANGES, `${name}.seen.png`), pngOf(seen))
  writeFileSync(join(CHANGES, `${name}.where.png`), pngOf(outlined(seen, places)))
  writeFileSync(CHANGES_PAGE, pageOf(readdirSync(CHANGES)))
}

const OUTLINE = [0xe0, 0x00, 0x7a]

/** The picture with a line around each of these places. */
function outlined({ width, height, rgb }: Picture, places: readonly Place[]): Picture {
  const marked = Uint8Array.from(rgb)
  const mark = (x: number, y: number) => {
    if (x >= 0 && x < width && y >= 0 && y < height) marked.set(OUTLINE, (y * width + x) * 3)
  }
  for (const place of places) {
    const [right, bottom] = [place.x + place.width - 1, place.y + place.height - 1]
    for (let x = place.x; x <= right; x++) for (const y of [place.y, bottom]) mark(x, y)
    for (let y = place.y; y <= bottom; y++) for (const x of [place.x, right]) mark(x, y)
  }
  return { width, height, rgb: marked }
}

function pageOf(files: readonly string[]): string {
  const names = files.filter(file => file.endsWith('.seen.png')).map(file => file.replace(/\.seen\.png$/, ''))
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>What looks different</title>
<style>
  body { font: 1rem/1.5 sans-serif; margin: 2rem; background: #ccc }
  div { display: flex; flex-wrap: wrap; gap: 1rem }
  img { border: 1px solid }
</style>
<h1>What looks different</h1>
<p>Scaled down: as it is held, as it is now, and where that differs. “npm run looks” holds what is now.</p>
${names.map(name => section(name, files)).join('\n')}
</html>
`
}

function section(name: string, files: readonly string[]): string {
  const pictures = ['held', 'seen', 'where'].filter(what => files.includes(`${name}.${what}.png`))
  const shown = pictures.map(what => `<img src="${name}.${what}.png" alt="${what}">`).join('')
  return `<h2>${name}</h2><div>${shown}</div>`
}
