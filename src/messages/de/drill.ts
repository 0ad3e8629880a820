import type { drill as en } from '../en/drill.ts'
import type { Translated } from '../translated.ts'
import { capital, inWords } from './numbers.ts'
import { typed } from './typed.ts'

const lines = (n: number): string => (n === 1 ? 'ein Satz' : n === 0 ? 'kein Satz' : `${inWords(n)} Sätze`)
const times = (n: number): string =>
  n === 0 ? 'nie' : n === 1 ? 'einmal' : n <= 12 ? `${inWords(n)}mal` : `${n}-mal`

/** The drill: one boss's line after another, each answered in one's own words. */
export const drill: Translated<typeof en> = {
  page: {
    title: 'Die Fingerübung · Front Foot',
    description:
      'Zehn Sätze von zehn Führungskräften: Du tippst die Antwort, die führt, und siehst sofort, was sie bewirkt. Etwa fünf Minuten.',
  },
  nav: 'Andere Seiten',
  shelf: 'Alle Gespräche',
  heading: 'Zehn Sätze. Tipp, was führt.',
  lead: 'Ein Gegenüber nach dem anderen sagt einen Satz. Du antwortest mit eigenen Worten, siehst sofort, was die Antwort bewirkt, und sagst es noch einmal oder gehst weiter. Es dauert etwa fünf Minuten; keine Uhr läuft mit.',
  title: 'Die Fingerübung',

  begin: 'Anfangen',
  coming: 'Einen Moment: Die Sätze sind unterwegs.',
  failed: 'Die Sätze sind nicht angekommen. Prüf die Verbindung und versuch es noch einmal.',
  private:
    'Was du hier tippst, wird nicht gespeichert: Es verschwindet mit der Seite. Nur wie oft welcher Zug kam, bleibt auf diesem Gerät.',

  plan: {
    heading: 'Was gefragt ist',
    fresh:
      'Die vier Schritte im Wechsel: wiedergeben, worum es geht; fragen, was es kostet; zur Seite führen; dazu stehen. Jeder Satz, der führt, zählt.',
    known: 'Was in deinen Gesprächen am seltensten vorkam, kommt zuerst. Jeder Satz, der führt, zählt.',
    skipped: n =>
      `In deinen letzten ${inWords(n)} Gesprächen kam kein solcher Satz vor, deshalb ist das jedes zweite Mal dran:`,
    soFar: 'Bisher auf diesem Gerät',
    count: (came, asked) => `${times(asked)} gefragt, ${times(came)} gekommen`,
  },

  asks: {
    restate: {
      ask: 'Gib wieder, worum es geht',
      how: 'Den ganzen Auftrag, ernst gemeint, und noch ohne Zusage.',
    },
    'trade-off': {
      ask: 'Frag, was es kostet',
      how: 'Nenn einen Preis, als echte Frage, und lass die Wahl beim Gegenüber.',
    },
    redirect: {
      ask: 'Führ zur Seite',
      how: 'Eine offene Frage, die weiterführt: wann, was, wer, worauf es am meisten ankommt.',
    },
    concern: {
      ask: 'Steh dazu: Sag die Sorge einmal',
      how: 'Was dir Sorgen macht; dass dein Gegenüber entscheidet; und was du tun wirst.',
    },
    purpose: { ask: 'Frag, wofür es gut ist', how: 'Warum es wichtig ist, weil du es wissen willst.' },
    offer: {
      ask: 'Bring etwas mit',
      how: 'Eine Neuigkeit oder einen Weg, zum Annehmen oder Liegenlassen.',
    },
    support: {
      ask: 'Unterstütz es',
      how: 'Schnell. Was noch zu sagen ist, kommt als Notiz daneben.',
    },
    'hold-the-line': {
      ask: 'Zieh die Grenze',
      how: 'Benenn es, lehn die Sache ab und öffne den erlaubten Weg.',
    },
  },

  count: (n, of) => `${n} von ${of}`,
  stop: 'Hier aufhören',
  room: 'Der Raum',
  yours: 'Deine Seite',
  arrives: (n, of, boss, line, ask) => `${n} von ${of}. ${boss}: „${line}“ ${ask}.`,
  wants: (boss, role, request) => `${boss}, ${role}. Dein Auftrag: ${request}.`,
  stake: protecting => `Für dich steht auf dem Spiel: ${protecting}.`,
  yoursOnce: 'Das hast du einmal gesagt:',
  wouldLead: 'Was würde führen?',

  label: 'Deine Antwort',
  placeholder: boss => `${boss}, …`,
  empty: 'Da steht noch nichts. Ein paar Worte genügen.',
  waiting: 'Einen Moment: Das Programm, das deine Worte liest, ist noch unterwegs zu diesem Gerät.',
  unread:
    'Das Programm, das deine Worte liest, ist nicht angekommen. Prüf die Verbindung und versuch es noch einmal; deine Worte bleiben stehen.',
  skip: 'Diesen auslassen',

  result: {
    came: {
      asked: 'Genau das war gefragt.',
      lead: 'Das führt auf andere Art als gefragt, und es zählt.',
    },
    asked: ask => `Gefragt war: „${ask}“.`,
    unclear: boss => `${boss} würde fragen, was du meinst. Gezählt wird nichts.`,
    hint: 'Ein Tipp:',
    show: 'Ein Beispiel zeigen',
    shown: ask => `${ask}, zum Beispiel:`,
    again: 'Noch einmal',
    next: 'Nächster Satz',
    last: 'Ergebnis ansehen',
  },
  moved: {
    'lead-forward': boss => `Du trittst einen Schritt zurück; ${boss} kommt dir entgegen.`,
    'push-back': boss => `Du trittst vor; ${boss} weicht zurück.`,
    'roll-over': boss => `Du trittst beiseite; ${boss} geht weiter.`,
  },

  end: {
    heading: 'Das war der Durchgang',
    nothing: 'Diesmal gab es keine Antwort. Die Sätze sind noch da.',
    led: (led, answered) => {
      const all = capital(answered === 1 ? 'eine Antwort' : `${inWords(answered)} Antworten`)
      if (led === answered)
        return answered === 1
          ? `${all}, und sie hat nach vorn geführt.`
          : `${all}, und alle haben nach vorn geführt.`
      if (led === 0)
        return answered === 1
          ? `${all}, und sie hat nicht nach vorn geführt.`
          : `${all}, keine hat nach vorn geführt.`
      return `${all}, ${led === 1 ? 'eine davon hat' : `${inWords(led)} davon haben`} nach vorn geführt.`
    },
    came: 'Was dabei herauskam',
    times: lines,
    best: n => (n === 1 ? 'Ein Satz zum Mitnehmen' : 'Zwei Sätze zum Mitnehmen'),
    to: (boss, line) => `Zu ${boss}, nach dem Satz: „${line}“`,
    copy: n => (n === 1 ? 'Satz kopieren' : 'Beide Sätze kopieren'),
    copied: 'Kopiert.',
    notCopied: 'Der Browser erlaubt das Kopieren nicht; hier stehen sie zum Kopieren von Hand.',
    byHand: 'Die Sätze',
    again: 'Noch ein Durchgang',
    gone: 'Was du getippt hast, verschwindet, wenn du diese Seite verlässt.',
  },

  trouble: {
    blocked: 'In diesem Browser darf die Seite nichts speichern; gezählt wird nur, bis du sie verlässt.',
    full: 'Der Speicher dieses Browsers ist voll; was kam, wird nicht gespeichert.',
  },

  typed,
}
