import type { practice as en } from '../en/practice.ts'
import type { Translated } from '../translated.ts'

/** A conversation as it is played. */
export const practice: Translated<typeof en> = {
  skip: 'Zu deiner Antwort springen',
  stage: 'Der Raum',
  yours: 'Deine Seite',
  withBoss: (name, temperament) => `${name}, ${temperament.toLowerCase()}`,
  nav: 'Dieses Gespräch',
  back: 'Eins zurück',
  leave: 'Verlassen',
  more: 'Mehr',
  coachingIs: {
    each: 'Hinweise: jedes Mal',
    end: 'Hinweise: am Ende',
    ask: 'Hinweise: auf Wunsch',
  },

  says: name => `${name} sagt`,
  thinks: name => `${name} denkt: `,
  log: 'Was bisher gesagt wurde',
  logBoss: (name, line) => `${name}: ${line}`,
  logYou: words => `Du: ${words}`,
  wentBack: (reply, name, line) => `Zurück vor deine Antwort ${reply}. ${name}: ${line}`,
  startedOver: (name, line) => `Von vorn. ${name}: ${line}`,

  intro: {
    heading: 'Bevor du antwortest',
    temperament: name => `Wie ist ${name} heute drauf?`,
    kinds: {
      ordinary: null,
      'over-the-line':
        'Was hier verlangt wird, überschreitet eine Grenze. Mitmachen und die Sorge zu Protokoll geben reicht hier nicht: Nach vorn führt, wer es benennt, die Sache ablehnt und den erlaubten Weg öffnet.',
      'not-worth-it':
        'Das hier ist in sechs Monaten vergessen. Nach vorn führt, wer mitzieht und die eigene Sicht notiert; nach der ersten Frage ist jedes weitere Nachhaken Druck.',
    },
  },

  note: {
    heading: {
      'lead-forward': 'Der Satz hat nach vorn geführt',
      'push-back': 'Der Satz hat dagegengedrückt',
      'roll-over': 'Der Satz ist eingeknickt',
      unclear: 'Der Satz war nicht klar',
    },
    likely: {
      'lead-forward': 'Der Satz hat wohl nach vorn geführt',
      'push-back': 'Der Satz hat wohl dagegengedrückt',
      'roll-over': 'Der Satz ist wohl eingeknickt',
    },
    ask: 'Was hat der Satz bewirkt?',
  },

  replies: {
    heading: 'Deine Antwort',
    keys: n =>
      n > 0
        ? `Taste ${Array.from({ length: n - 1 }, (_, i) => i + 1).join(', ')} oder ${n}; 0 zum Schreiben`
        : 'Taste 0 zum Schreiben',
    show: 'Fertige Antworten zeigen',
    hide: 'Fertige Antworten ausblenden',
    ownFirst: 'Eigene Worte zuerst',
    writtenFirst: 'Fertige Antworten zuerst',
  },

  own: {
    label: { written: 'Oder sag es mit eigenen Worten', own: 'Sag es mit eigenen Worten' },
    placeholder: name => `${name}, …`,
    empty: n =>
      n > 0
        ? `Da steht noch nichts. Mit 1 bis ${n} nimmst du eine fertige Antwort.`
        : 'Da steht noch nichts. Fertige Antworten gibt es hier auch.',
    waiting: 'Einen Moment: Das Programm, das deine Worte liest, ist noch unterwegs zu diesem Gerät.',
    failed:
      'Das Programm, das deine Worte liest, ist nicht angekommen, also wurde das noch nicht gesagt. Prüf die Verbindung und versuch es noch einmal; deine Worte bleiben stehen.',
  },

  menu: {
    title: 'Dieses Gespräch',
    close: 'Schließen',
  },
}
