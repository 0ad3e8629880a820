import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { OTHER, SAME, type Strictness } from './differ.ts'
import type { Drawer } from './drawer.ts'
import { type Picture, pngOf } from './picture.ts'
import { pictureOf } from './png.ts'

const FOLDER = join(import.meta.dirname, 'held')
const TAKEN_WITH = join(FOLDER, 'taken-with.json')

/** The picture that is held of a state in a frame, or null where there is none. */
export function heldPicture(state: string, frame: string): Picture | null {
  const file = fileOf(state, frame)
  return existsSync(file) ? pictureOf(readFileSync(file)) : null
}

export function hold(state: string, frame: string, picture: Picture): void {
  mkdirSync(join(FOLDER, state), { recursive: true })
  writeFileSync(fileOf(state, frame), pngOf(picture))
}

/** How strictly what this one draws is compared with what is held. */
export function strictnessFor(drawer: Drawer): Strictness {
  return existsSync(TAKEN_WITH) && readFileSync(TAKEN_WITH, 'utf8') === written(drawer) ? SAME : OTHER
}

export function holdDrawer(drawer: Drawer): void {
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(TAKEN_WITH, written(drawer))
}

/** The states of which pictures are held. */
export function heldStates(): string[] {
  return existsSync(FOLDER) ? readdirSync(FOLDER).filter(name => !name.endsWith('.json')) : []
}

export function letGo(state: string): void {
  rmSync(join(FOLDER, state), { recursive: true })
}

function fileOf(state: string, frame: string): string {
  return join(FOLDER, state, `${frame}.png`)
}

function written(drawer: Drawer): string {
  return `${JSON.stringify(drawer, null, 2)}\n`
}
