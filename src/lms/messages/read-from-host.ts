import { fields, number, one, orNull, type Reader, text, typed } from './plain.ts'
import {
  type FromHost,
  LONGEST_RESTORE,
  MODES,
  type Restore,
  type SetTheme,
  type Start,
  THEMES,
  VERSION,
} from './protocol.ts'

const LONGEST_LANGUAGE = 100
const frontFoot = one(VERSION)

/**
 * What the page around us says, checked.
 * @returns a fresh object, or null for anything that is no message of this version: junk, other programs', hostile.
 */
export const readFromHost = typed<FromHost>(
  new Map<string, Reader<FromHost>>([
    [
      'start',
      fields<Required<Start>>({
        frontFoot,
        type: one('start'),
        mode: orNull(one(...MODES)),
        passMark: orNull(number(0, 100)),
        language: orNull(text(LONGEST_LANGUAGE)),
      }),
    ],
    ['restore', fields<Restore>({ frontFoot, type: one('restore'), data: text(LONGEST_RESTORE) })],
    [
      'theme',
      fields<SetTheme>({
        frontFoot,
        type: one('theme'),
        theme: orNull(one(...THEMES)),
      }),
    ],
  ]),
)
