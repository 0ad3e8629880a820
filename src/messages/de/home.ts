import type { home as en } from '../en/home.ts'
import type { Translated } from '../translated.ts'
import { inWords } from './numbers.ts'

const conversations = (n: number): string =>
  n === 1 ? 'In deinem letzten Gespräch' : `In deinen letzten ${inWords(n)} Gesprächen`

/** The first screen: what leading forward is, and the shelf. */
export const home: Translated<typeof en> = {
  skip: 'Zu den Gesprächen springen',
  heading: 'Ein Schritt zurück, und dein Gegenüber kommt dir entgegen.',
  lead: 'Übe, deiner Führungskraft zu widersprechen, ohne dagegenzudrücken und ohne einzuknicken: in kurzen Gesprächen, und nach jedem Satz siehst du, was er bei euch beiden bewegt hat.',
  nav: 'Hauptmenü',
  lastDebrief: 'Letzter Rückblick',
  myPractice: 'Mein Training',

  begin: boss => `Mit ${boss} anfangen`,
  carryOn: boss => `Mit ${boss} weiterreden`,
  again: boss => `Noch einmal mit ${boss}`,

  why: {
    realDay: (title, day) =>
      `Das echte Gespräch ist am ${day}. Noch einmal „${title}“, dann sind die Sätze zur Hand.`,
    unfinished: (title, reply) => `„${title}“ wartet auf Antwort ${reply}.`,
    skipped: {
      restate: n =>
        `${conversations(n)} hat kein Satz wiedergegeben, worum es deinem Gegenüber geht. Hier ist Platz dafür.`,
      'trade-off': n => `${conversations(n)} hat kein Satz gefragt, was es kostet. Hier ist Platz dafür.`,
      redirect: n =>
        `${conversations(n)} hat kein Satz mit einer offenen Frage zur Seite geführt. Hier ist Platz dafür.`,
      concern: n =>
        `${conversations(n)} hat kein Satz die Sorge einmal ausgesprochen und die Entscheidung mitgetragen. Hier ist Platz dafür.`,
    },
    skill: skill => `Noch nicht probiert: ${skill}.`,
    again: (title, kind) =>
      `„${title}“ endete bisher mit „${kind}“. Derselbe erste Satz kann auch woanders hinführen.`,
    unplayed: title => `„${title}“ hast du noch nicht gespielt.`,
  },

  threeWays: {
    label: 'Drei Arten zu antworten',
    boss: 'Boss',
    push: {
      name: 'Dagegendrücken',
      line: 'Du trittst vor. Dein Gegenüber stemmt sich dagegen und drückt genauso fest zurück.',
      alt: 'Du lehnst dich mit beiden Armen vor. Dein Gegenüber lehnt sich zurück, die Fersen im Boden. Zwei Pfeile prallen aufeinander.',
    },
    roll: {
      name: 'Einknicken',
      line: 'Du trittst beiseite. Dein Gegenüber geht weiter, und dein Anliegen bleibt zurück.',
      alt: 'Dein Gegenüber geht an dir vorbei. Du bleibst am Rand zurück, nur noch ein leerer Umriss.',
    },
    lead: {
      name: 'Nach vorn führen',
      line: 'Du trittst einen Schritt zurück, in die Richtung, in die du willst. Dein Gegenüber kommt in den Raum, den du freimachst.',
      alt: 'Du bist einen Schritt zurückgetreten. Dein Gegenüber kommt, sicher auf den Beinen, in den Raum, der zwischen euch entstanden ist.',
    },
  },

  own: {
    heading: 'Übe das Gespräch, das dir im Magen liegt',
    sentences: [
      ['Ich soll', '.'],
      ['Wenn ich einfach Ja sage, kommt', 'zu kurz.'],
    ],
    blank: 'Lücke',
    begin: 'Die Sätze ergänzen',
    about:
      'Aus sechs Sätzen wird ein Gespräch mit deinem eigenen Gegenüber. Es bleibt auf diesem Gerät, und du kannst es als Datei speichern.',
  },

  doors: {
    label: 'Bevor du anfängst',
    'worth-it': {
      name: 'Lohnt sich das?',
      line: 'Vier Fragen, bevor du widersprichst: mitgehen, führen, eine Grenze ziehen oder abwarten.',
    },
    'check-yourself': {
      name: 'Selbstcheck',
      line: 'Bringst du oder fragst du? Und führst du schon, oder machst du noch alles selbst?',
    },
    drill: {
      name: 'Die Fingerübung',
      line: 'Zehn Sätze von zehn Führungskräften: Du tippst, was führt, und siehst sofort, was es bewirkt.',
    },
    room: {
      name: 'Mit einer Gruppe',
      line: 'Ein Gegenüber auf der Leinwand, Handzeichen für jede Antwort und ein Pult, das nur du siehst.',
    },
    course: {
      name: 'Für deinen Kurs',
      line: 'Gespräche deiner Wahl als Datei für eure Lernplattform oder als eine Zeile zum Einfügen.',
    },
  },

  shelf: 'Gespräche',
  filter: {
    label: 'Ein Gespräch finden',
    skill: 'Thema',
    anySkill: 'Alle Themen',
    length: 'Dauer',
    anyLength: 'Jede Dauer',
    lengths: {
      short: 'Bis 4 Minuten',
      middle: '5 bis 7 Minuten',
      long: '8 Minuten und mehr',
    },
    count: (n, all) => (n === all ? `${all} Gespräche` : `${n === 0 ? 'Keins' : n} von ${all} Gesprächen`),
    none: 'Zu diesem Thema und dieser Dauer gibt es hier kein Gespräch.',
    clear: 'Alle zeigen',
  },
  skills: {
    'lead-forward': {
      name: 'Nach vorn führen',
      line: 'Wiedergeben, worum es geht; fragen, was es kostet; zur Seite führen; und dazu stehen, wenn sich nichts bewegt.',
    },
    'push-up-pull-down': {
      name: 'Nach oben bringen, unten fragen',
      line: 'Sag deiner Führungskraft, was es Neues gibt, bevor sie es dir aus der Nase ziehen muss. In den anderen Richtungen: fragen.',
    },
    'pull-first-then-push': {
      name: 'Erst fragen, dann fordern',
      line: 'Sinn und Vertrauen kommen vor dem Termin. Auch wer nur den Termin will, lässt sich dorthin führen.',
    },
    'manage-through-people': {
      name: 'Führen statt selbst machen',
      line: 'Das Team machen lassen, was es selbst kann. Die Schuld nehmen, das Lob weitergeben.',
    },
    'follow-well': {
      name: 'Gut mitgehen',
      line: 'Ist es in sechs Monaten noch wichtig? Wenn nicht: schnell unterstützen und dazusagen, was warten kann.',
    },
    'hold-the-line': {
      name: 'Eine Grenze ziehen',
      line: 'Illegal, gefährlich oder diskriminierend: Führen heißt hier: ablehnen und die Richtigen dazuholen.',
    },
  },

  turns: n => (n === 1 ? '1 Runde' : `${n} Runden`),
  minutes: n => (n === 1 ? 'etwa eine Minute' : `etwa ${n} Minuten`),

  boss: (name, temperament) => `${name}, ${temperament.toLowerCase()}`,

  starts: {
    [-3]: 'Anfangs: Fersen im Boden',
    [-2]: 'Anfangs nach hinten gelehnt',
    [-1]: 'Anfangs auf dem hinteren Fuß',
    0: 'Anfangs im Lot',
    1: 'Anfangs mit dem Gewicht vorn',
    2: 'Anfangs entgegenkommend',
    3: 'Anfangs auf dem vorderen Fuß',
  },
  carryOnAt: reply => ({ before: '', strong: 'Weiter', after: ` bei Antwort ${reply}` }),
  lastTime: kind => ({ before: 'Zuletzt: ', strong: kind, after: '' }),
  best: kind => `Bestes Ende: ${kind}`,
}
