import type { embed as en } from '../en/embed.ts'
import type { Translated } from '../translated.ts'

/** What is said where a course has the conversations in a frame or a package. */
export const embed: Translated<typeof en> = {
  private: {
    told: 'Der Kurs, der das hier geöffnet hat, erfährt, was du sagst. Sonst niemand.',
    agreed:
      'Der Kurs, der das hier geöffnet hat, erfährt, wie deine Antworten zählen. Den Wortlaut eines eigenen Gesprächs erfährt er nur, wenn du zustimmst. Sonst erfährt niemand etwas.',
    kept: 'Front Foot gibt nichts weiter, was du hier sagst.',
  },
  pageTitle: title => `${title || 'Gespräche'} – Front Foot`,

  opening: 'Der Kurs wird gefragt, wo du aufgehört hast.',
  begin: 'Ohne zu warten anfangen',
  nothing: 'Hier ist kein Gespräch. Wer diese Seite eingerichtet hat, kann in ihrer Adresse eins nennen.',
  stopped: 'Auf dieser Seite ist etwas schiefgegangen. Was der Kurs von diesem Gespräch hat, bleibt dort.',
  reload: 'Seite neu laden',
  frame: 'Gespräch',

  menu: {
    heading: 'Gespräche',
    lead: (count, done) =>
      done === count
        ? `Alle ${count} sind erledigt. Jedes lässt sich noch einmal spielen.`
        : `${done} von ${count} erledigt. Der Kurs ist fertig, wenn es alle sind.`,
    with: (name, role) => `Mit ${name}, ${role}`,
    is: { new: 'Nicht begonnen', begun: 'Angefangen', done: 'Erledigt' },
    begin: 'Anfangen',
    goOn: reply => `Weiter bei Antwort ${reply}`,
    again: 'Noch einmal spielen',
    lookBack: 'Zurückblicken',
    of: (act, title) => `${act}: ${title}`,
    back: 'Alle Gespräche dieses Kurses',
  },

  course: {
    label: 'Was der Kurs weiß',
    saved: 'Der Kurs hat, was du bisher gesagt hast.',
    begins: 'Der Kurs wird erfahren, was du sagst.',
    saving: 'Der Kurs wird gerade benachrichtigt.',
    wordless: {
      saved: 'Der Kurs weiß, wie weit du bist, ohne die Worte, die du für dich behältst.',
      begins: 'Der Kurs wird erfahren, wie deine Antworten zählen, aber nicht ihren Wortlaut.',
      saving: 'Der Kurs wird gerade benachrichtigt.',
      savedAgain: 'Der Kurs hat jetzt alles, bis auf die Worte, die du für dich behältst.',
    },
    agree: {
      ask: 'Dem Kurs den Wortlaut dieses Gesprächs mitteilen',
      no: 'Wie jede Antwort zählt, erfährt er so oder so.',
      yes: 'Ab jetzt. Was er schon erfahren hat, lässt sich nicht zurücknehmen.',
      withdrew: 'Ab jetzt erfährt er keinen Wortlaut mehr. Was er schon hat, lässt sich nicht zurücknehmen.',
    },
    gaps: 'Was du bei einem früheren Besuch getippt hast, wurde nicht gespeichert: An seiner Stelle steht „…“. Wie es gezählt hat, bleibt, wie es war.',
    none: {
      over: 'Diese Sitzung ist beendet, also geht nichts hinaus. Öffne sie noch einmal von deinem Kurs aus, dann geht es dort weiter.',
      copied: 'Es wurde kein Kurs gefunden, also geht nichts hinaus. Eine Kopie bleibt auf diesem Gerät.',
      forgotten:
        'Es wurde kein Kurs gefunden, also geht nichts hinaus, und diese Seite kann sich nichts merken: Wenn sie geschlossen wird, ist das Gespräch vergessen.',
    },
    browse: 'Der Kurs hat das hier nur zum Umsehen geöffnet: Nichts geht hinaus.',
    review: 'Der Kurs hat das hier zum Nachsehen geöffnet: Nichts geht hinaus.',
    unsaved: since => `Noch nicht beim Kurs: was du seit ${since} gesagt hast. Es wird noch einmal versucht.`,
    refused: since =>
      `Der Kurs hat nicht angenommen, was du seit ${since} gesagt hast. Es wird noch einmal versucht, spätestens mit deiner nächsten Antwort.`,
    ended: since =>
      `Der Kurs hat diese Sitzung beendet: Was du seit ${since} gesagt hast, ist nicht bei ihm. Du kannst weiterspielen.`,
    copied: 'Eine Kopie bleibt auf diesem Gerät.',
    shortened: 'Der Kurs hat wenig Platz: Lange Antworten von dir werden gekürzt gespeichert.',
    unreadable:
      'Was der Kurs von einem früheren Besuch hatte, ließ sich nicht lesen. Hier geht es von vorn los.',
    savedAgain: 'Der Kurs hat jetzt alles.',
    details: 'Für die Administration',
    address: 'Für alle, die diese Seite eingerichtet haben',
  },

  mark: {
    label: 'Die Bestehensgrenze',
    met: 'Dieses Gespräch erreicht die Bestehensgrenze des Kurses.',
    raise: {
      tone: 'Die Bestehensgrenze des Kurses ist noch nicht erreicht. Luft nach oben gibt es darin, wie du es sagst.',
      heard:
        'Die Bestehensgrenze des Kurses ist noch nicht erreicht. Luft nach oben gibt es bei dem, was von deinem Anliegen gehört wird.',
    },
    again: 'Noch einmal versuchen',
  },

  leave: {
    button: 'Speichern und gehen',
    leaving: 'Der Kurs wird gerade benachrichtigt.',
    left: 'Der Kurs hat alles. Du kannst diese Seite schließen.',
    leftWordless:
      'Der Kurs hat alles, bis auf die Worte, die du für dich behältst. Du kannst diese Seite schließen.',
    closed: 'Die Sitzung ist geschlossen.',
    notYet:
      'Der Kurs hat noch nicht alles. Es wird noch einmal versucht; du kannst warten oder trotzdem gehen.',
    lost: 'Der Kurs hat es nicht angenommen, und in dieser Sitzung erreicht ihn nichts mehr.',
  },

  steps: {
    label: 'Teile dieses Moments',
    line: 'Was gesagt wurde',
    note: 'Die Hinweise',
    reply: 'Deine Antwort',
  },
}
