import type { roomPrintDebrief as en } from '../en/room-print-debrief.ts'
import type { Translated } from '../translated.ts'

/** The plan for looking back with a room: what to do, in order, and the questions that fit a scenario's kind and skills. */
export const roomPrintDebrief: Translated<typeof en> = {
  heading: 'Gemeinsam zurückblicken',
  lead: 'In dieser Reihenfolge. Wenn die Zeit knapp ist: das Erste, das Dritte und das Letzte.',
  steps: {
    guess: {
      heading: 'Erst raten',
      text: 'Welche Antwort war der Wendepunkt? Alle entscheiden für sich, dann Handzeichen, bevor irgendetwas gezeigt wird.',
    },
    path: {
      heading: 'Dann hinsehen',
      text: 'Zeig den Weg auf der Leinwand und mit S, was jeder Satz bewirkt hat. War es die Antwort, auf die die meisten getippt hatten? Wo es auseinandergeht, frag beide Seiten, was sie gehört haben.',
    },
    reasons: {
      heading: 'Was nicht gesagt wurde',
      text: boss =>
        `Lies vor, was ${boss} nicht gesagt hat, und frag, welcher Satz etwas davon zum Vorschein brachte.`,
    },
    points: {
      heading: 'Was auf dem Tisch lag',
      text: 'Was davon kam auf den Tisch, und durch welche Worte? Was blieb liegen, und wann hätte es gepasst?',
    },
    ladder: {
      heading: 'Die Leiter',
      text: 'Teil das Handout aus. Welche Schritte hat die Gruppe gemacht, welche ausgelassen, und wie könnte ein Satz für den fehlenden Schritt lauten?',
    },
    own: {
      heading: 'Das eigene Gespräch',
      text: 'Alle füllen die Karte aus, allein und ungesehen. Dann zu zweit: einander einen Satz und den Plan vorlesen und nur fragen, ob es nach der Person klingt.',
    },
  },
  questions: 'Fragen, die hierzu passen',
  kinds: {
    ordinary: [
      boss =>
        `Welcher Satz gab ${boss} zum ersten Mal etwas zum Abwägen, und was an den Worten machte Platz dafür?`,
      () => 'Wo hat ein Satz recht behalten und Boden verloren?',
      boss => `Angenommen, ${boss} hätte trotzdem Nein gesagt. Was wäre besser als vorher?`,
    ],
    'over-the-line': [
      boss =>
        `Wo genau verläuft die Grenze? Um was hätte ${boss} stattdessen bitten können, ohne sie zu überschreiten?`,
      () => 'Welche Antworten klangen vernünftig und wären doch aufs Mitmachen hinausgelaufen?',
      () => 'Wer muss noch davon wissen, und was bräuchten die von dir schriftlich?',
    ],
    'not-worth-it': [
      () => 'Wer merkt in sechs Monaten noch, wie das entschieden wurde?',
      () => 'Was kostet hier eine zweite Frage, was die erste nicht gekostet hat?',
      () => 'Wie lässt sich eine Bemerkung so anbringen, dass sie nichts aufhält und nicht verloren geht?',
    ],
  },
  skills: {
    'lead-forward': boss => `Welche Frage ließ eine Entscheidung bei ${boss}, die nur ${boss} treffen kann?`,
    'push-up-pull-down': () =>
      'Was hätte nach oben gehen können, bevor jemand gefragt hat? Und wer wartet auf eine Frage von dir?',
    'pull-first-then-push': () =>
      'Was muss ein Team gehört haben, bevor man es auf etwas festlegen kann, und was kommt danach?',
    'manage-through-people': () =>
      'Was könnte das Team hier ohne dich tun, sobald es den Grund kennt? Was bleibt deins?',
    'follow-well': () => 'Wem könntest du diese Woche den Rücken stärken, schnell, und wie sähe das aus?',
    'hold-the-line': () =>
      'Zu wem würdest du bei euch gehen, mit Namen, und was hättest du vorher aufgeschrieben?',
  },
}
