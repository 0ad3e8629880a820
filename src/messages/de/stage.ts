import type { Stance } from '../../scenario/moves.ts'
import type { Footing, Heard } from '../../scenario/scenario.ts'
import type { stage as en } from '../en/stage.ts'
import type { Translated } from '../translated.ts'

type Shown = Stance | 'unclear'

const footings: Record<Footing, string> = {
  [-3]: 'Fersen im Boden',
  [-2]: 'nach hinten gelehnt',
  [-1]: 'auf dem hinteren Fuß',
  0: 'im Lot',
  1: 'Gewicht vorn',
  2: 'entgegenkommend',
  3: 'auf dem vorderen Fuß',
}
const heards: Record<Heard, string> = { 0: 'noch ungehört', 1: 'bemerkt', 2: 'abgewogen', 3: 'ganz gehört' }

const signed = (n: number): string => `${n > 0 ? '+' : n < 0 ? '−' : ''}${Math.abs(n)}`.replace('.', ',')
const changed = (from: string, to: string): string =>
  from === to ? `weiterhin „${to}“` : `erst „${from}“, jetzt „${to}“`

/** What the two of you did, in one sentence, for those who do not see the picture. */
function whatMoved(name: string, stance: Shown, steps: number, stand: boolean): string {
  const boss =
    steps > 0
      ? `${name} kommt dir entgegen`
      : steps < 0
        ? `${name} weicht zurück`
        : `${name} rührt sich nicht`
  if (stand) return `Du bleibst stehen und lässt den Raum offen; ${boss}.`
  switch (stance) {
    case 'lead-forward':
      return steps > 0
        ? `Du trittst einen Schritt zurück, und ${name} kommt in den Raum, den du freimachst.`
        : `Du trittst einen Schritt zurück und machst Raum; ${boss}.`
    case 'push-back':
      return steps < 0 ? `Du trittst vor, und ${name} weicht zurück.` : `Du trittst vor; ${boss}.`
    case 'roll-over':
      return `Du trittst beiseite, und ${name} geht weiter, als wäre alles abgemacht.`
    case 'unclear':
      return `Niemand hat sich bewegt: ${name} fragt, was du meinst.`
  }
}

/** Words that several screens share: the bar, the stances, the two scales, what the drawings say. */
export const stage: Translated<typeof en> = {
  product: 'Front Foot',
  productLink: 'Front Foot, alle Gespräche',
  you: 'Du',
  yourPoint: 'Dein Anliegen',
  footingOf: name => `Stand von ${name}`,
  footing: 'Stand',
  to: 'dann',

  stances: {
    'lead-forward': 'Führt nach vorn',
    'push-back': 'Drückt dagegen',
    'roll-over': 'Knickt ein',
    unclear: 'Noch nicht klar',
  },
  stanceDone: {
    'lead-forward': 'hat nach vorn geführt',
    'push-back': 'hat dagegengedrückt',
    'roll-over': 'ist eingeknickt',
    unclear: 'war nicht klar',
  },

  footings,
  heards,
  signed,

  temperaments: {
    steady: {
      name: 'Ausgeglichen',
      means: 'Geht Schritt für Schritt: bei leichtem Druck zurück, bei guter Führung nach vorn.',
    },
    hurried: {
      name: 'Gehetzt',
      means: 'Hat keine Zeit. Leichter Druck kostet wenig, starker sehr viel.',
    },
    controlling: {
      name: 'Bestimmend',
      means: 'Gibt die Entscheidung nicht aus der Hand und nimmt schon leichten Druck übel.',
    },
    'thin-skinned': {
      name: 'Dünnhäutig',
      means: 'Weicht vor Druck weit zurück und kommt bei guter Führung weit entgegen.',
    },
  },

  ladder: ['Einen Schritt zurück', 'Fragen, was es kostet', 'Zur Seite führen', 'Dazu stehen'],
  ladderWords: {
    label: 'Die Leiter',
    count: step => `Schritt ${step} von 4`,
    first: 'Zuerst Schritt 1 von 4',
    done: 'erledigt',
  },

  outcomes: {
    moved: 'bewegt',
    heard: 'gehört',
    followed: 'mitgetragen',
    'line-held': 'Grenze gezogen',
    held: 'es bleibt dabei',
    'given-away': 'verschenkt',
    damaged: 'beschädigt',
  },

  moves: {
    bossForward: name => `${name} kommt entgegen`,
    bossBack: name => `${name} weicht zurück`,
    bossWalksOn: name => `${name} geht weiter`,
    youLead: 'Du trittst zurück',
    youPush: 'Du trittst vor',
    youRoll: 'Du trittst beiseite',
    youStand: 'Du bleibst stehen',
  },

  floor: {
    start: (name, at) =>
      `Du und ${name} steht euch gegenüber. Stand von ${name}: ${footings[at.footing]}. Dein Anliegen: ${heards[at.heard]}.`,
    moved: (name, before, after, stance, stand) =>
      `${whatMoved(name, stance, after.footing - before.footing, stand)} ` +
      `Stand von ${name}: ${changed(footings[before.footing], footings[after.footing])}. ` +
      `Dein Anliegen: ${changed(heards[before.heard], heards[after.heard])}.`,
  },

  reply: {
    said: 'eben gesagt',
    tried: 'schon probiert',
  },

  box: {
    say: 'Sagen',
    cut: most => `Höchstens ${most} Zeichen bleiben erhalten; der Rest ist weggefallen.`,
  },

  foot: {
    private: 'Front Foot gibt nichts weiter, was du hier sagst.',
    kept: 'Was gespeichert ist',
    themesLabel: 'Farben',
    themes: {
      system: 'System',
      light: 'Hell',
      dark: 'Dunkel',
      contrast: 'Hoher Kontrast',
      projector: 'Beamer',
    },
  },
}
