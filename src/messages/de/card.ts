import type { card as en } from '../en/card.ts'
import type { Translated } from '../translated.ts'
import { ownCard } from './own-card.ts'

/** Where "say" follows a name or "I". */
const plan = {
  ifSays: (boss: string) => `Wenn ${boss} sagt`,
  thenSay: 'dann sage ich',
}

/** The debrief's part about the words to take along (L5). */
export const card: Translated<typeof en> = {
  heading: 'Zum Mitnehmen',
  title: scenario => `Zum Mitnehmen: ${scenario}`,
  about: (boss, role) => `${boss}, ${role}`,
  lead: 'Ein paar Sätze für das echte Gespräch. Wähl sie hier aus und formuliere sie dann so, wie du es wirklich sagen würdest.',

  led: 'Sätze aus diesem Gespräch, die im Takt geführt haben',
  stronger: 'In diesem Gespräch hat kein Satz im Takt geführt. Diese hätten es getan',
  nothing: 'Noch wurde nichts gesagt. Ein eigener Satz kann trotzdem auf die Karte.',
  earlier: 'Sätze aus anderen Versuchen',
  noEarlier: 'Auch in den anderen Versuchen hat kein weiterer Satz im Takt geführt.',
  reply: n => `Antwort ${n}`,
  replyInstead: n => `Anstelle von Antwort ${n}`,

  cardName: 'Die Karte',
  empty: 'Auf der Karte steht noch kein Satz.',
  line: n => `Satz ${n}`,
  own: 'Eigenen Satz hinzufügen',
  full: most => `Auf die Karte passen ${most} Sätze. Nimm einen herunter, um Platz zu machen.`,
  tooLong: (has, most) =>
    `${has} Zeichen. Behalten und gedruckt werden die ersten ${most}; kürze den Satz oder mach zwei daraus.`,

  up: 'Nach oben',
  down: 'Nach unten',
  remove: 'Entfernen',
  ofLine: n => ` (Satz ${n})`,
  moved: (n, of) => `Jetzt Satz ${n} von ${of}.`,
  chosen: of => `Steht auf der Karte, als Satz ${of}.`,
  takenOff: 'Von der Karte genommen.',
  gone: 'Satz entfernt.',
  putBack: 'Zurückholen',

  plan: {
    ...plan,
    heading: 'Ein Plan für den Fall der Fälle',
    suggest: 'Vorschlag einsetzen',
  },
  day: {
    label: 'Wann ist das echte Gespräch?',
    optional: 'Du kannst das offenlassen.',
    needed: 'Eine Erinnerung braucht einen Tag. Wähl ihn hier aus und speichere dann die Erinnerung.',
  },

  print: 'Karte drucken',
  room: {
    small: 'Alles passt in kleiner Schrift auf eine Seite. Kürzere Sätze werden größer gedruckt.',
    over: 'Das ist mehr, als auf eine Seite passt, auch in kleiner Schrift; gedruckt würden es zwei. Kürze ein paar Sätze oder lass welche weg.',
  },
  copy: {
    button: 'Text kopieren',
    copied: 'Kopiert.',
    notCopied: 'Der Browser hat das Kopieren nicht erlaubt. Hier ist der Text, schon markiert:',
    byHand: 'Der Text der Karte',
  },
  remind: {
    button: 'Als Erinnerung speichern',
    saved:
      'Als Kalenderdatei gespeichert. Öffne sie, dann steht der Tag in deinem Kalender, als privat gekennzeichnet.',
    failed: 'Die Erinnerung ließ sich nicht erstellen. Vielleicht klappt es, wenn du die Seite neu lädst.',
    title: scenario => `Front Foot: ${scenario}`,
    tomorrow: scenario => `Morgen: ${scenario}. Deine Sätze stehen in den Notizen.`,
    today: scenario => `Heute: ${scenario}. Deine Sätze stehen in den Notizen.`,
  },
  kept: 'Die Karte wird beim Schreiben auf diesem Gerät gespeichert.',
  notKept:
    'Dieser Browser speichert die Karte nicht. Druck sie oder kopiere den Text, bevor du diese Seite verlässt.',

  quoted: words => `„${words}“`,
  text: {
    line: (n, words, does) => `${n}. ${words}${does ? ` (${does})` : ''}`,
    ifSays: (boss, words) => `${plan.ifSays(boss)}: ${words}`,
    thenSay: words => `${plan.thenSay}: ${words}`,
    on: day => `Am ${day}`,
  },

  ofOwn: ownCard,
}
