import type { problems as en } from '../en/problems.ts'
import type { Translated } from '../translated.ts'

/** What an author sees in the place of a screen while a file is wrong. */
export const problems: Translated<typeof en> = {
  heading: count => (count === 1 ? 'Eine Stelle ist zu korrigieren' : `${count} Stellen sind zu korrigieren`),
  lead: 'Speichere die Datei, dann liest diese Seite sie neu.',
  place: (file, line, column) => `${file}, Zeile ${line}, Spalte ${column}`,
  severity: { error: 'So lässt es sich nicht spielen', warning: 'Einen Blick wert' },
}
