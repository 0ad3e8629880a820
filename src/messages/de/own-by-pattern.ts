import type { ownByPattern as en } from '../en/own-by-pattern.ts'
import type { Translated } from '../translated.ts'
import { YOU } from './own.ts'

export type { Asks } from '../en/own-by-pattern.ts'

const DATE = 'Wenn der Tag so bleibt, fällt etwas weg:'
const THEIRS = (boss: string) => `Wenn es so läuft, wie ${boss} will, kommt etwas zu kurz:`
const RISK = (boss: string) => `Wenn ich mache, was ${boss} will, steht etwas auf dem Spiel:`
const OUT = 'Sobald es herauskommt, könnte etwas verloren sein:'
const FIRST = 'Wer das zuerst merkt:'

/** The sentences of the form as each pattern needs them (issue 6): its lines say what a gap is for. */
export const ownByPattern: Translated<typeof en> = {
  asks: {
    'impossible-date': {
      ask: {
        help: ({ boss }) =>
          `Mit dem Tag darin und dem Verb am Ende: die Tests bis Freitag fertig haben. ${YOU(boss)}`,
        examples: [
          'die Tests bis Freitag fertig haben',
          'die neue Station am Montag eröffnen',
          'den Haushaltsplan heute Abend abgeben',
        ],
      },
      mine: {
        help: ({ boss }) =>
          `Wofür der Tag keinen Platz lässt, mit dem Verb am Ende: testen, einarbeiten, nachzählen. ${YOU(boss)}`,
        examples: ['alles zweimal testen', 'erst die Nachtschicht einarbeiten', 'die Farbe trocknen lassen'],
      },
      because: {
        lead: () => 'Das ist zu früh, weil',
        help: () => 'Was alle sehen würden, die mit dir die Tage zählen.',
        examples: [
          'der letzte Test vier Tage dauert',
          'die Hälfte von ihnen neu ist',
          'zwei Teile noch auf dem Schiff sind',
        ],
      },
      slips: {
        lead: () => DATE,
        help: () => 'Eine Sache, so kurz es geht: was für diesen Tag gestrichen würde.',
        examples: ['die zweite Testrunde', 'die Einarbeitung der Nachtschicht', 'alles andere diese Woche'],
      },
      who: {
        lead: ({ slips }) => `${DATE} ${slips}. ${FIRST}`,
        on: FIRST,
        examples: ['die ersten Kunden', 'die Nachtschicht', 'wer am Ende unterschreiben muss'],
      },
      after: {
        lead: ({ boss }) => `Was für ${boss} wohl an dem Tag hängt:`,
        help: () => 'Nicht die Arbeit, sondern wofür der Tag gut ist. Eine Vermutung genügt.',
        examples: ['die Vorstandssitzung', 'die Fördermittel', 'ein guter Saisonstart'],
      },
      other: { lead: () => 'Mit anpacken könnte auch:' },
    },
    'my-way': {
      ask: {
        help: ({ boss }) =>
          `Wie ${boss} es gemacht haben will, mit dem Verb am Ende: aufschreiben, vorlesen, zählen. ${YOU(boss)}`,
        examples: [
          'alles von Hand aufschreiben',
          'den Text Wort für Wort vorlesen',
          'jeden Abend das Lager zählen',
        ],
      },
      mine: {
        lead: () => 'Ich selbst würde',
        help: ({ boss }) =>
          `Wie du es machen würdest, mit dem Verb am Ende: filmen, fragen, zählen. ${YOU(boss)}`,
        examples: [
          'es einmal für alle filmen',
          'sie erst fragen, was sie brauchen',
          'einmal in der Woche zählen',
        ],
      },
      because: {
        lead: ({ mine }) => `Ich selbst würde ${mine}, weil`,
        on: 'weil',
        help: () => 'Was für deinen Weg spricht, wie du es Freunden erzählen würdest.',
        examples: ['niemand vier Seiten liest', 'es im Frühjahr geklappt hat', 'Neue es so schneller lernen'],
      },
      slips: {
        lead: ({ boss }) => THEIRS(boss),
        examples: ['die Zeit für Patienten', 'die zweite Lieferung', 'die Hälfte der guten Ideen'],
      },
      who: { lead: ({ boss, slips }) => `${THEIRS(boss)} ${slips}. ${FIRST}`, on: FIRST },
      after: {
        examples: [
          'ein Jahr ohne Überraschungen',
          'Arbeit, die überall gleich aussieht',
          'ein Überblick, wie die Dinge stehen',
        ],
      },
      other: {
        lead: () => 'Früh einen Blick darauf werfen könnte auch:',
        help: ({ boss }) => `Ein Name, oder wer es ist: am besten jemand, dem ${boss} vertraut.`,
        examples: ['Sam', 'der andere Polier', 'die Frühschicht'],
      },
    },
    'come-down-on-them': {
      ask: {
        help: ({ boss }) =>
          `Was du tun sollst und mit wem, mit dem Verb am Ende: abmahnen, heimschicken, abziehen. ${YOU(boss)}`,
        examples: [
          'die Auszubildenden abmahnen',
          'die Nachtschicht vor allen zurechtweisen',
          'der Agentur den Auftrag entziehen',
        ],
      },
      mine: {
        lead: () => 'Ich würde lieber',
        help: ({ boss }) =>
          `Was du stattdessen tun würdest, mit dem Verb am Ende: fragen, zeigen, abwarten. ${YOU(boss)}`,
        examples: [
          'erst mit allen einzeln reden',
          'ihnen zeigen, wie es geht',
          'ihnen bis Freitag Zeit geben',
        ],
      },
      because: {
        lead: ({ mine }) => `Ich würde lieber ${mine}, weil`,
        on: 'weil',
        help: () => 'Was dich zögern lässt, wie du es Freunden erzählen würdest.',
        examples: ['es ihnen niemand erklärt hat', 'es das erste Mal war', 'seit Mai zwei Leute fehlen'],
      },
      slips: {
        lead: ({ boss }) => RISK(boss),
        help: () => 'Eine Sache, so kurz es geht: was dabei verloren gehen könnte.',
        examples: ['ihr Vertrauen', 'zwei gute Leute', 'die Ruhe auf der Station'],
      },
      who: {
        lead: ({ boss, slips }) => `${RISK(boss)} ${slips}. Wer sich daran erinnern wird:`,
        on: 'Wer sich daran erinnern wird:',
        help: ({ boss }) =>
          `Wer am längsten daran zu tragen hätte, am besten jemand, der ${boss} wichtig ist.`,
        examples: ['das ganze Team', 'die Neuen', 'alle, die es mitgehört haben'],
      },
      after: {
        examples: [
          'etwas, das sich der Zentrale melden lässt',
          'ein Ende der Beschwerden',
          'eine ruhige Woche',
        ],
      },
      other: { lead: () => 'Nachsehen, ob es besser wird, könnte auch:' },
    },
    'tell-them-its-fine': {
      ask: {
        help: ({ boss }) => `Wem du was sagen sollst: der Mannschaft sagen, dass es sicher ist. ${YOU(boss)}`,
        examples: [
          'der Mannschaft sagen, dass die Brücke hält',
          'den Eltern schreiben, dass sich nichts ändert',
          'in der Sitzung sagen, dass wir im Plan sind',
        ],
      },
      mine: {
        examples: ['ihnen die Zahlen zeigen', 'den zweiten Test abwarten', 'sagen, was wir bisher wissen'],
      },
      because: {
        lead: () => 'Ich habe Zweifel, weil',
        help: () => 'Was nicht ganz in Ordnung ist, wie du es Freunden erzählen würdest.',
        examples: [
          'der zweite Test noch nicht da ist',
          'zwei Firmen noch nicht unterschrieben haben',
          'es schon einmal undicht war',
        ],
      },
      slips: {
        lead: () => OUT,
        help: () => 'Eine Sache, so kurz es geht: was es später kosten würde.',
        examples: ['ihr Vertrauen', 'der zweite Auftrag', 'unser guter Ruf'],
      },
      who: {
        lead: ({ slips }) => `${OUT} ${slips}. Wer als Erstes sieht, wie es steht:`,
        on: 'Wer als Erstes sieht, wie es steht:',
        help: ({ boss }) =>
          `Wer zuerst merken würde, was los ist, am besten jemand, der ${boss} wichtig ist.`,
        examples: ['die Eltern', 'die Mannschaft', 'unser treuester Kunde'],
      },
      after: {
        examples: ['ein ruhiger Monat', 'ein Wochenende ohne Anrufe', 'Zeit bis zur Prüfung'],
      },
      other: { lead: () => 'Nachsehen, was stimmt, könnte auch:' },
    },
  },

  wants: {
    day: 'Es steht noch kein Tag darin, und um den Tag geht es in diesem Gespräch. Setz ihn dazu: „bis Freitag“, „heute Abend“, „vor den Ferien“.',
    telling:
      'Es steht noch nicht darin, was du wem sagen sollst: „der Mannschaft sagen, dass es sicher ist“.',
    same: boss => `Das ist wörtlich, was ${boss} will. Was würdest du tun, wenn es nach dir ginge?`,
  },
}
