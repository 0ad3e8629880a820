import type { room as en } from '../en/room.ts'
import type { Translated } from '../translated.ts'

const replies = (n: number): string =>
  n === 0 ? 'noch keine Antwort' : n === 1 ? '1 Antwort' : `${n} Antworten`

/** Practising with a room: its page, and getting ready. */
export const room: Translated<typeof en> = {
  page: {
    title: 'Mit einer Gruppe · Front Foot',
    description:
      'Üben mit einer Gruppe: ein Gegenüber auf der Leinwand, Antworten zum Abstimmen und ein Pult, das nur die Moderation sieht.',
  },
  heading: 'Ein Gegenüber, und ein Raum voller Antworten.',
  lead: 'Die Leinwand zeigt, was dein Gegenüber sagt und was sich erwidern lässt. Die Gruppe diskutiert, Hände gehen hoch, und dein Gegenüber reagiert auf die Antwort, die du spielst. Dieses Fenster bleibt deins.',
  nav: 'Andere Seiten',
  shelf: 'Alle Gespräche',

  threeMinutes: {
    heading: 'Wenn es in drei Minuten losgeht',
    steps: [
      'Wähl ein Gespräch aus und öffne die Leinwand.',
      'Zieh die Leinwand auf den Beamer und drück dort F für Vollbild.',
      'Komm in dieses Fenster zurück. Mit der Leertaste oder dem Presenter geht es Schritt für Schritt weiter.',
    ],
  },

  setUp: {
    heading: 'Einrichten',
    which: 'Gespräch',
    own: 'Deine eigenen Gespräche',
    skills: {
      'lead-forward': 'Nach vorn führen',
      'push-up-pull-down': 'Nach oben bringen, unten fragen',
      'pull-first-then-push': 'Erst fragen, dann fordern',
      'manage-through-people': 'Führen statt selbst machen',
      'follow-well': 'Gut mitgehen',
      'hold-the-line': 'Eine Grenze ziehen',
    },
    option: (title, boss, minutes) =>
      minutes === null ? `${title} (${boss})` : `${title} (${boss}, ${minutes}\u00a0Min.)`,
    boss: (name, temperament) => `${name}, ${temperament.toLowerCase()}`,
    length: minutes =>
      minutes === null
        ? 'mit einer Gruppe drei- bis sechsmal so lang wie allein'
        : `allein etwa ${minutes} Minuten; mit einer Gruppe drei- bis sechsmal so lang`,
    ownShown:
      'Das ist ein eigenes Gespräch: Die Leinwand zeigt allen in der Gruppe, was du darüber erzählt hast.',
    temperament: boss => `Wie ist ${boss} heute drauf?`,
    time: 'Wie viel Zeit habt ihr?',
    times: { '20': '20 Minuten', '40': '40 Minuten', '60': '60 Minuten' },
    timesMean: {
      '20': 'Eine Abstimmung pro Runde, gleich nach den Antworten.',
      '40': 'Erst zu zweit überlegen, dann eine Abstimmung pro Runde.',
      '60': 'Erst zu zweit überlegen, und nach der Diskussion wird noch einmal abgestimmt.',
    },
    pairs: 'Vor der Abstimmung zu zweit überlegen',
    again: 'Nach der Diskussion noch einmal abstimmen',
    address: 'Webadresse, unter der alle zu Hause üben können',
    addressHelp:
      'Wenn du sie einträgst, steht auf dem Handout ein Code, der dorthin führt. Bleibt das Feld leer, steht dort keiner.',
    open: 'Leinwand öffnen',
    single: 'Nur ein Bildschirm',
    begins:
      'Mit beiden beginnt eine Sitzung. Die Leinwand öffnet sich in einem eigenen Fenster; bei nur einem Bildschirm klappt das Pult weg.',
    none: 'Hier gibt es kein Gespräch zur Auswahl.',
  },

  before: {
    heading: 'Frühere Sitzungen',
    goOn: 'Weiter',
    goOnWith: (title, when) => `Weiter mit ${title}, begonnen am ${when}`,
    told: (when, said, over) => `${when} · ${replies(said)}${over ? ' · zu Ende' : ''}`,
    unknown: 'Ein Gespräch, das es hier nicht mehr gibt',
    erase: 'Löschen',
    eraseIt: (title, when) => `Die Sitzung zu ${title} löschen, begonnen am ${when}`,
    sure: 'Diese Sitzung löschen?',
    yes: 'Löschen',
    no: 'Behalten',
    open: 'Eine Sitzung aus einer Datei öffnen',
    refused: 'In dieser Datei steckt keine Sitzung mit einer Gruppe.',
    unknownScenario: 'Diese Sitzung gehört zu einem Gespräch, das es hier nicht gibt.',
    gone: 'Die Sitzung aus dieser Adresse ist nicht auf diesem Gerät. Wenn du sie als Datei gespeichert hast, lässt sie sich hier öffnen.',
  },

  print: {
    heading: 'Auf Papier und auf dem Stick',
    guide: 'Leitfaden für die Moderation',
    guideIs: 'Runde für Runde mit Haltungen, Zeiten und Fragen. Nur für dich.',
    handout: 'Handout',
    handoutIs: 'Für alle: die Leiter, die Szene und eine leere Karte.',
    file: 'Front Foot als eine Datei',
    fileIs: 'Öffnet sich per Doppelklick vom Stick, ohne Netz.',
  },

  coming: 'Einen Moment: Das Gespräch ist unterwegs.',
  failed: 'Das Gespräch ist nicht angekommen. Prüf die Verbindung und versuch es noch einmal.',
  again: 'Noch einmal versuchen',
}
