import type { shell as en } from '../en/shell.ts'
import type { Translated } from '../translated.ts'

export const shell: Translated<typeof en> = {
  noScript: 'Diese Seite antwortet dir selbst, in deinem Browser. Schalte dafür JavaScript ein.',
  languages: 'Sprachen',
  notFound: {
    title: 'Keine Seite · Front Foot',
    heading: 'Unter dieser Adresse gibt es keine Seite',
    text: 'Vielleicht ist sie umgezogen, oder in der Adresse steckt ein Tippfehler.',
    home: 'Alle Gespräche',
  },
}
