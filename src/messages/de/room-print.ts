import type { Footing, Heard, When } from '../../scenario/scenario.ts'
import type { roomPrint as en } from '../en/room-print.ts'
import type { Translated } from '../translated.ts'
import { capital } from './numbers.ts'
import { roomPrintDebrief } from './room-print-debrief.ts'

type Footings = Record<Footing, string>
type Heards = Record<Heard, string>

const replies = (n: number): string => (n === 1 ? '1 Antwort' : `${n} Antworten`)
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} und ${parts.at(-1)}`

/** Minutes to the half: "1½". */
function minutes(n: number): string {
  const whole = Math.floor(n)
  if (n === whole) return String(n)
  return whole === 0 ? '½' : `${whole}½`
}

/** "wenn der Stand „im Lot“ ist oder weiter vorn und das Anliegen …". Ranges end at −3 and 3, and at 0 and 3. */
function condition({ footing, heard }: When, footings: Footings, heards: Heards): string {
  const at = (n: number) => `„${footings[n as Footing]}“`
  const on = (n: number) => `„${heards[n as Heard]}“`
  const where = ({ from, to }: { from: number; to: number }) => {
    if (from === to) return at(from)
    if (to >= 3) return `${at(from)} oder weiter vorn`
    return from <= -3 ? `${at(to)} oder weiter hinten` : `zwischen ${at(from)} und ${at(to)}`
  }
  const much = ({ from, to }: { from: number; to: number }) => {
    if (from === to) return on(from)
    if (to >= 3) return `${on(from)} oder mehr`
    return from <= 0 ? `${on(to)} oder weniger` : `${on(from)} bis ${on(to)}`
  }
  const parts = [footing && `Stand ${where(footing)}`, heard && `Anliegen ${much(heard)}`]
  return `bei ${parts.filter(Boolean).join(' und ')}`
}

/** What is printed for a room: the facilitator's guide and the handout for everybody. */
export const roomPrint: Translated<typeof en> = {
  print: 'Drucken',
  nav: 'Andere Seiten',
  back: 'Zurück zur Gruppe',
  backToSession: 'Zurück zur Sitzung',
  shelf: 'Alle Gespräche',
  quoted: words => `„${words}“`,
  running: { guide: title => `${title}: Leitfaden`, handout: title => title },
  page: 'Seite',

  home: {
    heading: 'Dasselbe zu Hause',
    code: address => `Ein Code, der zu ${address} führt`,
    text: 'Richte die Handykamera auf den Code oder tipp die Adresse ein.',
  },

  guide: {
    pageTitle: title => `Leitfaden: ${title} · Front Foot`,
    heading: title => `Leitfaden: ${title}`,
    only: 'Nur für die Moderation: Die Haltung jeder Antwort und jedes Ende stehen darin.',
    purpose: 'Worum es geht',
    scene: 'Die Szene',
    asks: (role, temperament, request) =>
      `${capital(role)}, ${temperament.toLowerCase()}. Dein Auftrag: ${request.replace(/[.\s]+$/, '')}.`,
    protecting: 'Was du schützen wolltest',
    points: 'Was du auf den Tisch bringen kannst',
    reasons: boss => `Was ${boss} nicht sagt`,
    length: (shortest, usual, longest) =>
      shortest === longest
        ? `Jeder Weg hindurch braucht ${replies(shortest)}.`
        : `Ein Weg hindurch braucht ${shortest} bis ${longest} Antworten, meistens etwa ${usual}.`,

    ready: {
      heading: 'Den Raum vorbereiten',
      list: [
        'Setz die Leute zu zweit zusammen, alle mit Blick auf die Leinwand. Ohne Netz läuft Front Foot als eine Datei vom Stick.',
        'Öffne die Leinwand, zieh sie auf den Beamer und drück F. Lies den ersten Satz aus der letzten Reihe; mit + und − ändert sich die Größe.',
        'Zähl Stimmen mit A, B, C … oder tipp sie ein. Mit der Leertaste oder dem Presenter geht es weiter; der Punkt schaltet die Leinwand schwarz.',
        'Ein Satz, der aus der Gruppe gerufen wird, lässt sich am Pult eintippen. Er bekommt den nächsten freien Buchstaben.',
        'Die Buchstaben hier sind die Buchstaben auf der Leinwand. Lass dieses Papier umgedreht liegen und das Handout bis zum Schluss in der Tasche.',
      ],
    },

    times: {
      heading: 'Zeiten in Minuten',
      part: 'Alles zusammen',
      column: n => `${n}\u00a0Min.`,
      parts: {
        opening: 'Die Szene und wie es geht',
        otherWay: 'Zurück in eine Runde, der Weg der Minderheit',
        lookingBack: 'Gemeinsam zurückblicken',
        takingAlong: 'Die eigene Karte',
      },
      full: 'Runden in voller Länge',
      quick: 'Schnelle Runden',
      each: (turns, each) => `${turns} × ${minutes(each)}`,
      spare: 'Reserve',
      inFull: 'Eine Runde in voller Länge',
      steps: {
        line: 'Der Satz, laut vorgelesen',
        replies: 'Die Antworten; Sätze aus der Gruppe',
        pairs: 'Zu zweit überlegen',
        vote: 'Hände hoch',
        bars: 'Die Balken öffnen sich',
        discuss: 'Diskutieren',
        again: 'Noch einmal Hände hoch',
        both: 'Beide Abstimmungen, und es wird gesagt',
      },
      none: '–',
      left: 'entfällt',
      minutes,
      which:
        'Spielt die erste Runde in voller Länge, danach die, in denen sich die Gruppe uneins ist. Schnell heißt: der Satz, die Antworten, Hände hoch, und gesagt wird, was die meisten Stimmen hat.',
      twenty:
        'Bei zwanzig Minuten entfallen das Überlegen zu zweit, die zweite Abstimmung und der andere Weg; die Karte geht mit nach Hause.',
    },

    turns: {
      heading: 'Runde für Runde',
      lead: 'In der Reihenfolge, in der eine Gruppe sie erreicht. 3B ist Antwort B in Runde 3. Wo an einer Antwort oder einem Satz Bedingungen stehen, gilt die erste, die zutrifft.',
      turn: n => `Runde ${n}`,
      begins: 'Hier fängt es an.',
      after: ({ always, sometimes }) => {
        if (sometimes.length === 0) return `Nach ${listed(always)}.`
        const perhaps = `manchmal nach ${listed(sometimes)}`
        return always.length === 0 ? `${capital(perhaps)}.` : `Nach ${listed(always)}; ${perhaps}.`
      },
      otherwise: 'sonst',
      if: condition,
      discuss: 'Zum Diskutieren',
      notes: 'Notizen',
      replies: 'Antworten',
      later: stance => `${stance}, wenn vorher etwas gefragt wurde`,
      force: { soft: 'leicht', hard: 'stark' },
      puts: point => `Bringt auf den Tisch: ${point}.`,
      thinks: boss => `${boss} denkt:`,
      stronger: 'Stärker:',
      leadsTo: where => `Zu ${where}`,
      saying: ':',
      goTurn: n => `Runde ${n}`,
      goEnding: (n, kind) => `Ende ${n} (${kind})`,
      answers: boss => `${boss} sagt dann:`,
    },

    endings: {
      heading: 'Wie es ausgehen kann',
      lead: 'Gewertet wird nicht, ob das Gegenüber zustimmt, sondern wie es gesagt wurde und was davon gehört wurde.',
      ending: n => `Ende ${n}`,
      says: boss => `Das letzte Wort von ${boss}`,
      won: 'Was es gebracht hat',
      cost: 'Was es gekostet hat',
    },

    debrief: roomPrintDebrief,
  },

  handout: {
    pageTitle: title => `Handout: ${title} · Front Foot`,
    lead: 'Zum Mitnehmen: eine kurze Leiter fürs Widersprechen, was die Gruppe daraus gemacht hat, und eine Karte für dein eigenes Gespräch.',
    leadAlone:
      'Zum Mitnehmen: eine kurze Leiter fürs Widersprechen und eine Karte für dein eigenes Gespräch.',
    scene: 'Die Szene',
    ladder: {
      heading: 'Die Leiter',
      idea: 'Druck erzeugt Gegendruck, und wer einknickt, verliert sein Anliegen. Der dritte Weg macht Raum in der Richtung, in die du willst; so kann die andere Seite mitkommen, ohne aus dem Gleichgewicht zu geraten.',
      steps: [
        'Gib wieder, worum es geht, ganz und in guter Absicht, bis du ein Ja hörst. Das verspricht noch nichts; es macht Raum, und ihr hört beide, wie groß die Sache ist.',
        'Nenn eine Sache, die es kosten würde, als Frage, auf die du die Antwort nicht kennst, und lass die Entscheidung dort, wo sie liegt.',
        'Stell noch ein oder zwei offene Fragen in die Richtung, in die du willst: wann, was zuerst, worauf es am meisten ankommt. Eine dritte hintereinander klingt nach Verhör.',
        'Wenn sich danach nichts bewegt hat, frag nicht weiter. Sprich die Sorge einmal aus, schlicht; respektier die Entscheidung; steh dazu.',
      ],
      limit:
        'Eine Grenze: Wo etwas illegal, gefährlich oder diskriminierend ist, sieht der letzte Schritt anders aus. Sag einmal und ruhig, was du nicht tust, biete den erlaubten Weg an und hol die Richtigen dazu.',
    },

    transcript: {
      heading: 'Was die Gruppe daraus gemacht hat',
      when: (boss, temperament, day) => `${boss}, ${temperament.toLowerCase()} · ${day}`,
      reply: n => `Antwort ${n}`,
      room: 'Die Gruppe',
      calledOut: 'aus der Gruppe gerufen',
      votes: 'Die Stimmen',
      letter: 'Antwort',
      first: 'Stimmen',
      second: 'Noch einmal',
      notCounted: 'nicht gezählt',
      said: 'gesagt',
      ended: 'Wie es ausging',
      waits: boss => `Zuletzt hat ${boss} gesprochen. Die Gruppe hat noch nicht geantwortet.`,
      others: 'Andere Wege, die die Gruppe probiert hat',
      otherAfter: n => (n === 0 ? 'Vom Anfang an' : `Nach Antwort ${n}`),
      otherLeft: 'Hier wurde aufgehört.',
    },

    card: {
      heading: 'Dein eigenes Gespräch',
      lead: 'Nur für dich. Am besten kurz und mit eigenen Worten; lass weg, was nicht passt.',
      boss: 'mein Gegenüber',
      toWrite: ', zum Ausfüllen',
      sentences: 'Worum es geht',
      steps: 'Vier Schritte, so wie du es wirklich sagen würdest',
      plan: 'Ein Plan für den Fall der Fälle',
      ifSays: 'Wenn mein Gegenüber sagt',
      thenSay: 'dann sage ich',
      day: 'Wir reden am',
    },
  },
}
