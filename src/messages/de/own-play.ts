import type { ownPlay as en } from '../en/own-play.ts'
import type { Translated } from '../translated.ts'

/** Practising a conversation of one's own, and one that somebody shared. */
export const ownPlay: Translated<typeof en> = {
  pageTitle: title => `${title} · Front Foot`,
  nav: 'Andere Seiten',
  shelf: 'Alle Gespräche',
  waiting: 'Dein Gespräch wird zusammengesetzt.',

  trouble: {
    failed: {
      heading: 'Dieses Gespräch ließ sich nicht öffnen',
      lead: 'Was du davon erzählt hast, ist nicht verloren. Der Teil, in den deine Worte kommen, konnte nicht geladen werden, oder es gibt ihn in dieser Version von Front Foot nicht.',
    },
    unknown: {
      heading: 'Die Worte dieses Gesprächs sind nicht hier',
      lead: 'Es wurde auf einem anderen Gerät gemacht oder auf diesem gelöscht. Wer es hat, kann es mit einem Link weitergeben, der seine Worte enthält.',
    },
    again: 'Noch einmal versuchen',
    list: 'Deine eigenen Gespräche',
  },

  shared: {
    label: 'Ein Gespräch, das in einem Link kam',
    text: 'Jemand hat dieses Gespräch in einem Link geteilt. Du kannst es üben, ohne es zu behalten: Dann bleibt nichts davon, wenn du den Tab schließt.',
    keep: 'Auf diesem Gerät behalten',
    kept: 'Es ist jetzt auf diesem Gerät gespeichert, mit dem, was du bisher gesagt hast.',
    notKept:
      'In diesem Browser darf die Seite nichts speichern, also bleibt es hier, bis du den Tab schließt.',
  },
}
