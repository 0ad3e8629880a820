import type { plane as enPlane, ruler as enRuler } from '../en/pictures.ts'
import type { Translated } from '../translated.ts'
import { inWords } from './numbers.ts'
import { stage } from './stage.ts'

/** The way that a conversation took over the floor, seen from above. */
export const plane: Translated<typeof enPlane> = {
  start: 'Anfang',
  end: 'Ende',
  firstTime: 'erstes Mal',
  again: 'noch einmal',
  stations: {
    [-3]: '−3 Fersen im Boden',
    [-2]: '−2',
    [-1]: '−1',
    0: 'im Lot',
    1: '+1',
    2: '+2',
    3: 'vorderer Fuß +3',
  },
  opening: (name, at) =>
    `Der Weg über den Boden. Am Anfang: Stand von ${name} „${stage.footings[at.footing]}“, dein Anliegen „${stage.heards[at.heard]}“.`,
  reply: (number, stance, before, after) => {
    const moved = [
      before.footing === after.footing ? '' : stage.footings[after.footing],
      before.heard === after.heard ? '' : stage.heards[after.heard],
    ].filter(Boolean)
    return `Antwort ${number} ${stage.stanceDone[stance]}: ${moved.join(', ') || 'keine Bewegung'}.`
  },
  earlier: 'Beim ersten Mal:',
  way: letter => `Weg ${letter}:`,
  endOf: letter => `Weg ${letter}`,
  same: 'Die ganze Strecke gleich.',

  stepByStep: {
    heading: 'Schritt für Schritt',
    previous: 'Vorige Antwort',
    next: 'Nächste Antwort',
    all: 'Der ganze Weg',
    hint: n =>
      n === 1
        ? 'Sieh dir an, was die eine Antwort bewegt hat und warum.'
        : `Sieh dir an, was jede der ${n} Antworten bewegt hat und warum.`,
    place: (number, all) => `Antwort ${number} von ${all}`,
    moved: (boss, stance, before, after) => {
      const parts = [
        before.footing === after.footing
          ? ''
          : `Stand von ${boss} erst „${stage.footings[before.footing]}“, dann „${stage.footings[after.footing]}“`,
        before.heard === after.heard
          ? ''
          : `dein Anliegen erst „${stage.heards[before.heard]}“, dann „${stage.heards[after.heard]}“`,
      ].filter(Boolean)
      return `Sie ${stage.stanceDone[stance]}: ${parts.join('; ') || 'niemand hat sich bewegt'}.`
    },
    inWords: 'In Worten',
    overlay: {
      legend: 'Andere Wege darüberlegen',
      most: n =>
        `Höchstens ${n === 1 ? 'einer' : inWords(n)} auf einmal. Sie sind hohl gezeichnet; wo es mehrere sind, tragen ihre Zahlen den Buchstaben des Weges.`,
      elsewhere: temperament => `ein anderes Mal, ${temperament.toLowerCase()}`,
      here: 'dieses Gespräch',
    },
  },
}

/** What each line counted, from −2 to +2, and the mean. */
export const ruler: Translated<typeof enRuler> = {
  mean: 'Schnitt',
  label: (groups, mean) =>
    groups.length === 0
      ? 'Keine Antwort wurde gewertet.'
      : `${groups
          .map(
            ({ point, count }) =>
              `${count} ${count === 1 ? 'Antwort' : 'Antworten'} bei ${stage.signed(point)}`,
          )
          .join(', ')}. Der Durchschnitt ist ${stage.signed(mean)}.`,
}
