import type { kept as en } from '../en/kept.ts'
import type { Translated } from '../translated.ts'
import { capital, inWords } from './numbers.ts'

/** @param one with its article, as the subject: "ein Gespräch". @param more without a number: "Gespräche". */
const count = (n: number, one: string, more: string): string =>
  n === 1 ? one : `${n === 0 ? 'keine' : inWords(n)} ${more}`
const conversations = (n: number): string => count(n, 'ein Gespräch', 'Gespräche')
const own = (n: number): string => count(n, 'ein eigenes Gespräch', 'eigene Gespräche')
const sessions = (n: number): string =>
  count(n, 'eine Sitzung mit einer Gruppe', 'Sitzungen mit einer Gruppe')
const texts = (n: number): string => count(n, 'ein Text', 'Texte')
/** After "aus" and "für": dative and accusative part in the singular alone. */
const fromScenarios = (n: number): string => (n === 1 ? 'einem Szenario' : `${inWords(n)} Szenarien`)
const forScenarios = (n: number): string => (n === 1 ? 'ein Szenario' : `${inWords(n)} Szenarien`)

const decimal = new Intl.NumberFormat('de', { maximumFractionDigits: 1 })
/** @param units of the browser's storage, which count about a byte each. */
const room = (units: number): string => {
  const [size, unit] = units < 950_000 ? [units / 1000, 'kB'] : [units / 1e6, 'MB']
  return `${decimal.format(size < 10 ? Math.max(0.1, size) : Math.round(size))}\u00a0${unit}`
}

