import type { course as en } from '../en/course.ts'
import type { Translated } from '../translated.ts'
import { inWords } from './numbers.ts'

const conversations = (n: number): string => (n === 1 ? '1 Gespräch' : `${n} Gespräche`)
const MOODLE_GRADE =
  'In Moodle: Füg deinem Kurs ein „Lernpaket“ (SCORM) hinzu und lade die ZIP-Datei hoch. Bewerte nach dem besten Versuch und lass „Neuen Versuch erzwingen“ auf Nein.'
const ADD_ON =
  'Open edX und WordPress nehmen SCORM mit einer Erweiterung. Ohne sie füg stattdessen die Zeile ein.'

/** Use in a course: choosing conversations and options, and getting a package or a line to paste. */
export const course: Translated<typeof en> = {
  page: {
    title: 'Für deinen Kurs · Front Foot',
    description:
      'Wähl Gespräche aus und wie sie geübt werden; du bekommst ein SCORM-, cmi5- oder Web-Paket oder eine Zeile für eine Kursseite.',
  },
  heading: 'Hol es in deinen Kurs.',
  lead: 'Wähl die Gespräche aus und wie sie geübt werden. Du bekommst eine Datei für eure Lernplattform oder eine Zeile zum Einfügen in eine Seite.',
  nav: 'Andere Seiten',
  shelf: 'Alle Gespräche',

  gets: {
    heading: 'Was dein Kurs erfährt',
    list: [
      'Jede Antwort: was gesagt wurde, ob der Satz geführt oder gedrückt hat oder eingeknickt ist und wie lange es gedauert hat.',
      'Wie weit jemand gekommen ist, damit es beim nächsten Mal dort weitergeht.',
      'Am Ende: den Abschluss, einen Wert von 0 bis 100 und ob die Bestehensgrenze erreicht ist.',
    ],
    note: 'Sonst erfährt niemand etwas.',
  },

  lost: n =>
    n === 1
      ? 'Die Adresse nennt ein Gespräch, das es hier nicht gibt. Es fällt weg.'
      : `Die Adresse nennt ${inWords(n)} Gespräche, die es hier nicht gibt. Sie fallen weg.`,

  which: {
    heading: 'Gespräche',
    shipped: 'Mitgeliefert',
    own: 'Deine eigenen',
    ownAbout: 'Sie sind nur auf diesem Gerät. Was begonnen und nicht fertig ist, gehört nicht dazu.',
    about: (boss, minutes) => (minutes === null ? `Mit ${boss}` : `Mit ${boss}, etwa ${minutes} Minuten`),
    all: 'Alle mitgelieferten auswählen',
    none: 'Nichts auswählen',
    count: n => (n === 0 ? 'Noch nichts ausgewählt' : `${conversations(n)} ausgewählt`),
  },
  order: {
    heading: 'In dieser Reihenfolge',
    up: 'Nach oben',
    down: 'Nach unten',
    of: (act, title) => `${act}: ${title}`,
    now: (title, place, of) => `„${title}“ ist jetzt Nummer ${place} von ${of}.`,
  },

  how: {
    heading: 'Wie geübt wird',
    title: 'Wie der Kurs heißt',
    titleHelp: byItself => `Bleibt das Feld leer, heißt er „${byItself}“.`,
    pass: 'Bestehensgrenze, von 0 bis 100',
    passHelp: byItself =>
      `Bleibt das Feld leer, gilt ${byItself}. Bei mehreren Gesprächen zählt der Durchschnitt ihrer Werte.`,
    passWrong: 'Schreib eine Zahl von 0 bis 100 mit höchstens zwei Nachkommastellen, etwa 80.',
    policy: 'Welcher Versuch zählt',
    policies: { best: 'Der beste', first: 'Der erste', last: 'Der letzte' },
    policyHelp: 'Zählt der beste, schadet es niemandem, es noch einmal zu versuchen.',
    coaching: 'Wann die Hinweise kommen',
    coachings: { each: 'Nach jeder Antwort', end: 'Am Ende', ask: 'Auf Wunsch' },
    coachingFree: 'Nach Wahl der Lernenden',
    temperament: 'Wie das Gegenüber ist',
    temperamentOwn: 'Wie im Gespräch',
    temperamentHelp: 'Davon hängt ab, wie viel Druck oder Führung beim Gegenüber bewegt.',
    theme: 'Farben',
    themes: { light: 'Hell', dark: 'Dunkel', contrast: 'Hoher Kontrast', projector: 'Beamer' },
    themeFree: 'Wie auf dem Gerät',
    language: 'Sprache des Kurses',
    languageHelp:
      'Ein Kürzel wie de oder pt-BR, das der Plattform mitgeteilt wird. Übersetzt wird dadurch nichts. Bleibt das Feld leer, gilt die Sprache des Gesprächs.',
    languageWrong: 'Das ist kein Sprachkürzel: Schreib eins wie de, fr oder pt-BR.',
    typed: 'Lernende können auch mit eigenen Worten antworten',
    typedHelp: 'Getippt oder gesprochen, auf Englisch. Ohne das ist die Datei um ein Drittel kleiner.',
  },

  way: {
    heading: 'Wie es hineinkommt',
    package: 'Eine Datei zum Importieren oder für einen Server',
    ways: {
      scorm12: {
        name: 'SCORM 1.2',
        about: 'Das nimmt fast jede Lernplattform. Für „beendet“ und „bestanden“ hat es nur ein Wort.',
      },
      scorm2004: {
        name: 'SCORM 2004',
        about: 'Mehr Platz für lange getippte Antworten, wenn eure Plattform es nimmt.',
      },
      cmi5: { name: 'cmi5', about: 'Für Plattformen mit einem Learning Record Store (LRS).' },
      web: {
        name: 'Ein Ordner für einen Webserver',
        about: 'Jeder Server, der Dateien ausliefert, genügt.',
      },
      line: {
        name: 'Eine Zeile zum Einfügen',
        about: 'Das Gespräch bleibt auf dieser Website und erscheint in deiner Seite.',
      },
    },
  },

  what: {
    heading: 'Was damit zu tun ist',
    steps: {
      scorm12: [
        MOODLE_GRADE,
        'In Canvas und Blackboard importierst du es als SCORM-Paket, wenn das in deiner Einrichtung eingeschaltet ist.',
        ADD_ON,
        'Dieses Format hat wenig Platz: Werden getippte Antworten lang, wird ein Teil der Worte gekürzt gespeichert, und die Lernenden erfahren es.',
      ],
      scorm2004: [
        'Importiere es wie jedes SCORM-Paket, wenn eure Plattform 2004, 4th Edition, nimmt.',
        'Auch 2004 nehmen Moodle, Canvas und Blackboard. Weist eine Plattform die Datei zurück, nimm 1.2.',
        ADD_ON,
      ],
      cmi5: [
        'Importiere die ZIP-Datei dort, wo eure Plattform cmi5 startet. Aus jeder Antwort wird ein Eintrag im Learning Record Store.',
        'Moodle, Canvas, Blackboard, Open edX und WordPress brauchen dafür eine Erweiterung oder einen cmi5-Dienst daneben.',
        'Der Record Store muss Anfragen von der Adresse der Seite zulassen (CORS). Wer ihn betreibt, weiß Bescheid.',
      ],
      web: [
        'Entpack die Datei, leg index.html in einen eigenen Ordner auf deinem Server und öffne die Adresse.',
        'In README.txt steht die Zeile, mit der es in einer anderen Seite erscheint.',
        'Eine Kursseite erfährt nur, wie es lief, wenn sie zuhört. Für eine Bewertung nimm eins der anderen Pakete.',
      ],
      line: [
        'Füg sie dort ein, wo sich HTML schreiben lässt: in Moodle, Canvas und Blackboard in der HTML-Ansicht des Texteditors, in Open edX in einer Raw-HTML-Komponente, in WordPress in einem Block für eigenes HTML.',
        'Manche Plattformen werfen Frames wieder hinaus. Frag, wer eure betreibt, oder nimm ein Paket.',
        'Eine Kursseite erfährt nur, wie es lief, wenn sie zuhört. Für eine Bewertung nimm ein Paket.',
      ],
    },
    admins:
      'Für alle, die die Plattform betreiben: Berechtigungen, Header und alles, was gesendet wird, stehen in src/lms/administrators.md, im Quelltext von Front Foot (auf Englisch).',
  },

  own: {
    heading: 'Deine eigenen Worte gehen mit',
    text: titles =>
      `${titles.map(one => `„${one}“`).join(', ')}: Alle, die den Kurs machen, können lesen, was du dort geschrieben hast, auch Namen und Firma. Ein Paket, das einmal verteilt ist, lässt sich nicht zurückholen.`,
    agree: 'Ich will, dass in dieses Paket kommt, was ich geschrieben habe.',
    first: 'Sag erst, dass deine eigenen Worte in dieses Paket dürfen.',
  },

  make: {
    heading: way => `Dein Paket: ${way}`,
    button: 'Paket erstellen',
    making: 'Das Paket wird erstellt.',
    made: (name, kilobytes) => `${name}, ${kilobytes}\u00a0kB, liegt bei deinen Downloads.`,
    holds: (n, mark) => `Darin: ${conversations(n)}; die Bestehensgrenze ist ${mark}.`,
    chooseFirst: 'Wähl erst mindestens ein Gespräch aus.',
    mendFirst: 'Weiter oben stimmt etwas noch nicht. Bring das erst in Ordnung.',
    failed: {
      unreached:
        'Ein Teil, den das Paket braucht, ist nicht angekommen. Prüf die Verbindung und versuch es noch einmal; deine Auswahl ist noch da.',
      'no-page':
        'Auf dieser Website fehlt die Seite, aus der Pakete entstehen (embed.html), also lässt sich hier keins erstellen. Wer sie betreibt, bekommt diese Seite mit npm run build.',
      gone: 'Eins der Gespräche ist nicht mehr auf diesem Gerät. Wähl noch einmal aus.',
    },
  },

  line: {
    heading: 'Deine Zeile zum Einfügen',
    none: 'Wähl ein mitgeliefertes Gespräch aus, dann steht die Zeile hier.',
    ownLeftOut: titles =>
      `Deine eigenen Gespräche sind auf diesem Gerät und nicht auf dieser Website, also kann keine Zeile zu ihnen führen: ${titles
        .map(one => `„${one}“`)
        .join(', ')}. Ein Paket nimmt sie mit.`,
    toWeb: 'Den Ordner für einen Webserver nehmen',
    fit: 'Der Rahmen behält seine Größe',
    fitHelp:
      'Was nicht hineinpasst, kommt in Schritten, so dass niemand scrollen muss. Gedacht für 700 mal 520 und größer.',
    frame: 'Für jede Seite',
    frameAbout:
      'Eine Seite, die auf die Höhe hört, lässt den Rahmen mit dem Inhalt wachsen; überall sonst gilt die Höhe in der Zeile.',
    element: 'Für Seiten, auf denen ein Skript laufen darf',
    elementAbout:
      'Das Element findet seine Größe selbst, und die Seite kann jede Antwort mithören. Diese Website muss anderen erlauben, front-foot.js zu laden.',
    copy: 'Zeile kopieren',
    copyElement: 'Beide Zeilen kopieren',
    copied: 'Kopiert.',
    notCopied: 'Der Browser hat das Kopieren nicht erlaubt. Hier ist sie markiert, zum Kopieren von Hand:',
    byHand: 'Die Zeile, zum Kopieren von Hand',
    hereOnly:
      'Diese Adresse liegt auf deinem eigenen Gerät. Für andere öffne diese Seite dort, wo Front Foot im Netz steht.',
    noBuild:
      'In der Entwicklung gibt es keine Embed-Seite, zu der die Zeile führen könnte. Starte erst npm run build.',
  },

  alone: {
    heading: 'Das geht nur mit der App im Netz',
    text: 'Front Foot als eine Datei lässt sich spielen, aber ein Paket oder eine Zeile entsteht aus einer Seite, die nur die App im Netz neben sich hat.',
    beside: 'Diese Datei kommt von einem Server, und vielleicht liegt die App daneben:',
    open: '„Für deinen Kurs“ dort öffnen',
    elsewhere:
      'Öffne Front Foot unter seiner Webadresse und dort „Für deinen Kurs“. Deine eigenen Gespräche kommen mit, wenn du sie unter „Was gespeichert ist“ als Datei speicherst und diese Datei dort zurückholst.',
    terminal:
      'Mit Quelltext und Node macht ein Terminal dasselbe für die mitgelieferten Gespräche: npm run package -- --help',
  },
}
