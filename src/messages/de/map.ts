import type { map as en } from '../en/map.ts'
import type { Translated } from '../translated.ts'
import { capital, inWords } from './numbers.ts'

const ENDINGS: typeof en.endings = {
  moved: 'Bewegt',
  heard: 'Gehört',
  followed: 'Mitgetragen',
  'line-held': 'Grenze gezogen',
  held: 'Es bleibt dabei',
  'given-away': 'Verschenkt',
  damaged: 'Beschädigt',
}

const listed = (parts: string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} und ${parts.at(-1)}`

/** The debrief's part that shows the whole scenario, and the drawing of it. */
export const map: Translated<typeof en> = {
  heading: 'Die Landkarte',
  coming: 'Die Landkarte dieses Gesprächs ist unterwegs.',
  missing:
    'Die Landkarte konnte nicht geladen werden. Sonst fehlt nichts; öffne diese Seite noch einmal, dann wird es neu versucht.',
  counts: ({ turns, ofTurns, endings, ofEndings }) =>
    `Du warst an ${turns} von ${ofTurns} Stellen und hast ${endings} von ${ofEndings} Enden erreicht.`,
  hidden: 'Der Rest bleibt leer, bis du einmal an ein Ende gekommen bist.',
  part: 'Die Landkarte ist zu groß, um sie ganz zu zeichnen: Sie zeigt, wo du warst und was von dort aus als Nächstes kommt.',

  picture: 'Die Landkarte als Bild',
  shows: (turns, endings, did) => {
    const drawn = `${turns} Stellen, die erste ganz oben, und ${endings} Enden, verbunden durch das, was sich sagen lässt.`
    if (did.length === 0) return drawn
    return `${drawn} Dein Weg darauf: ${listed(did.map((one, i) => `Antwort ${i + 1} ${one}`))}.`
  },
  key: {
    label: 'Zeichenerklärung',
    way: 'dein Weg hierher, Antwort für Antwort',
    taken: 'ein Weg von einem anderen Mal',
    open: 'ein Weg, den du noch nicht gegangen bist',
    blank: 'noch nicht gesehen',
    now: over => (over ? 'wo es zu Ende ging' : 'wo es weitergeht'),
  },
  acts: {
    closer: 'Näher',
    further: 'Weiter weg',
    whole: 'Alles',
    left: 'Nach links',
    right: 'Nach rechts',
    up: 'Nach oben',
    down: 'Nach unten',
  },
  controls: 'Die Landkarte bewegen',
  hint: 'Die Tasten gelten, solange die Landkarte den Fokus hat. Mit der Maus lässt sie sich ziehen, mit Strg und Mausrad heranholen; mit zwei Fingern geht beides.',

  endings: ENDINGS,
  anEnding: 'Ein Ende, das du noch nicht gesehen hast',

  list: {
    open: 'Als Liste',
    boss: name => `${name}:`,
    ends: kind => `${ENDINGS[kind]}:`,
    here: over => (over ? 'Hier ging es zu Ende.' : 'Hier geht es weiter.'),
    reply: number => `Deine Antwort ${number}.`,
    leads: 'führt zu',
    above: 'Steht schon weiter oben.',
    notTaken: 'Noch nicht gegangen:',
    notSeen: 'Noch nicht gesehen.',
    untried: n =>
      n === 1
        ? 'Ein Weg von hier, den du noch nicht probiert hast.'
        : `${capital(inWords(n))} Wege von hier, die du noch nicht probiert hast.`,
    tryIt: 'Von hier probieren',
    tryAt: line => `, nach dem Satz „${line}“`,
  },
}