/** What is kept on this device, and what can be done with it. */
export const kept: Translated<typeof en> = {
  page: {
    title: 'Was gespeichert ist · Front Foot',
    description:
      'Was Front Foot auf diesem Gerät speichert: ansehen, als Datei speichern, eine Datei zurückholen, löschen.',
  },
  heading: 'Was gespeichert ist und wo',
  lead: 'Was du hier tust, bleibt in diesem Browser auf diesem Gerät und sonst nirgends. Du kannst alles als Datei speichern, eine Datei zurückholen und alles löschen.',
  nav: 'Andere Seiten',
  shelf: 'Alle Gespräche',

  facts: {
    heading: 'Auf diesem Gerät',
    kept: 'Gespeichert',
    nothing: 'Noch nichts.',
    conversations: (n, scenarios) => capital(`${conversations(n)} aus ${fromScenarios(scenarios)}`),
    own: n => capital(own(n)),
    drafts: n => capital(`${own(n)}, noch nicht fertig`),
    sessions: n => capital(sessions(n)),
    cards: n => `Sätze zum Mitnehmen aus ${fromScenarios(n)}`,
    drill: n =>
      `Die Zählung der Fingerübung: ${n === 1 ? 'ein Satz' : `${inWords(n)} Sätze`}, ohne den Wortlaut`,
    settings: 'Deine Einstellungen',
    unreadable: n =>
      capital(n === 1 ? 'ein Text, der sich nicht lesen lässt' : `${texts(n)}, die sich nicht lesen lassen`),
    room: 'Platz',
    takes: units => `Etwa ${room(units)}. Browser geben einer Website dafür rund 5\u00a0MB.`,
    where: 'Wo',
    here: 'In diesem Browser auf diesem Gerät. Nichts wird verschickt.',
    inMemory: 'Nur in diesem Tab, bis du ihn schließt. Nichts wird verschickt.',
    since: 'Seit',
    savedAt: 'Zuletzt als Datei gespeichert',
    never: 'Noch nie',
    newer: n => `${capital(conversations(n))} ${n === 1 ? 'ging' : 'gingen'} seither weiter.`,
  },

  save: {
    heading: 'Alles als Datei speichern',
    text: 'Eine einzige Textdatei mit allem. Heb sie auf, wo du willst, oder nimm sie auf ein anderes Gerät mit.',
    button: 'Alles als Datei speichern',
    handedOver: 'Die Datei ist beim Browser; er legt sie dorthin, wo er Downloads ablegt.',
  },

  bring: {
    heading: 'Eine Datei zurückholen',
    text: 'Von einem anderen Gerät oder aus der Zeit, bevor du etwas gelöscht hast. Was hier ist, bleibt; ergänzt wird nur, was fehlt. Zweimal dieselbe Datei schadet also nicht.',
    choose: 'Datei auswählen',
    drop: 'oder hier ablegen.',
    waiting: 'Die Datei wird gelesen.',
    result: 'Was die Datei gebracht hat',
    refused: 'Nichts wurde geändert',
    added: n => `${capital(conversations(n))} ${n === 1 ? 'kam' : 'kamen'} dazu.`,
    grown: n =>
      `${capital(conversations(n))}, ${n === 1 ? 'das' : 'die'} du schon hattest, ${n === 1 ? 'wurde' : 'wurden'} um das ergänzt, was in der Datei steht.`,
    known: n =>
      `${capital(conversations(n))} ${n === 1 ? 'war' : 'waren'} schon hier, genau wie in der Datei.`,
    own: n =>
      `${capital(own(n))} ${n === 1 ? 'kam dazu oder wurde' : 'kamen dazu oder wurden'} aktualisiert.`,
    drafts: n => `${capital(own(n))}, noch nicht fertig, ${n === 1 ? 'kam' : 'kamen'} dazu.`,
    sessions: n =>
      `${capital(sessions(n))} ${n === 1 ? 'kam dazu oder wurde' : 'kamen dazu oder wurden'} aktualisiert.`,
    cards: n => `Sätze zum Mitnehmen kamen für ${forScenarios(n)}.`,
    others:
      'Einstellungen, die du hier noch nicht gewählt hattest, und die Zählung der Fingerübung kamen mit.',
    unreadable: n =>
      n === 1
        ? 'Ein Text darin ließ sich nicht lesen. Er bleibt gespeichert, wie er ist, und kommt in die nächste Datei, die du speicherst.'
        : `${capital(texts(n))} darin ließen sich nicht lesen. Sie bleiben gespeichert, wie sie sind, und kommen in die nächste Datei, die du speicherst.`,
    nothing: 'Alles aus der Datei war schon hier.',
    trouble: {
      blocked:
        'In diesem Browser darf die Seite nichts speichern, also ist alles nur da, bis du den Tab schließt.',
      full: 'Der Speicher dieses Browsers ist voll. Gespeichert ist, was hineinpasste; der Rest ist da, bis du den Tab schließt.',
    },
    refusals: {
      empty: 'In dieser Datei steht nichts.',
      'cut-off':
        'Diese Datei fängt an wie eine von uns und bricht dann ab, oder sie wurde unterwegs verändert. Versuch es mit der Kopie, aus der sie entstanden ist.',
      'not-json':
        'Diese Datei stammt nicht von Front Foot. Such eine, die front-foot heißt, mit einem Datum und .json.',
      'not-ours':
        'Diese Datei gehört zu einem anderen Programm. Such eine, die front-foot heißt, mit einem Datum und .json.',
      damaged:
        'Diese Datei wurde so verändert, dass sie sich nicht lesen lässt. Versuch es mit der Kopie, aus der sie entstanden ist.',
      newer:
        'Diese Datei stammt von einer neueren Version von Front Foot. Lade diese Seite neu, um diese Version zu bekommen, und versuch es noch einmal.',
      'too-large':
        'Diese Datei ist viel größer als alles, was Front Foot speichert, und wurde deshalb nicht geöffnet.',
      unopened:
        'Der Browser konnte diese Datei nicht öffnen. Versuch es noch einmal oder kopiere sie erst auf dieses Gerät.',
    },
  },

  unreadable: {
    heading: 'Was sich nicht lesen lässt',
    text: n =>
      n === 1
        ? 'Ein hier gespeicherter Text lässt sich nicht lesen: Er ist beschädigt oder stammt von einer neueren Version von Front Foot. Er liegt beiseite, ist nicht verloren und kommt in jede Datei, die du speicherst.'
        : `${capital(texts(n))}, die hier gespeichert sind, lassen sich nicht lesen: Sie sind beschädigt oder stammen von einer neueren Version von Front Foot. Sie liegen beiseite, sind nicht verloren und kommen in jede Datei, die du speicherst.`,
    save: 'Erst alles als Datei speichern',
    erase: n => (n === 1 ? 'Diesen Text löschen' : 'Diese Texte löschen'),
    sureHeading: 'Löschen, was sich nicht lesen lässt?',
    sure: 'Ja, Unlesbares löschen',
    not: 'Liegen lassen',
    done: 'Gelöscht. Der Rest ist, wie er war.',
    notDone: 'Dieser Browser hat nicht alles gelöscht.',
  },

  drafts: {
    heading: 'Noch nicht fertig',
    text: 'Was du von einem eigenen Gespräch zu erzählen begonnen hast. Es kommt in jede Datei, die du speicherst.',
    untitled: 'Eins, in dem noch nichts steht',
    isNew: 'Neu',
    isChange: 'Eine Änderung',
    erase: 'Löschen',
    eraseWhich: title => `Löschen, was noch nicht fertig ist: ${title}`,
    sureHeading: 'Löschen, was du bisher erzählt hast?',
    sure: 'Ja, löschen',
    not: 'Behalten',
    gone: 'Gelöscht. Ein Formular, in dem es offen ist, fängt von vorn an.',
    notGone: 'Dieser Browser hat das Löschen nicht zugelassen.',
  },

  lasting: {
    heading: 'Wie lange es bleibt',
    lead: 'In der Regel, bis du es löschst. Manche Browser räumen weg, was Seiten speichern; ab und zu eine Datei ist der sichere Weg.',
    here: 'Was hier gilt',
    blocked:
      'In diesem Browser darf die Seite nichts speichern. Was du tust, ist da, bis du den Tab schließt; speichere es vorher als Datei.',
    full: 'Der Speicher dieses Browsers ist voll. Das Neueste ist nur in diesem Tab; speichere es als Datei oder lösche, was du nicht mehr brauchst.',
    framed:
      'Diese Seite steckt in einer anderen Website. Was hier gespeichert wird, liegt vielleicht getrennt von dem, was sie für sich allein speichert, und Browser räumen es früher weg.',
    safari:
      'Safari und jeder Browser auf iPhone oder iPad löscht, was eine Seite speichert, wenn du sieben Tage lang surfst, ohne vorbeizukommen. Wer innerhalb einer Woche wiederkommt oder die Seite auf den Startbildschirm legt, behält es.',
    general: 'Allgemein gilt',
    private: 'Ein privates oder Inkognito-Fenster behält alles, bis du es schließt, und danach nichts mehr.',
    generalSafari:
      'Safari löscht, was eine Seite speichert, wenn du sieben Tage lang surfst, ohne vorbeizukommen.',
    generalFramed: 'Innerhalb einer anderen Website speichern Browser getrennt und räumen früher weg.',
    clearing:
      'Wer den Verlauf oder die Websitedaten löscht, von Hand oder mit einem Aufräumprogramm, löscht auch das hier.',
    ask: 'Den Browser bitten, es zu behalten',
    askText:
      'Browser können versprechen, das hier nicht von sich aus wegzuräumen. Manche fragen dich vorher; verschickt wird nichts.',
    promised: 'Dieser Browser hat versprochen, das hier zu behalten, bis du es selbst löschst.',
    notPromised:
      'Dieser Browser hat vorerst nichts versprochen. Manchmal tut er es nach weiteren Besuchen. In einer Datei bleibt es so oder so.',
    allows: bytes =>
      `Er lässt diese Website insgesamt bis zu etwa ${bytes < 1e9 ? `${Math.round(bytes / 1e6)}\u00a0MB` : `${Math.round(bytes / 1e9)}\u00a0GB`} speichern.`,
    cannot: 'Dieser Browser gibt Seiten kein solches Versprechen. In einer Datei bleibt es so oder so.',
  },

  one: {
    heading: 'Einzeln',
    none: 'Hier ist noch kein Gespräch gespeichert.',
    lead: 'Alle gespeicherten Gespräche, nach Szenario. Wenn du eins löschst, bleiben die anderen, wie sie sind.',
    count: conversations,
    unknown: id => `${id}, nicht mehr hier`,
    replies: n => (n === 1 ? '1 Antwort' : `${n} Antworten`),
    look: when => `Zurückblicken: ${when}`,
    erase: 'Löschen',
    eraseWhich: when => `Das Gespräch vom ${when} löschen`,
    back: 'Zurückholen',
    backWhich: when => `Das Gespräch vom ${when} zurückholen`,
    gone: 'Gelöscht. Solange du hier bist, lässt es sich zurückholen.',
    notGone: 'Dieser Browser hat das Löschen nicht zugelassen.',
    more: n => `${n} weitere zeigen`,
  },

  erase: {
    heading: 'Alles löschen',
    text: 'Alle Gespräche, Karten, Zählungen und Einstellungen von Front Foot in diesem Browser, aus jeder Version und in jedem Tab, in dem es offen ist.',
    button: 'Alles löschen',
    sureHeading: 'Wirklich alles löschen?',
    goes: 'Das verschwindet, und ohne Datei holt es niemand zurück:',
    save: 'Erst alles als Datei speichern',
    sure: 'Ja, alles löschen',
    not: 'Behalten',
    done: 'Alles ist gelöscht. In diesem Browser ist von Front Foot jetzt nichts mehr gespeichert.',
    notDone:
      'Von dieser Seite ist es weg, aber der Browser hat nicht alles gelöscht. In seinen eigenen Einstellungen für Websitedaten geht es.',
  },
}
