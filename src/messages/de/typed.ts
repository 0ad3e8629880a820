import type { typed as en } from '../en/typed.ts'
import type { Translated } from '../translated.ts'

/** "X (“no, I won’t”)": what was heard, with the words that it was heard in. */
const inWords = (what: string, by: readonly string[]) =>
  by.length === 0 ? what : `${what} (${by.map(words => `„${words}“`).join(', ')})`

/** What is said of a reply in the person's own words: what was heard, by which words, and as what it was played. */
export const typed: Translated<typeof en> = {
  shows: {
    restate: 'gibt wieder, worum es geht',
    'trade-off': 'nennt einen Preis und lässt die Wahl offen',
    redirect: 'stellt eine offene Frage',
    concern: 'spricht eine Sorge aus und trägt es mit',
    purpose: 'fragt, wofür es gut ist',
    offer: 'legt einen Weg auf den Tisch',
    support: 'unterstützt es',
    'hold-the-line': 'zieht die Grenze und öffnet den erlaubten Weg',
    refuse: 'lehnt ab',
    contradict: 'sagt das Gegenteil',
    blame: 'schiebt jemandem die Schuld zu',
    defend: 'rechtfertigt sich',
    ultimatum: 'droht',
    sarcasm: 'hat einen spitzen Ton',
    'give-in': 'gibt nach',
    vague: 'lässt alles offen',
  },
  moves: {
    restate: 'die Wiedergabe dessen, worum es geht',
    'trade-off': 'ein Preis, bei dem die Wahl offenbleibt',
    redirect: 'eine offene Frage',
    concern: 'eine Sorge mit einer Zusage',
    purpose: 'eine Frage nach dem Zweck',
    offer: 'ein Angebot zum Annehmen oder Liegenlassen',
    support: 'schnelle Unterstützung',
    'hold-the-line': 'eine klare Grenze mit dem erlaubten Weg daneben',
    refuse: 'eine Ablehnung',
    contradict: 'ein Widerspruch',
    blame: 'ein Vorwurf',
    defend: 'eine Rechtfertigung',
    ultimatum: 'ein Ultimatum',
    sarcasm: 'Sarkasmus',
    'give-in': 'ein schlichtes Ja',
    vague: 'keine erkennbare Meinung',
  },

  heard: (boss, move) => `Bei ${boss} kam an: ${move}.`,
  perhaps: (boss, move) => `Bei ${boss} kam vielleicht an: ${move}. Eindeutig ist es nicht.`,
  could: (first, second) =>
    `Das kann so verstanden werden: ${inWords(first.move, first.by)}. Oder ${
      second ? `so: ${inWords(second.move, second.by)}` : 'gar nicht'
    }. Es zählt das Erste.`,
  playedAs: (own, written, words) =>
    `Keine fertige Antwort trifft das genau. Gelesen wurde: ${own}. Gespielt wurde das Nächstliegende, ${written}: „${words}“`,
  goingAlong: 'Wo eine Grenze überschritten wird, läuft das aufs Mitmachen hinaus.',
  instead: 'Dasselbe Ziel, nach vorn geführt:',

  meant: {
    open: 'So war das nicht gemeint',
    legend: 'Gemeint war …',
    stances: {
      'lead-forward': 'ein Satz, der nach vorn führt',
      'push-back': 'ein Satz, der dagegendrückt',
      'roll-over': 'ein Satz, der einknickt',
      unclear: 'noch keine Antwort',
    },
    closer: 'Genauer (wenn du magst)',
    why: 'Dein Wort steht neben der Lesart und ändert nichts an der Wertung. Es bleibt mit diesem Gespräch auf diesem Gerät, kommt in die Datei, die du speicherst, und wird nie verschickt.',
    kept: 'Gespeichert.',
    takeBack: 'Zurücknehmen',
    takenBack: 'Zurückgenommen.',
    was: what => `Du hast gesagt, gemeint war: ${what}.`,
  },
}
