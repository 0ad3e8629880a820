import type {
  pages as en,
  homeDescription as enDescription,
  firstReply as enFirstReply,
} from '../en/pages.ts'
import type { Translated } from '../translated.ts'

/** What a page is called in a tab, a bookmark and a search result. */
export const pages: Translated<typeof en> = {
  home: { title: 'Front Foot: der Führungskraft widersprechen und dabei nach vorn führen' },
  scenario: {
    title: title => `${title} · Front Foot`,
  },
  unknown: id => `Ein Gespräch namens „${id}“ gibt es hier nicht. Das sind die, die es gibt.`,
  failed:
    'Diese Seite ist nicht vollständig geladen und kann dir noch nicht antworten. Prüf die Verbindung und lade sie neu.',
  stopped: {
    heading: 'Diese Seite ist stehen geblieben',
    said: 'Etwas von ihr ist nicht angekommen oder schiefgegangen. Prüf die Verbindung und versuch es noch einmal: Ein Gespräch geht da weiter, wo es war.',
    again: 'Noch einmal versuchen',
  },
}

/** What a search result says of home. The build alone writes it, so no browser is given it. */
export const homeDescription: Translated<typeof enDescription> =
  'Übe, deiner Führungskraft zu widersprechen, ohne dagegenzudrücken und ohne einzuknicken: ein Gespräch nach dem anderen.'

/** Said at a reply that has to wait for the app. The build writes it into the pages that play their first reply themselves. */
export const firstReply: Translated<typeof enFirstReply> = {
  waiting: 'Das ist notiert. Der Rest der Seite ist noch unterwegs; dann geht es von selbst weiter.',
}
