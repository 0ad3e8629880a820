import type { own as en, Sentence, Told } from '../en/own.ts'
import type { Translated } from '../translated.ts'
import { capital, inWords } from './numbers.ts'

export type { Sentence, Told }

/** Whose *you* is whose, in what is both said by the boss and answered to. */
export const YOU = (boss: string) =>
  `Schreib es so, wie du es zu ${boss} sagen würdest: „du“ oder „Sie“ meint ${boss}, „ich“ meint dich.`
const VERB = (example: string) => `Das Verb ans Ende, ohne „zu“: ${example}.`

/** Conversations of one's own: the list, and the form that makes one (issue 6). */
export const own: Translated<typeof en> = {
  page: {
    title: 'Dein eigenes Gespräch · Front Foot',
    description:
      'Ergänze ein paar Sätze über ein Gespräch, das vor dir liegt, und übe es: mit dem Namen deiner Führungskraft, dem, was sie will, und dem, was es kosten würde.',
  },
  nav: 'Andere Seiten',
  shelf: 'Alle Gespräche',
  toList: 'Deine eigenen',
  newHeading: 'Übe das Gespräch, das dir im Magen liegt',
  newLead:
    'Ergänze ein paar Sätze. Daraus wird ein Gespräch zum Üben; was dein Gegenüber will und was es kosten würde, kommt darin vor.',
  editHeading: 'Ändere, was du erzählt hast',
  editLead: 'Wähl einen Satz aus, um ihn zu ändern. Was du schon geübt hast, bleibt, wie es war.',
  listHeading: 'Deine eigenen Gespräche',
  listLead: 'Aus deinen Worten gemacht. Üb eins noch einmal, ändere es oder fang ein neues an.',
  notHere:
    'In diesem Browser darf die Seite nichts speichern: Was du schreibst, ist da, bis du den Tab schließt, und dann ist es weg. Niemand sieht es, solange du es nicht selbst weitergibst.',
  private:
    'Alles davon bleibt auf diesem Gerät. Ein Kurs erfährt es nie, und niemand sieht es, solange du es nicht selbst weitergibst.',

  patterns: {
    'this-instead-of-that': {
      name: 'Lass das, mach dies',
      example: 'Du hattest etwas vor, und jetzt sollst du etwas anderes machen.',
    },
    'impossible-date': {
      name: 'Sei bis dahin fertig',
      example: 'Gegen die Arbeit ist nichts zu sagen. Nur gegen den Termin.',
    },
    'my-way': {
      name: 'Mach es so, wie ich es will',
      example: 'Es soll auf eine bestimmte Art gemacht werden, und du würdest es anders machen.',
    },
    'come-down-on-them': {
      name: 'Greif da mal durch',
      example: 'Du sollst mit jemandem härter umgehen, als du es tun würdest.',
    },
    'tell-them-its-fine': {
      name: 'Sag denen, es ist alles gut',
      example: 'Du sollst sagen, dass alles in Ordnung ist, und so ganz stimmt das nicht.',
    },
  },
  patternLead: 'Was ich zu hören bekomme, heißt im Kern',
  pressureLead: boss => `${boss} unter Druck:`,
  pressures: {
    steady: 'bleibt so ziemlich wie immer, hört zu, wägt ab und bewegt sich Schritt für Schritt',
    hurried: 'hat keine Zeit, will erst das Ja und die Einzelheiten nie',
    controlling: 'gibt nichts aus der Hand, will selbst entscheiden und lässt sich ungern lenken',
    'thin-skinned':
      'nimmt es persönlich; ein hartes Wort, und es wird frostig, ein freundliches, und es taut',
  },

  sentences: {
    boss: {
      lead: () => 'Meine Führungskraft heißt',
      tail: '',
      help: () => 'Der Name, mit dem du sie ansprichst, oder ein erfundener.',
      examples: ['Robin', 'Frau Adeyemi', 'Chef'],
    },
    role: {
      lead: ({ boss }) => `${boss} ist`,
      tail: '',
      help: () => 'Ein Beruf, wie er an der Tür steht.',
      examples: ['Vertriebsleiterin', 'Stationsleiter', 'Polier'],
    },
    ask: {
      lead: ({ boss }) => `${boss} sagt, ich soll`,
      tail: '',
      help: ({ boss }) => `${VERB('übernehmen, arbeiten, unterschreiben')} ${YOU(boss)}`,
      examples: [
        'den Tag der offenen Tür übernehmen',
        'beide Sonntage arbeiten',
        'die Küche so abnehmen, wie sie ist',
      ],
    },
    mine: {
      lead: () => 'Ich wollte',
      tail: '',
      help: ({ boss }) => `${VERB('fertig machen, prüfen, besuchen')} ${YOU(boss)}`,
      examples: ['die Prüfungen fertig korrigieren', 'die zwei Neuen einarbeiten', 'die Pumpen testen'],
    },
    because: {
      lead: ({ mine }) => `Ich wollte ${mine}, weil`,
      on: 'weil',
      tail: '',
      help: () => 'Der Grund, wie du ihn Freunden erzählen würdest.',
      examples: ['es den Eltern versprochen ist', 'ich es zugesagt habe', 'bald Winter ist'],
    },
    slips: {
      lead: ({ boss }) => `Wenn ich mache, was ${boss} will, kommt etwas zu kurz:`,
      tail: '',
      help: () => 'Eine Sache, so kurz es geht: was später kommt, schlechter wird oder ganz ausfällt.',
      examples: ['die Prüfungen', 'der Geburtstag meiner Tochter', 'die Hälfte der Tests'],
    },
    who: {
      lead: ({ boss, slips }) =>
        `Wenn ich mache, was ${boss} will, kommt etwas zu kurz: ${slips}. Wer das zuerst merkt:`,
      on: 'Wer das zuerst merkt:',
      tail: '',
      help: ({ boss }) => `Wen es als Erstes trifft, am besten jemand, der ${boss} wichtig ist.`,
      examples: ['die Eltern', 'die Nachtschicht', 'unser treuester Kunde'],
    },
    after: {
      lead: ({ boss }) => `Worum es ${boss} wohl eigentlich geht:`,
      tail: '',
      help: () => 'Nicht der Auftrag, sondern wofür er gut sein soll. Eine Vermutung genügt.',
      examples: ['ein volles Haus', 'etwas Vorzeigbares für den Vorstand', 'eine Woche ohne Beschwerde'],
    },
    other: {
      lead: () => 'Einen Teil davon könnte auch übernehmen:',
      tail: '',
      help: () => 'Ein Name, oder wer es ist.',
      examples: ['Sam', 'die Agentur', 'die Frühschicht'],
    },
    worry: {
      lead: () => 'Was mir Sorgen macht:',
      tail: '',
      help: () => 'Eine Sache, so ehrlich du willst: Das ist für dich.',
      examples: ['das verlorene Vertrauen', 'ein Unfall auf der Treppe', 'noch so ein Winter'],
    },
    will: {
      lead: ({ boss }) => `Wenn ${boss} dabei bleibt, werde ich`,
      tail: '',
      help: () =>
        `${VERB('machen, sagen, anfangen')} Etwas, hinter dem du stehst, wenn die Entscheidung gefallen ist.`,
      examples: ['es machen und es dem Team selbst sagen', 'am Montag anfangen', 'meine Hälfte gut machen'],
    },
  },
  dayLead: 'Wir reden am',
  dayHelp: 'Der Tag kommt auf deine Karte zum Mitnehmen.',

  form: {
    heading: 'Deine Sätze',
    toGo: (n, more) =>
      n > 0
        ? `${n === 1 ? 'Noch einer' : `Noch ${inWords(n)}`}.`
        : more > 0
          ? `Genug zum Üben. ${optional(more)}`
          : 'Alles erzählt.',
    optional: 'Den kannst du auslassen.',
    next: 'Weiter',
    skip: 'Auslassen',
    back: 'Zurück',
    empty: 'Ohne den geht es nicht weiter: Ein paar Worte genügen.',
    emptyChoice: 'Wähl, was am ehesten passt.',
    examples: 'Wie es klingen könnte',
    hear: example => `Mit „${example}“ ausprobieren`,
    sounds: 'So würde es klingen:',
    skipped: 'Ausgelassen',
    untold: 'Noch nicht erzählt',
    changeIt: 'Ändern',
    ready: 'Genug zum Üben.',
    readyMore: 'Mit jedem weiteren Satz wird es dem echten Gespräch ähnlicher.',
    practise: 'Jetzt üben',
    keepChanges: 'Änderungen behalten',
    allTold: 'Das ist alles. Wähl einen Satz aus, um ihn zu ändern.',
    startOver: 'Neu anfangen',
    sureOver: {
      heading: 'Ganz von vorn anfangen?',
      sure: 'Ja, von vorn',
      not: 'Hiermit weitermachen',
    },
    drafts: {
      blocked: 'Dieser Browser speichert nichts: Was du schreibst, bleibt nur, bis du den Tab schließt.',
      full: 'Der Speicher dieses Browsers ist voll: Was du schreibst, bleibt nur, bis du den Tab schließt. Wenn du unter „Was gespeichert ist“ etwas löschst, wird Platz.',
      moved:
        'Das hier ist auch in einem anderen Tab offen. Von jetzt an ist dies ein eigener Entwurf, und beide bleiben erhalten.',
      gone: 'Was hier angefangen war, wurde anderswo fertig gemacht oder gelöscht; deshalb geht es von vorn los.',
    },
  },

  notes: {
    label: 'Zu dem, was du geschrieben hast',
    cut: stays => `Verwendet wird der erste Satz: „${stays}“. Der Rest fällt weg.`,
    long: words =>
      `${words} Wörter sind viel für einen gesprochenen Satz. Das kann so bleiben oder kürzer werden:`,
    shorten: shorter => `„${shorter}“ nehmen`,
    unlike: (lead, words) => `So würde es gesagt: „${lead} ${words}.“ Mit dem Verb am Ende klingt es besser.`,
    whose: (word, boss) =>
      `Wenn mit „${word}“ etwas von ${boss} gemeint ist, schreib es in der Anrede, also „dein“ oder „Ihr“. Gehört es jemand anderem, lass es so.`,
    your: '„dein“ schreiben',
  },

  preview: {
    heading: 'Was daraus wird',
    first: boss => `${boss} fängt an:`,
    yours: 'Und du könntest sagen:',
    waits: 'Wartet auf einen Satz von dir.',
    boss: ({ name, means }) => `${name}. ${means}`,
    trouble: 'Die Vorschau konnte nicht geladen werden. Was du schreibst, bleibt trotzdem erhalten.',
  },

  limit: {
    heading: 'Dafür braucht es vielleicht etwas anderes',
    signs: {
      illegal: 'Etwas hier klingt, als könnte es gegen das Gesetz sein.',
      unsafe: 'Etwas hier klingt, als könnte jemand zu Schaden kommen.',
      discriminatory:
        'Etwas hier klingt, als würde jemand wegen Herkunft, Geschlecht, Alter oder Ähnlichem schlechter behandelt.',
    },
    not: 'Wenn das so ist, ist „nach vorn führen“ nicht das richtige Werkzeug: Da gibt es nichts abzuwägen. Du weißt es besser als ein Formular; wenn es nicht so ist, mach weiter.',
    what: 'Was dann hilft:',
    steps: [
      'Zieh die Grenze: Sag einmal und ruhig, was du nicht tust, und nenn den Grund.',
      'Lehn die Sache ab und biete den erlaubten Weg zu dem an, was gebraucht wird.',
      'Hol die Richtigen dazu: die Fachkraft für Arbeitssicherheit, die Personalabteilung, den Betriebsrat oder die Gewerkschaft, einen Anwalt oder eine Anwältin, die Meldestelle der Behörde.',
      'Mach dir eine Notiz: was gesagt wurde, von wem und wann.',
    ],
    practise: 'Üben, eine Grenze zu ziehen',
  },

  list: {
    new: 'Neues Gespräch',
    title: (boss, ask) => `${boss}: ${ask}`,
    about: temperament => `${temperament}, wenn es eng wird`,
    day: day => `Ihr redet am ${day}`,
    last: when => `Zuletzt geübt am ${when}`,
    never: 'Noch nicht geübt',
    drafts: n =>
      n === 1 ? 'Eins hast du noch nicht fertig.' : `${capital(inWords(n))} sind noch nicht fertig.`,
    goOn: 'Damit weitermachen',
    goOnWith: title => `Weitermachen mit „${title}“`,
    untitled: 'eben erst begonnen',
    practise: 'Üben',
    change: 'Ändern',
    duplicate: 'Duplizieren',
    save: 'Als Datei speichern',
    share: 'Per Link teilen',
    erase: 'Löschen',
    which: (act, title) => `${act}: ${title}`,
    duplicated: 'Jetzt gibt es das Gespräch zweimal.',
    saved: 'Die Datei ist beim Browser; er legt sie dorthin, wo er Downloads ablegt.',
    erased: 'Gelöscht, samt allem, was du daran geübt hast.',
    notErased: 'Dieser Browser hat nicht alles gelöscht.',
    unknown: 'Dieses Gespräch ist nicht auf diesem Gerät. Diese hier sind es.',
    shareHeading: 'Der Link enthält deine Worte',
    shareText:
      'Wer den Link hat, kann alles lesen, was du hier erzählt hast: Namen, den Auftrag, deine Sorge. Von selbst geht er nirgendwohin; du verschickst ihn, und zurückholen lässt er sich nicht.',
    copy: 'Link kopieren',
    copied: 'Kopiert.',
    notCopied: 'Der Browser hat das Kopieren nicht erlaubt. Hier ist der Link, schon markiert:',
    byHand: 'Der Link, zum Kopieren von Hand',
    sureHeading: 'Dieses Gespräch löschen?',
    sureText:
      'Deine Worte, die Karte dazu und alles, was du daran geübt hast. Ohne Datei holt es niemand zurück.',
    sure: 'Ja, löschen',
    not: 'Behalten',
  },
}

function optional(n: number): string {
  return n === 1
    ? 'Einen weiteren kannst du erzählen oder auslassen.'
    : `${capital(inWords(n))} weitere kannst du erzählen oder auslassen.`
}
