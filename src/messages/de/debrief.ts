import type { debrief as en } from '../en/debrief.ts'
import type { Translated } from '../translated.ts'
import { note } from './note.ts'
import { capital, inWords } from './numbers.ts'
import { plane, ruler } from './pictures.ts'
import { typed } from './typed.ts'

type Counts = Parameters<typeof en.tone.tally>[0]

const listed = (parts: string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} und ${parts.at(-1)}`

/** What one line has done, and what several have. */
const told: [keyof Counts, one: string, more: string][] = [
  ['inStep', 'hat im Takt geführt', 'haben im Takt geführt'],
  ['outOfStep', 'hat aus dem Takt geführt', 'haben aus dem Takt geführt'],
  ['softPushes', 'hat leicht gedrückt', 'haben leicht gedrückt'],
  ['hardPushes', 'hat stark gedrückt', 'haben stark gedrückt'],
  ['rollOvers', 'ist eingeknickt', 'sind eingeknickt'],
]

/** "Vier Sätze zählen: Drei haben im Takt geführt und einer hat leicht gedrückt." */
function tally(counts: Counts): string {
  const parts = told.filter(([kind]) => counts[kind] > 0)
  const all = parts.reduce((sum, [kind]) => sum + counts[kind], 0)
  const [only] = parts
  if (!only) return 'Noch hat kein Satz gezählt.'
  if (parts.length > 1) {
    const each = parts.map(([kind, one, more]) =>
      counts[kind] === 1 ? `einer ${one}` : `${inWords(counts[kind])} ${more}`,
    )
    return `${capital(inWords(all))} Sätze zählen: ${capital(listed(each))}.`
  }
  if (all === 1) return `Der eine Satz, der zählt, ${only[1]}.`
  return `${all === 2 ? 'Beide' : `Alle ${inWords(all)}`} Sätze ${only[2]}.`
}

/** What a finished conversation shows. */
export const debrief: Translated<typeof en> = {
  pageTitle: title => `Rückblick: ${title} · Front Foot`,
  skip: 'Zu den Sätzen springen, einem nach dem anderen',
  nav: 'Dieser Rückblick',
  about: (boss, temperament, when) => `${boss}, ${temperament.toLowerCase()} · gespielt ${when}`,
  today: 'heute',
  on: date => `am ${date}`,

  ended: 'Wie es ausging:',
  kinds: {
    moved: 'Die Entscheidung hat sich geändert, ganz oder zum Teil.',
    heard: 'Die Entscheidung bleibt, dein Anliegen wurde abgewogen, und nichts ist kaputtgegangen.',
    followed: 'Die Entscheidung wurde mitgetragen, und dein Hinweis ist notiert.',
    'line-held': 'Die Sache wurde abgelehnt und der erlaubte Weg geöffnet.',
    held: 'Die Entscheidung bleibt, und dein Anliegen wurde kaum bemerkt.',
    'given-away': 'Der Auftrag wurde übernommen, und dein Anliegen blieb zurück.',
    damaged: 'Was auch immer entschieden wurde: Unterwegs ist zwischen euch etwas kaputtgegangen.',
  },
  won: 'Was es gebracht hat',
  cost: 'Was es gekostet hat',
  open: {
    kind: 'Noch nicht zu Ende',
    heading: reply => `Dieses Gespräch wartet auf Antwort ${reply}.`,
    text: boss => `Zuletzt hat ${boss} gesprochen. Hier kommt der Rückblick auf die Sätze bis dahin.`,
    nothing: boss =>
      `${boss} hat gesprochen, und es kam noch keine Antwort. Es gibt noch nichts, worauf du zurückblicken kannst.`,
    carryOn: reply => `Weiter bei Antwort ${reply}`,
  },
  edited: {
    since:
      'Dieses Szenario hat sich geändert, seit du es gespielt hast. Die Antworten werden hier in der jetzigen Fassung nachgespielt; einiges kann anders aussehen als damals.',
    here: n =>
      n === 1
        ? 'Dieses Szenario wurde geändert, seit du es gespielt hast. Für deine letzte Antwort ist darin kein Platz mehr; sie bleibt gespeichert, wie sie war.'
        : `Dieses Szenario wurde geändert, seit du es gespielt hast. Für deine letzten ${n} Antworten ist darin kein Platz mehr; sie bleiben gespeichert, wie sie waren.`,
    lost: n =>
      n === 1
        ? 'Für die letzte Antwort ist darin kein Platz mehr. Sie bleibt gespeichert, wie sie war, und zählt nirgends.'
        : `Für die letzten ${inWords(n)} Antworten ist darin kein Platz mehr. Sie bleiben gespeichert, wie sie waren, und zählen nirgends.`,
  },

  way: {
    heading: 'Wie ihr zwei euch bewegt habt',
    caption: boss =>
      `Von links nach rechts: der Stand von ${boss}, von den Fersen im Boden bis zum vorderen Fuß. Von unten nach oben: wie viel von deinem Anliegen auf dem Tisch lag. Die Zahlen sind deine Antworten, der Reihe nach.`,
  },
  of: 'von 50',
  tone: {
    heading: 'Wie du es gesagt hast',
    ruler:
      'Jeder Satz zählt zwischen −2 (starker Druck) und +2 (im Takt geführt). Diese Hälfte zeigt, wo der Durchschnitt liegt.',
    tally,
    unclear: n =>
      n === 1
        ? 'Ein Satz war nicht klar und zählt nirgends.'
        : `${capital(inWords(n))} Sätze waren nicht klar und zählen nirgends.`,
  },
  heard: {
    heading: 'Was gehört wurde',
    fates: { heard: 'gehört', unheard: 'gesagt, aber aus dem Takt', 'not-said': 'nicht gesagt' },
    reached: (heard, most, words) => {
      if (most === 0) return 'In diesem Gespräch lässt sich nichts auf den Tisch bringen.'
      if (heard === 0) return `Nichts liegt auf dem Tisch. Möglich gewesen wäre: ${words[most]}.`
      if (heard >= most) return `Dein Anliegen ist ${words[heard]}. Weiter geht es hier nicht.`
      return `Dein Anliegen ist ${words[heard]}. Möglich gewesen wäre: ${words[most]}.`
    },
    unheard: 'Was aus dem Takt gesagt wird, steht im Raum und bewegt noch nichts.',
  },
  agreed: boss => `Ob ${boss} am Ende zugestimmt hat, zählt in keiner der beiden Hälften.`,

  lines: {
    heading: 'Satz für Satz',
    you: (reply, nth) =>
      nth === 1
        ? `Du, Antwort ${reply}`
        : `Du, Antwort ${reply}, ${['zweiter', 'dritter', 'vierter'][nth - 2] ?? `${nth}.`} Versuch`,
    moves: {
      restate: 'gibt wieder, worum es geht',
      'trade-off': 'fragt, was es kostet',
      redirect: 'stellt eine offene Frage',
      concern: 'spricht die Sorge aus und trägt es mit',
      purpose: 'fragt, wofür es gut ist',
      offer: 'bringt ungefragt einen Vorschlag',
      support: 'unterstützt es und notiert den Rest',
      'hold-the-line': 'zieht die Grenze',
      refuse: 'lehnt ab',
      contradict: 'widerspricht',
      blame: 'macht einen Vorwurf',
      defend: 'rechtfertigt sich',
      ultimatum: 'stellt ein Ultimatum',
      sarcasm: 'sagt es mit spitzem Ton',
      'give-in': 'gibt nach',
      vague: 'bleibt vage',
    },
    still: 'Niemand hat sich bewegt.',
    thought: boss => `${boss} dachte:`,
    stronger: 'Stärker wäre:',
    unclear: boss =>
      `${boss} wurde daraus nicht schlau und hat nachgefragt. Nichts wird gewertet, und niemand hat sich bewegt.`,
    playedAs: 'Gespielt als',
    tryAgain: 'Von hier noch einmal',
    tryAgainAt: reply => `, bei Antwort ${reply}`,
    lost: 'Kein Platz mehr im Szenario',
    lostWords: 'Die Worte dieser Antwort standen im Szenario und sind dort nicht mehr.',
  },

  note,
  typed,

  plane,
  ruler,

  next: {
    heading: 'Wie es weitergeht',
    again: 'Noch einmal spielen',
    afresh: 'Von vorn anfangen',
    shelf: 'Alle Gespräche',
    drill: 'Einzelne Sätze üben',
    save: 'Als Datei speichern',
    copy: 'Adresse kopieren',
    copyWords: 'Adresse mit meinen Worten kopieren',
    carries:
      'Die Datei enthält alle Gespräche auf diesem Gerät. In der Adresse steht, was du über dein Gegenüber und deine Arbeit erzählt hast, und jeder Satz dieses Gesprächs: Wer sie bekommt, kann alles lesen.',
    copied: 'Kopiert. Die Adresse öffnet diesen Rückblick auf jedem Gerät.',
    notCopied: 'Der Browser hat das Kopieren nicht erlaubt. Hier ist die Adresse, schon markiert:',
    byHand: 'Die Adresse dieses Rückblicks',
    kept: 'Die Datei enthält alle Gespräche auf diesem Gerät, die Adresse nur dieses.',
  },
}
