import type { roomConsole as en } from '../en/room-console.ts'
import type { Translated } from '../translated.ts'

type Step = keyof typeof en.console.steps

const hands = (n: number): string => (n === 1 ? '1 Stimme' : `${n} Stimmen`)

/** What the button that goes on will do, by the step that comes. */
const next: Record<Step, string> = {
  line: 'nächster Satz',
  replies: 'die Antworten',
  pairs: 'zu zweit überlegen',
  vote: 'Hände hoch',
  bars: 'Balken öffnen',
  discuss: 'diskutieren',
  again: 'noch einmal abstimmen',
  both: 'beide Abstimmungen öffnen',
  ending: 'wie es ausging',
  path: 'zurückblicken',
}

/** The facilitator's own screen, which the room does not see. */
export const roomConsole: Translated<typeof en> = {
  pageTitle: title => `Pult: ${title} · Front Foot`,

  console: {
    title: title => `Pult: ${title}`,
    about: (boss, temperament) => `${boss}, ${temperament.toLowerCase()}`,
    turn: n => `Runde ${n}`,
    over: 'zu Ende',
    nav: 'Diese Sitzung',
    skip: 'Zum nächsten Schritt springen',
    clock: minutes =>
      minutes === 0
        ? 'Gerade begonnen'
        : minutes === 1
          ? 'Läuft seit 1 Minute'
          : `Läuft seit ${minutes} Minuten`,
    hideClock: 'Uhr ausblenden',
    showClock: 'Uhr zeigen',
    end: 'Beenden',

    says: boss => `${boss} sagt`,
    run: 'Ablauf dieser Runde',
    steps: {
      line: 'Satz',
      replies: 'Antworten',
      pairs: 'Zu zweit',
      vote: 'Hände',
      bars: 'Balken',
      discuss: 'Diskutieren',
      again: 'Noch einmal',
      both: 'Beide',
      ending: 'Wie es ausging',
      path: 'Rückblick',
    },
    now: 'jetzt',

    controls: 'Was als Nächstes zu tun ist',
    goOn: step => `Weiter: ${next[step]}`,
    goOnSaying: letter => `Weiter: ${letter} sagen`,
    atEnd: 'Danach kommt nichts mehr',
    back: 'Zurück',
    say: letter => `${letter} sagen`,
    sayNone: 'Sagen',
    minority: letter => (letter === null ? 'Minderheit' : `Minderheit: ${letter}`),
    comeBack: 'Antwort zurück',
    show: { said: 'Wirkung', board: 'Wirkungen' },
    blank: 'Schwarz',
    blankIs: 'Leinwand schwarz schalten',
    told: (step, then) => `${/[.?!…]$/.test(step) ? step : `${step}.`} ${then}.`,
    spoke: (boss, line) => `${boss}: ${line}`,

    space: 'Leertaste',
    enter: '↵',
  },

  board: {
    heading: 'Die Antworten',
    first: n => `Bisher ${hands(n)}.`,
    firstOf: n => `Erste Abstimmung: ${hands(n)}.`,
    second: n => `Zweite Abstimmung: bisher ${hands(n)}.`,
    yours: 'Die Haltungen siehst nur du.',
    reply: 'Antwort',
    words: 'Worte und was sie bewirken',
    hands: 'Stimmen',
    handsFor: letter => `Stimmen für ${letter}`,
    one: letter => `Eine mehr für ${letter}`,
    less: letter => `Eine weniger für ${letter}`,
    before: n => `zuerst ${n}`,
    willBe: {
      chosen: letter => `Gesagt wird ${letter}: deine Wahl.`,
      most: letter => `Gesagt wird ${letter}: die meisten Stimmen.`,
      tie: letter => `Gesagt wird ${letter}: gleich viele Stimmen wie eine andere.`,
      none: letter => `Gesagt würde ${letter}: noch keine Stimmen.`,
    },
    choose: letter => `${letter} auswählen`,
    moves: {
      restate: 'gibt es wieder',
      'trade-off': 'fragt nach dem Preis',
      redirect: 'offene Frage',
      concern: 'die Sorge, einmal',
      purpose: 'fragt nach dem Zweck',
      offer: 'bietet einen Weg an',
      support: 'unterstützt es',
      'hold-the-line': 'zieht die Grenze',
      refuse: 'lehnt ab',
      contradict: 'widerspricht',
      blame: 'macht Vorwürfe',
      defend: 'rechtfertigt sich',
      ultimatum: 'droht',
      sarcasm: 'wird spitz',
      'give-in': 'gibt nach',
      vague: 'lässt es offen',
    },
    outOfStep: 'aus dem Takt',
    inStep: 'im Takt',
    leads: boss => `Darauf ${boss}:`,
    ends: 'So endet es:',
    asks: boss => `${boss} fragt, was gemeint war, und nichts bewegt sich.`,
    playedAs: words => `Gespielt als „${words}“`,
    takeDown: 'Herunternehmen',
    takeDownOf: letter => `Herunternehmen: ${letter}`,
    moved: (before, after, footings, heards) => {
      const footing =
        before.footing === after.footing ? [] : `${footings[before.footing]} → ${footings[after.footing]}`
      const heard = before.heard === after.heard ? [] : `Anliegen ${heards[after.heard]}`
      const both = [footing, heard].flat()
      return both.length === 0 ? 'bewegt nichts' : both.join(', ')
    },
    none: 'Es ist zu Ende: Darauf gibt es nichts mehr zu antworten.',
  },

  wall: {
    heading: 'Gerade auf der Leinwand',
    open: 'Leinwand öffnen',
    again: 'Leinwand wieder öffnen',
    show: 'Nach vorn holen',
    states: {
      none: 'Die Leinwand ist noch nicht offen.',
      open: 'Die Leinwand ist offen. Mit F wird sie dort zum Vollbild.',
      blocked:
        'Der Browser hat das Fenster blockiert. Erlaube in der Adressleiste Pop-ups für diese Seite und öffne die Leinwand noch einmal, oder mach mit einem Bildschirm weiter.',
      gone: 'Die Leinwand wurde geschlossen. Nichts ist verloren: Öffne sie wieder.',
    },
    blank: 'Die Leinwand ist schwarz.',
    single: 'Nur ein Bildschirm',
    look: 'Wie die Leinwand aussieht',
    larger: 'Größerer Text',
    smaller: 'Kleinerer Text',
    size: size => (size === 0 ? 'Text: angepasst' : `Text: ${size > 0 ? '+' : '−'}${Math.abs(size)}`),
    theme: 'Farben der Leinwand',
    themes: { projector: 'Hell', dark: 'Dunkel' },
  },

  ask: {
    heading: 'Die Gruppe fragen',
    question: 'Zum Diskutieren',
    notes: 'Notizen',
    none: 'Für diese Runde stehen keine Notizen in der Datei.',
    whoever: letter => `Wer ${letter} gewählt hat: Was wolltet ihr schützen?`,
    predict: boss => `Bevor die Antwort fällt: Was wird ${boss} dazu sagen?`,
    ending: 'Welche Antwort war der Wendepunkt, und was hätte dort gesagt werden können?',
    reasons: boss => `Was ${boss} nicht sagt`,
  },

  timer: {
    heading: 'Stille Uhr',
    minutes: n => `${n}\u00a0Min.`,
    stop: 'Anhalten',
    runs: 'Auf der Leinwand läuft eine dünne Linie ab. Sie erzwingt nichts.',
  },

  called: {
    heading: 'Ein Satz aus der Gruppe',
    read: 'Lesen lassen',
    up: letter => `Als ${letter} dazustellen`,
    wasUp: letter => `Steht jetzt als ${letter} da.`,
    empty: 'Da steht noch nichts.',
    waiting: 'Einen Moment: Das Programm, das die Worte liest, ist unterwegs.',
    failed:
      'Das Programm, das die Worte liest, ist nicht angekommen. Prüf die Verbindung und versuch es noch einmal.',
    sure: 'Ziemlich sicher.',
    unsure: 'Nicht sicher.',
    unclear: 'Das ließ sich nicht einordnen: Das Gegenüber würde fragen, was gemeint war.',
    full: 'Alle Buchstaben sind vergeben.',
    over: 'Es ist zu Ende: Es lässt sich nichts mehr dazustellen.',
  },

  soFar: {
    heading: 'Der Weg bisher',
    nothing: 'Noch wurde nichts gesagt.',
    comeBack: 'Hierher zurück',
    comeBackTo: n => `Hierher zurück, vor Antwort ${n}`,
    kept: 'Was gesagt wurde, bleibt: Wer von dort weitergeht, macht einen neuen Zweig.',
  },

  jump: {
    heading: 'Die Landkarte',
    open: 'Landkarte öffnen',
    coming: 'Die Landkarte ist unterwegs.',
    missing: 'Die Landkarte konnte nicht geladen werden. Alles andere geht auch ohne sie.',
    list: 'Stellen auf der Landkarte',
    been: 'da war die Gruppe schon',
    here: 'hier geht es weiter',
    notBeen: 'noch nicht erreicht',
    ends: kind => `Ende (${kind}):`,
    goBack: 'Dorthin zurück',
    goThere: 'Dorthin springen',
    cancel: 'Hierbleiben',
    says: n =>
      n === 1
        ? 'Der Sprung dorthin sagt für die Gruppe diese Antwort:'
        : 'Der Sprung dorthin sagt für die Gruppe diese Antworten:',
    fromStart: 'Es geht am Anfang wieder los. Was gesagt wurde, bleibt gespeichert.',
    isHere: 'Hier ist die Gruppe gerade.',
    isEnding: 'An ein Ende kommt ihr nur durch Antworten. Wähl eine andere Stelle.',
    noWay: 'Mit diesem Gegenüber führt kein Weg dorthin.',
  },

  session: {
    heading: 'Diese Sitzung',
    pairs: 'Vor der Abstimmung zu zweit überlegen',
    again: 'Nach der Diskussion noch einmal abstimmen',
    save: 'Sitzung als Datei speichern',
    handout: 'Handout drucken',
    guide: 'Leitfaden',
    notKept:
      'Dieser Browser speichert hier nichts, die Sitzung ist also nur in diesen Fenstern. Speichere sie als Datei, bevor du sie schließt.',
  },

  keys: {
    open: 'Tasten',
    singles: 'Einzelne Buchstaben und Zeichen wirken als Tasten',
    list: [
      [['Leertaste', 'Bild ab', '→'], 'weiter'],
      [['Bild auf', '←'], 'einen Schritt zurück'],
      [['↑', '↓'], 'wählen, welche Antwort gesagt wird'],
      [['↵'], 'die Antwort der Gruppe sofort sagen'],
      [['A', 'B', 'C'], 'eine Stimme mehr; mit Umschalt eine weniger'],
      [['M'], 'die Antwort der Minderheit sagen'],
      [['Z'], 'eine Antwort zurück'],
      [['S'], 'auf der Leinwand zeigen, was sie bewirken'],
      [['.'], 'die Leinwand schwarz schalten, aus beiden Fenstern'],
      [['+', '−'], 'Textgröße auf der Leinwand'],
    ],
    clicker:
      'Ein Presenter braucht nur seine zwei Tasten; die Taste für das schwarze Bild schaltet die Leinwand schwarz.',
  },

  one: {
    open: 'Pult',
    seen: 'Solange das Pult offen ist, kann die Gruppe es sehen, samt den Haltungen. Schalte vorher den Beamer schwarz oder sieh es dir an, bevor die Leute kommen.',
    unfold: 'Pult hier zeigen',
    stay: 'Auf der Leinwand bleiben',
    bar: 'Schritte',
    blocked:
      'Der Browser hat das zweite Fenster blockiert, deshalb ist die Leinwand hier. Für beides erlaube Pop-ups für diese Seite und öffne die Leinwand vom Pult aus.',
  },
}
