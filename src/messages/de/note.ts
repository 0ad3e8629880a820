import type { note as en } from '../en/note.ts'
import type { Translated } from '../translated.ts'

/** What is said of one line that was said: after it, and looking back. */
export const note: Translated<typeof en> = {
  points: {
    inStep: '+2, im Takt',
    outOfStep: '+1, aus dem Takt',
    rollOver: '0, knickt ein',
    soft: '−1, leichter Druck',
    hard: '−2, starker Druck',
  },
  missteps: {
    'early-concern':
      'Aus dem Takt: Eine Sorge kommt besser an, wenn vorher etwas gefragt wurde. So bewegt sie noch nichts.',
    'same-restatement':
      'Aus dem Takt: Das wurde schon einmal wiedergegeben. Einmal macht Raum, zweimal klingt nach Zeitschinden.',
    badgering: 'Aus dem Takt: Die dritte Frage dieser Art hintereinander klingt allmählich nach Verhör.',
    'arguing-on': 'Das hier ist in sechs Monaten vergessen. Nach der ersten Frage ist jede weitere Druck.',
  },
  step: (n, name) => `Schritt ${n} von 4: ${name}`,
  stronger: 'Stärker:',
  unclear: name =>
    `Das zählt nicht. ${name} fragt, was du meinst. Deine Worte stehen wieder im Feld: Sag, was auf dem Spiel steht, oder nimm eine fertige Antwort.`,
  hint: 'Ein Tipp:',
}
