import type { Stance } from '../../scenario/moves.ts'
import type { myPractice as en } from '../en/my-practice.ts'
import type { Translated } from '../translated.ts'
import { capital, inWords } from './numbers.ts'

const times = (n: number): string => (n === 1 ? 'einmal' : n > 0 && n <= 12 ? `${inWords(n)}mal` : `${n}-mal`)
const conversations = (n: number): string => (n === 1 ? 'ein Gespräch' : `${n} Gespräche`)
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} und ${parts.at(-1)}`

const did: [Stance, string][] = [
  ['lead-forward', 'geführt'],
  ['roll-over', 'eingeknickt'],
  ['push-back', 'gedrückt'],
]
const range = (from: string, to: string): string =>
  from === to ? `vom ${from}` : `vom ${from} bis zum ${to}`

/** My practice: what comes back and when, and what the lines that were said do. */
export const myPractice: Translated<typeof en> = {
  page: {
    title: 'Mein Training · Front Foot',
    description: 'Was du wann wieder üben kannst, was deine Sätze tun und wie sich das ändert.',
  },
  heading: 'Mein Training',
  lead: 'Was du dir wann wieder vornehmen kannst und was deine Sätze tun. Alles wird hier ausgerechnet, aus den Gesprächen, die auf diesem Gerät gespeichert sind.',
  nav: 'Diese Seite',
  shelf: 'Alle Gespräche',
  looking: 'Gespeichertes wird durchgesehen …',
  gone: n =>
    n === 1
      ? 'Ein Gespräch hier gehört zu einem Szenario, das es in dieser Version nicht gibt oder das sich nicht laden ließ. Nichts davon ist verloren, und nichts davon zählt auf dieser Seite.'
      : `${capital(conversations(n))} hier gehören zu einem Szenario, das es in dieser Version nicht gibt oder das sich nicht laden ließ. Nichts davon ist verloren, und nichts davon zählt auf dieser Seite.`,
  blocked:
    'In diesem Browser darf die Seite nichts speichern; deshalb kann sie nur Gespräche aus diesem Tab zeigen. Was du als Datei speicherst, kannst du zurückholen.',
  full: 'Der Speicher dieses Browsers ist voll: Die neuesten Gespräche sind nur in diesem Tab. Als Datei gespeichert, lassen sie sich zurückholen.',
  unreadable:
    'Etwas, das hier früher gespeichert wurde, ließ sich nicht lesen. Es liegt beiseite und ist nicht verloren; du kannst es als Datei speichern.',

  empty: {
    heading: 'Noch nichts, worauf du zurückblicken kannst',
    text: 'Spiel ein Gespräch bis zum Ende, dann taucht es hier wieder auf: wann es sich lohnt, es noch einmal zu versuchen, jedes Mal ein wenig schwerer, und was deine Sätze getan haben. Ein paar Minuten reichen.',
    begin: boss => `Mit ${boss} anfangen`,
  },

  next: {
    heading: 'Was als Nächstes kommt',
    none: 'Gerade wartet nichts. Ein Gespräch, das zu Ende gespielt ist, kommt nach einigen Tagen hierher zurück.',
    today: 'Heute',
    tomorrow: 'Morgen',
    why: {
      first: real => `Das echte Gespräch ist ${real}. Ein erster Durchgang zeigt, wohin es gehen kann.`,
      eve: real =>
        `Das echte Gespräch ist ${real}. Noch einmal am Abend davor, dann sind die Sätze zur Hand.`,
      before: real => `Das echte Gespräch ist ${real}; deshalb kommt dieses hier früher dran als sonst.`,
      poor: kind =>
        `Beim letzten Mal endete es mit „${kind}“. Kurz danach weißt du noch, wo der Wendepunkt war.`,
      mistakes: (kind, n) =>
        `Beim letzten Mal endete es mit „${kind}“, und ${n === 1 ? 'ein Satz hat' : `${inWords(n)} Sätze haben`} nicht im Takt geführt. Beim zweiten Mal fällt das leichter.`,
      well: kind =>
        `Beim letzten Mal endete es mit „${kind}“. Wer wiederkommt, kurz bevor es verblasst, behält es.`,
    },
    andEve: eve => `Und noch einmal am Abend davor, ${eve}.`,
    change: {
      order: 'Die Antworten stehen in anderer Reihenfolge.',
      ask: 'Diesmal kommen die Hinweise erst, wenn du danach fragst.',
      end: 'Diesmal kommen die Hinweise erst am Ende.',
      'own-words': 'Diesmal mit eigenen Worten.',
      boss: (name, temperament) => `Diesmal ist ${name} ${temperament.toLowerCase()}.`,
    },
    practise: boss => `Mit ${boss} üben`,
    early: boss => `Jetzt schon mit ${boss} üben`,
    more: n => (n === 1 ? 'Noch eins' : `Noch ${inWords(n)}`),
    free: 'Das sind Angebote, und eins am Tag ist reichlich. Nichts geht verloren, wenn etwas wartet: Es bleibt hier stehen, bis du es aufgreifst.',
  },

  real: {
    heading: 'Das echte Gespräch',
    inDays: n => (n === 0 ? 'heute' : n === 1 ? 'morgen' : `in ${n} Tagen`),
    on: day => `am ${day}`,
    words: 'Deine Sätze zum Mitnehmen',
  },

  counted: {
    legend: 'Was gezählt wird',
    last: n => `Die letzten ${n} Gespräche`,
    all: n => `Alle ${n}`,
    these: n => (n === 1 ? 'Gezählt wird ein Gespräch.' : `Gezählt werden alle ${inWords(n)} Gespräche.`),
  },

  moves: {
    heading: 'Was deine Sätze tun',
    none: 'Noch hat kein Satz gezählt.',
    most: (move, n) => `Am häufigsten führt bei dir so ein Satz: Er ${move}, bisher ${times(n)}.`,
    skipped: moves => `Im Angebot, aber bisher nie gesagt: ${listed(moves.map(move => `„${move}“`))}.`,
    leads: 'Führende Sätze, und wo sie im Angebot waren',
    key: 'Der ganze Balken zeigt, wie oft so ein Satz im Angebot war und im Takt geführt hätte; der gefüllte Teil, wie oft er gesagt wurde.',
    of: (taken, offered) => `${taken} von ${offered}`,
    outOfStep: n => `Und ${times(n)} aus dem Takt.`,
    others: 'Druck und Einknicken',
    othersNone: 'Kein Satz hat gedrückt, und keiner ist eingeknickt.',
    times,
    table: 'Dasselbe als Tabelle',
    columns: {
      move: 'Der Satz …',
      made: 'Ge\u00adsagt',
      typed: 'Ge\u00adtippt',
      offered: 'Im An\u00adgebot',
      taken: 'Im Takt',
    },
    typed:
      'Im Angebot heißt: wo so ein Satz im Takt geführt hätte. Ein getippter Satz mit eigenen Worten zählt als die fertige Antwort, als die er gespielt wurde.',
  },

  times: {
    heading: 'Die Haltung im Lauf der Zeit',
    label: columns =>
      `${columns === 1 ? 'Eine Säule' : `${columns} Säulen`}: wie viele der gewerteten Sätze geführt haben, eingeknickt sind und gedrückt haben.`,
    each: {
      conversation: (from, to) =>
        `Jede Säule ist ein Gespräch, in der Reihenfolge, in der du sie gespielt hast, ${range(from, to)}.`,
      week: (from, to) => `Jede Säule ist eine Woche, in der etwas gespielt wurde, ${range(from, to)}.`,
      month: (from, to) => `Jede Säule ist ein Monat, in dem etwas gespielt wurde, ${range(from, to)}.`,
      year: (from, to) => `Jede Säule ist ein Jahr, in dem etwas gespielt wurde, ${range(from, to)}.`,
    },
    halves: (earlier, later) =>
      `In der früheren Hälfte haben ${earlier[0]} von ${earlier[1]} Sätzen nach vorn geführt, in der späteren ${later[0]} von ${later[1]}.`,
    table: 'Dasselbe als Tabelle',
    columns: {
      conversation: 'Gespielt am',
      week: 'Woche ab',
      month: 'Monat',
      year: 'Jahr',
    },
    conversations: 'Gespielt',
  },

  scenarios: {
    heading: 'Nach Szenario',
    best: kind => `bestes Ende: ${kind}`,
    notOver: 'noch nicht bis zum Ende gespielt',
    played: (n, day) => `${conversations(n)}, das letzte ${day}`,
    tally: tally => {
      const parts = did.flatMap(([stance, verb]) => (tally[stance] > 0 ? `${tally[stance]} ${verb}` : []))
      return parts.length > 0 ? `Sätze: ${listed(parts)}.` : 'Noch hat kein Satz gezählt.'
    },
    lookBack: 'Zurückblicken',
    again: 'Noch einmal üben',
    carryOn: 'Weiterspielen',
    at: title => `: ${title}`,
  },

  list: {
    heading: 'Gespeicherte Gespräche',
    boss: (name, temperament) => `${name}, ${temperament.toLowerCase()}`,
    open: 'noch nicht zu Ende',
    shown: (n, all) => `${n} von ${all} gezeigt`,
    more: n => `${n} weitere zeigen`,
  },

  when: { today: 'heute', yesterday: 'gestern', on: day => `am ${day}` },
}
