import type { trouble as en } from '../en/trouble.ts'
import type { Translated } from '../translated.ts'

/** What this device would not do, and what to do about it (K2). */
export const trouble: Translated<typeof en> = {
  blocked:
    'In diesem Browser darf die Seite nichts speichern. Du kannst bis zum Ende spielen; wenn du später darauf zurückkommen willst, speichere das Gespräch als Datei.',
  full: 'Der Speicher dieses Browsers ist voll, deshalb wird dieses Gespräch nicht behalten. Du kannst bis zum Ende spielen und es als Datei speichern.',
  unreadable:
    'Etwas, das hier früher gespeichert wurde, ließ sich nicht lesen. Es liegt beiseite und ist nicht verloren; du kannst es als Datei speichern.',
  save: 'Als Datei speichern',
  notMade:
    'Die Datei ließ sich nicht erstellen: Ein Teil dieser Seite kam nicht an. Versuch es noch einmal oder öffne „Was gespeichert ist“.',
  dismiss: 'In Ordnung',
}
