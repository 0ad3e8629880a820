import type { nowAndThen as en } from '../en/now-and-then.ts'
import type { Translated } from '../translated.ts'

/** What practice says now and then. It comes later than the first screen, with the parts that say it. */
export const nowAndThen: Translated<typeof en> = {
  resumed: reply => `Du warst schon einmal hier. Es geht weiter bei Antwort ${reply}.`,
  startOver: 'Lieber von vorn anfangen',
  badLink:
    'In der Adresse steckt ein Gespräch, das sich nicht lesen lässt; vielleicht wurde sie abgeschnitten. Hier geht es von vorn los; was gespeichert war, ist noch da.',

  note: {
    why: 'Warum?',
    less: 'Weniger',
  },

  ended: {
    heading: 'So ging es aus',
    lookBack: 'Zurückblicken',
    again: 'Noch einmal spielen',
  },

  menu: {
    coaching: 'Wann möchtest du Hinweise?',
    coachingChoice: {
      each: 'Nach jeder Antwort',
      end: 'Am Ende',
      ask: 'Wenn ich danach frage',
    },
    answer: 'Wie möchtest du antworten?',
    answerChoice: {
      written: 'Fertige Antworten zuerst',
      own: 'Eigene Worte zuerst',
    },
    keys: 'Einzelne Tasten',
    keysOn: '0 bis 4 und Z als Tasten verwenden',
    you: 'Du',
    soFar: 'Bisher',
    nothingYet: 'Noch wurde nichts gesagt.',
    goBackHere: 'Hier etwas anderes sagen',
    goBackTo: n => `Hier etwas anderes sagen, bei Antwort ${n}`,
    startOver: 'Von vorn anfangen',
    branches: 'Andere Wege, die du probiert hast, bleiben erhalten.',
  },
}
