import type { checkYourself as en } from '../en/check-yourself.ts'
import type { Translated } from '../translated.ts'

/** Check yourself: two short self-checks, with advice and no grades. */
export const checkYourself: Translated<typeof en> = {
  page: {
    title: 'Selbstcheck · Front Foot',
    description:
      'Zwei kurze Selbstchecks: Bringst du oder fragst du? Und führst du schon, oder machst du noch alles selbst?',
  },
  nav: 'Andere Seiten',
  shelf: 'Alle Gespräche',
  heading: 'Selbstcheck',
  lead: 'Zwei kurze Checks, wie es bei der Arbeit meistens läuft. Es gibt keine richtigen Antworten und keine Punkte. Lass weg, was es bei dir nicht gibt; nichts wird gespeichert.',
  jump: 'Die zwei Checks',

  show: 'Zeigen, was das heißt',
  nothing: 'Noch ist keine Antwort gewählt. Eine genügt.',
  changed: 'Mit deiner Antwort hat sich geändert, was hier steht.',
  next: 'Zum Ausprobieren',
  practise: 'Gespräche dazu',
  elsewhere: 'Ein anderes Gespräch suchen',

  pushPull: {
    heading: 'Bringst du oder fragst du?',
    lead: 'Bringen heißt: Neues, Antworten, Vorgaben. Fragen heißt, die andere Seite bringen zu lassen. Denk an die letzten zwei Wochen, in drei Richtungen.',
    even: 'Mal so, mal so',
    directions: {
      boss: {
        name: 'Nach oben',
        moments: {
          news: {
            legend: 'Etwas ändert sich, das deine Führungskraft wissen will.',
            push: 'Ich sage es, bevor die Frage kommt',
            pull: 'Die Frage kommt, dann sage ich es',
          },
          ideas: {
            legend: 'Du siehst, wie etwas besser laufen könnte.',
            push: 'Ich bringe es, mit einem ersten Schritt',
            pull: 'Ich sage es, wenn jemand nach Ideen fragt',
          },
        },
      },
      team: {
        name: 'Ins Team',
        moments: {
          work: {
            legend: 'Es gibt neue Arbeit.',
            push: 'Ich sage, wer was bis wann macht',
            pull: 'Ich sage, wofür es gut ist, und frage, wie sie es angehen würden',
          },
          stuck: {
            legend: 'Jemand kommt nicht weiter.',
            push: 'Ich sage, was ich tun würde',
            pull: 'Ich frage, was schon probiert wurde',
          },
        },
      },
      clients: {
        name: 'Zur Kundschaft',
        moments: {
          meeting: {
            legend: 'Ein Termin beginnt.',
            push: 'Ich zeige, was wir vorbereitet haben',
            pull: 'Ich frage, was sich bei ihnen geändert hat',
          },
          need: {
            legend: 'Sie schildern ein Problem.',
            push: 'Ich sage, was wir da tun können',
            pull: 'Ich frage, bis ich weiß, was es sie kostet',
          },
        },
      },
    },
    result: 'Wohin es sich neigt',
    ends: { push: 'bringen', pull: 'fragen' },
    leans: {
      boss: {
        push: {
          is: 'Das meiste geht nach oben, bevor jemand fragt.',
          next: 'Sieh dir an, wie oft. Eine gute Meldung pro Woche ist eine Nachricht, drei am Tag sind Lärm. Frag deine Führungskraft, welche davon geholfen haben.',
        },
        pull: {
          is: 'Das meiste wartet, bis die Frage kommt.',
          next: 'Schick diese Woche eine Sache, nach der deine Führungskraft sonst fragen müsste: die Zahl, was sie bedeutet und was du tun würdest.',
        },
        balanced: {
          is: 'Manches geht ungefragt nach oben, manches wartet.',
          next: 'Sieh dir an, was wartet. Wenn es das Unangenehme ist, bring genau das zuerst.',
        },
      },
      team: {
        push: {
          is: 'Das meiste kommt im Team als Ansage an.',
          next: 'Bevor du den nächsten Termin setzt: Sag, wofür die Arbeit gut ist, und frag, wie sie es machen würden. Ein Termin, der danach kommt, hilft; einer, der davor kommt, drückt.',
        },
        pull: {
          is: 'Das meiste kommt im Team als Frage an.',
          next: 'Achte darauf, dass jede Frage in einer Absprache endet: wer, was, bis wann. Wo niemand beim Wort genommen wird, tragen die Zuverlässigen den Rest mit.',
        },
        balanced: {
          is: 'Fragen und Ansagen halten sich etwa die Waage.',
          next: 'Sieh dir die Reihenfolge an, und die Leute. Erst der Sinn, dann der Termin, das wirkt besser als umgekehrt, und gefragt werden sollten nicht immer dieselben.',
        },
      },
      clients: {
        push: {
          is: 'Das meiste geht als Antwort hinaus.',
          next: 'Fang den nächsten Termin mit einer Frage an, deren Antwort du nicht kennst, und lass die Folien zu, bis du sie hast.',
        },
        pull: {
          is: 'Das meiste fängt bei der anderen Seite an.',
          next: 'Gib etwas zurück. Nach so viel Zuhören ist ein eigener Vorschlag mehr wert als die nächste Frage.',
        },
        balanced: {
          is: 'Fragen und Zeigen halten sich etwa die Waage.',
          next: 'Denk an das letzte Mal, als jemand gezögert hat. War das, als du gefragt hast, oder als du gezeigt hast?',
        },
      },
    },
    judge:
      'Keins von beiden ist besser. Es kommt auf die Richtung an, darauf, wie oft, und auf den Moment: Wenn es brennt, ist eine klare Ansage freundlich. Als Gewohnheit tut es den meisten gut, nach oben etwas mehr zu bringen und in den anderen beiden Richtungen etwas mehr zu fragen.',
  },

  people: {
    heading: 'Führst du schon, oder machst du noch alles selbst?',
    lead: 'Für alle, die ein Team führen oder bald damit anfangen.',
    answers: { yes: 'Meistens', partly: 'Zum Teil', 'not-yet': 'Noch nicht' },
    result: 'Was die Antworten sagen',
    questions: {
      approval: {
        legend: 'Das meiste läuft ohne meine Freigabe.',
        yes: 'Dann kann ein ganzes Stück vom Plan ihnen gehören, samt den Entscheidungen, die dazugehören.',
        partly:
          'Nimm eine Art von Entscheidung, die noch auf dich wartet, und sag laut, dass sie das nicht muss.',
        'not-yet':
          'Was auf eine Person wartet, geht so schnell wie deren Kalender. Gib die Entscheidung ab, bei der ein Fehler am wenigsten kostet.',
      },
      lives: {
        legend: 'Ich weiß von allen, was ihnen neben der Arbeit wichtig ist.',
        yes: 'Das ist der Boden, auf dem ein schwieriges Gespräch stehen kann. Führ es, solange der Boden gut ist.',
        partly:
          'Meist sind es die Stillen, die zu kurz kommen. Eine halbe Stunde mit einer Person, ohne Liste, ist ein Anfang.',
        'not-yet':
          'Ohne das klingt jede Forderung nach Druck. Frag diese Woche jemanden, wie es läuft, und warte auf die zweite Antwort.',
      },
      'each-other': {
        legend: 'Das wissen sie auch voneinander.',
        yes: 'Dann kann Hilfe den kurzen Weg nehmen und muss nicht über deinen Schreibtisch. Sorg dafür, dass es so bleibt.',
        partly: 'Setz zwei, die sich selten begegnen, an dieselbe Sache, und bleib selbst draußen.',
        'not-yet':
          'Solange jeder Weg über dich führt, bist du das Nadelöhr. Gib zweien etwas, das niemand allein schafft.',
      },
      unsure: {
        legend: 'Leute sagen „Weiß ich nicht“ und bitten um Hilfe, auch wenn ich zuhöre.',
        yes: 'Das hält, solange die Antwort darauf freundlich ausfällt. Die Probe ist dein vollster Tag.',
        partly: 'Manche können es, manche nicht. Sag es selbst als Erstes, so dass es alle hören.',
        'not-yet':
          'Dann erfährst du schlechte Nachrichten zuletzt. Bedank dich bei der nächsten Person, die eine bringt, und zwar vor allen.',
      },
      challenged: {
        legend: 'Wer mir ein Problem bringt, geht mit einer Frage wieder und nicht mit meiner Antwort.',
        yes: 'Dann sorg dafür, dass auch gemacht wird, was sie sich überlegen, selbst wo du es anders gemacht hättest.',
        partly:
          'Wenn die Zeit knapp ist, rutscht es weg. Heb dir für solche Momente eine Frage auf: Was würdest du tun, wenn ich im Zug säße?',
        'not-yet':
          'Antworten gehen schnell, und sie bringen das nächste Problem auf denselben Schreibtisch zurück. Frag einmal, bevor du antwortest, was sie versuchen würden.',
      },
    },
    measured:
      'Wenn sich das alles anfangs leicht anfühlt, ist es vielleicht noch der alte Job. Klär mit deiner Führungskraft, woran du jetzt gemessen wirst: an dem, was das Team ohne dich schafft, und weniger an dem, was du selbst machst.',
  },
}
