import type { aloud as en } from '../en/aloud.ts'
import type { Translated } from '../translated.ts'

/** Speaking a reply, and hearing the boss. */
export const aloud: Translated<typeof en> = {
  speak: 'Sprechen',

  state: {
    looking: 'Einen Moment.',
    fetching: 'Das Sprachpaket ist unterwegs zu diesem Gerät. Du kannst inzwischen tippen.',
    asking: 'Der Browser fragt jetzt vielleicht nach dem Mikrofon.',
    listening: {
      device: 'Hört zu. Der Ton bleibt auf diesem Gerät.',
      service: 'Hört zu. Der Ton geht an den Sprachdienst dieses Browsers.',
    },
    ending: 'Hört nicht mehr zu.',
    heard: 'Hört nicht mehr zu. Ändere, was du möchtest, bevor du es sagst.',
  },

  telling: {
    service:
      'Um Gesprochenes in Text zu verwandeln, schickt dieser Browser den Ton an einen Sprachdienst, soweit eine Seite das erkennen kann. Front Foot selbst verschickt und speichert nichts davon.',
    pack: 'Es geht auch anders: Lade einmal ein Sprachpaket, dann bleibt der Ton auf diesem Gerät.',
    fetch: 'Sprachpaket laden',
    agree: 'Dienst verwenden',
    decline: 'Jetzt nicht',
  },

  refused: {
    'no-speech': 'Es war nichts zu hören. Versuch es noch einmal oder tipp es.',
    network: 'Der Sprachdienst war nicht zu erreichen. Tippen geht ohne Verbindung.',
    'no-microphone': 'Es wurde kein Mikrofon gefunden. Tippen geht trotzdem.',
    denied:
      'Dieser Browser lässt die Seite nicht ans Mikrofon. In seinen Einstellungen für diese Website lässt sich das ändern; tippen geht trotzdem.',
    blocked:
      'Die Seite, in der diese hier steckt, gibt das Mikrofon nicht weiter. In einem eigenen Tab geöffnet, kann sie danach fragen; tippen geht auch hier.',
    language:
      'Dieser Browser kann Gesprochenes hier nicht in Text verwandeln, jedenfalls nicht in der Sprache dieses Gesprächs. Tippen geht trotzdem.',
    'no-pack': 'Das Sprachpaket kam nicht an. Versuch es später noch einmal oder tipp es.',
    failed: 'Das Zuhören hat diesmal nicht geklappt. Versuch es noch einmal oder tipp es.',
  },

  hear: {
    label: 'Dein Gegenüber hören',
    on: 'Sätze deines Gegenübers laut vorlesen',
    why: 'Aus, bis du es einschaltest. Mit einem Screenreader lass es besser aus: Sonst sprechen zwei Stimmen zugleich.',
    remote:
      'Die Stimme, die dieser Browser anbietet, kommt von einem Dienst: Die Sätze deines Gegenübers gehen dorthin, deine nicht.',
  },
}
