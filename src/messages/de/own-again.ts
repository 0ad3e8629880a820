import type { Stance } from '../../scenario/moves.ts'
import type { Footing } from '../../scenario/scenario.ts'
import type { ownAgain as en } from '../en/own-again.ts'
import type { Translated } from '../translated.ts'
import { note } from './note.ts'
import { inWords } from './numbers.ts'
import { throwAgain } from './throw-again.ts'
import { typed } from './typed.ts'

const steps = (n: number): string => (n === 1 ? 'einen Schritt' : `${inWords(n)} Schritte`)

/** What a boss does who does not move. */
function still(stance: Stance, footing: Footing): string {
  if (stance === 'roll-over') return 'rührt sich nicht und nimmt es als abgemacht'
  if (stance === 'push-back') return 'steht schon mit den Fersen im Boden'
  return footing === 3 ? 'steht schon auf dem vorderen Fuß' : 'rührt sich nicht'
}

/** The hard lines of a conversation of one's own, one at a time and again (issue 6). */
export const ownAgain: Translated<typeof en> = {
  pageTitle: title => `Die schweren Sätze · ${title} · Front Foot`,
  about: 'die schweren Sätze',
  nav: 'Andere Seiten',
  list: 'Deine eigenen Gespräche',
  room: 'Der Raum',
  yours: 'Deine Seite',

  because: {
    yours: 'Das hast du hier gesagt:',
    'far-back': boss => `Als du hierauf geantwortet hattest, stand ${boss} noch auf dem hinteren Fuß.`,
    pushes: 'Wer drückt, bekommt diesen Satz zu hören.',
  },
  now: (how, told, differs) => {
    const asTold = told ? ', wie du es erzählt hast' : ''
    const small = how.toLowerCase()
    if (!differs.temperament)
      return differs.words ? `Diesmal mit anderen Worten, immer noch ${small}.` : `${how}${asTold}.`
    return differs.words ? `Diesmal mit anderen Worten und ${small}${asTold}.` : `Diesmal ${small}${asTold}.`
  },
  inAnswer: 'Als Antwort darauf:',
  arrives: (now, boss, line) => `${now} ${boss}: „${line}“`,

  heading: 'Was führt hier?',
  empty: 'Da steht noch nichts. Ein paar Worte genügen.',
  notKept: 'Was hier gesagt wird, wird nicht gespeichert und nirgends gezählt.',
  other: 'Ein anderer Satz',

  result: {
    thatOne: throwAgain.thatOne,
    back: 'Zurück zum ganzen Gespräch',
    reword: 'Anders sagen',
    unclear: boss => `${boss} würde fragen, was du meinst. Niemand hat sich bewegt.`,
    hint: note.hint,
    why: {
      restate: 'Was wiedergegeben wird, ist angekommen, und dann ist Platz für die Frage, was es kostet.',
      'trade-off':
        'Ein Preis, als echte Frage gestellt, lässt die Wahl, wo sie ist, und liegt auf dem Tisch.',
      redirect: 'Eine offene Frage führt weiter, ohne zu ziehen.',
      concern: 'Eine Sorge, die einmal kommt und mit einer Zusage, bleibt hängen, ganz ohne Streit.',
      purpose: 'Ernst gemeint, bringt die Frage hervor, worum es darunter geht.',
      offer: 'Etwas zum Annehmen oder Liegenlassen gibt der anderen Seite einen Weg, sich zu bewegen.',
      support: 'Schnelle Unterstützung kostet wenig, und was noch zu sagen ist, kann daneben stehen.',
      'hold-the-line': 'Wo nichts eine Grenze überschreitet, kommt eine gezogene Grenze als Nein an.',
      refuse: 'Auf ein Nein bleibt nur eins: noch einmal fragen, härter.',
      contradict: 'Wer das Gegenteil hört, sucht nach mehr Gründen, recht zu haben.',
      blame: 'Ein Vorwurf verlangt eine Verteidigung und bekommt eine.',
      defend: 'Eine Rechtfertigung macht aus einer Bitte eine Anklage.',
      ultimatum: 'Eine Drohung macht daraus die Frage, wer nachgibt.',
      sarcasm: 'Die Spitze kommt an, und was dahinter stand, nicht.',
      'give-in': 'Ein schlichtes Ja lässt den Preis dort, wo ihn niemand sieht.',
      vague: 'Daran lässt sich nichts festmachen, also gilt es als Ja.',
    },
    stronger: note.stronger,
    instead: typed.instead,
    missteps: note.missteps,
  },

  moved: (boss, moved, { stance, footing }, beside) => {
    const said =
      moved > 0
        ? `${boss} kommt dir ${steps(moved)} entgegen`
        : moved < 0
          ? `${boss} weicht ${steps(-moved)} zurück`
          : `${boss} ${still(stance, footing)}`
    if (!beside) return `${said}.`
    const told = beside.told.toLowerCase()
    if (beside.moved === moved) return `${beside.how} oder ${told}: ${said}.`
    const many = Math.abs(beside.moved)
    return `${beside.how}: ${said}. Wie du es erzählt hast, also ${told}, ${
      many === 0 ? 'wäre es keiner' : many === 1 ? 'wäre es einer' : `wären es ${inWords(many)}`
    }.`
  },

  typed,
}
