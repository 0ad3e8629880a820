import type { worthIt as en } from '../en/worth-it.ts'
import type { Translated } from '../translated.ts'

/** Is this one worth it? Four questions before a disagreement, and where they lead. */
export const worthIt: Translated<typeof en> = {
  page: {
    title: 'Lohnt sich das? · Front Foot',
    description:
      'Vier Fragen, bevor du widersprichst: mitgehen und deine Sicht notieren, nach vorn führen, eine Grenze ziehen oder abwarten.',
  },
  nav: 'Andere Seiten',
  shelf: 'Alle Gespräche',
  heading: 'Lohnt sich das?',
  lead: 'Denk an einen Auftrag oder eine Entscheidung, die du anders siehst. Nach vier Fragen ist klarer, was du damit machst. Du kannst jede Antwort ändern, und nichts wird gespeichert.',
  limit: {
    heading: 'Eine Grenze kommt zuerst',
    text: 'Wo etwas illegal, gefährlich oder diskriminierend ist, reicht es nicht, die Sorge auszusprechen und dann mitzumachen. Führen heißt dort: ablehnen und die Richtigen dazuholen.',
  },

  questions: {
    line: {
      legend: 'Ist eine Grenze überschritten: illegal, gefährlich oder diskriminierend?',
      choices: { no: 'Nein', unsure: 'Ich bin nicht sicher', yes: 'Ja, oder es wäre so, wenn ich es täte' },
    },
    months: {
      legend: 'Ist es in sechs Monaten noch wichtig?',
      choices: {
        yes: 'Ja, für mich oder für die, die es trifft',
        unsure: 'Von hier aus schwer zu sagen',
        no: 'Nein, daran erinnert sich dann kaum jemand',
      },
    },
    whose: {
      legend: 'Wer entscheidet das?',
      choices: {
        ours: 'Es geht um meine Arbeit oder die meines Teams',
        theirs: 'Meine Führungskraft oder jemand anders im Betrieb',
        later: 'Zurzeit niemand, oder nicht bei uns',
      },
    },
    leader: {
      legend: 'Kannst du der Person trauen, die es in der Hand hat, und ist sie schon dran?',
      choices: { yes: 'Ja', no: 'Nein, oder ich weiß es noch nicht' },
    },
  },
  show: 'Zeigen, wohin das führt',
  clear: 'Neu anfangen',
  open: 'Diese Frage entscheidet noch. Wähl die Antwort, die am ehesten passt.',

  result: {
    because: 'Warum gerade das',
    changed: verdict => `Mit diesen Antworten: ${verdict}.`,
    undecided: question => `Bei diesen Antworten ist noch eine Frage offen: ${question}`,
    sounds: 'So könnte es klingen',
    practise: 'Üben',
    elsewhere: 'Ein anderes Gespräch suchen',
  },
  reasons: {
    'over-the-line': 'Eine Grenze ist überschritten, und keine Art mitzumachen macht das ungeschehen.',
    'perhaps-over':
      'Du bist nicht sicher, ob es noch diesseits der Grenze liegt. Das ist Grund genug, jemanden zu fragen, der so etwas von Berufs wegen weiß, bevor etwas passiert.',
    passes:
      'In sechs Monaten ist es nicht mehr wichtig; selbst ein gewonnener Streit würde mehr kosten, als er bringt.',
    'not-now': 'Niemand, der Ja sagen könnte, entscheidet gerade darüber; dein Widerspruch liefe ins Leere.',
    'in-good-hands':
      'Die Entscheidung liegt bei jemand anderem, und dort ist sie in guten Händen. Ein anderer Weg als deiner ist noch kein falscher.',
    'on-record': 'Wichtig ist es trotzdem. Sag deine Sicht einmal, früh und schriftlich.',
    matters: 'Es ist auch in sechs Monaten noch wichtig.',
    'may-matter':
      'Ob es wichtig wird, weiß noch niemand, und eine Frage ist ein billiger Weg, es herauszufinden.',
    'our-work':
      'Es ist deine Arbeit oder die deines Teams: Du weißt, was es kostet, deine Führungskraft vielleicht nicht.',
    'nobody-on-it': 'Soweit du siehst, kümmert sich niemand darum.',
    'too-early':
      'Die Entscheidung liegt bei jemand anderem, und es ist zu früh, um zu sagen, wie viel daran hängt.',
  },
  verdicts: {
    follow: {
      heading: 'Geh mit und notier deine Sicht',
      text: 'Unterstütz es bald, und zwar ernsthaft. Was du anders gemacht hättest, kommt als Bemerkung dazu, auf die nichts warten muss.',
      steps: {
        heading: 'So geht es',
        items: [
          'Sag Ja, bevor du sonst etwas sagst.',
          'Sag einmal, was du anders siehst, in ein oder zwei Sätzen, am besten schriftlich.',
          'Sag dazu, dass es eine Meinung ist und keine Bedingung, und lass die Wahl dort, wo sie liegt.',
          'Dann hilf mit, als wäre es deine eigene Idee gewesen.',
        ],
      },
      line: 'Ich bin dabei, mein Teil ist bis Donnerstag fertig. Eine Anmerkung, auf die nichts warten muss: Ich hätte vorher die Nachtschicht gefragt.',
    },
    lead: {
      heading: 'Führ nach vorn',
      text: 'Das hier ist ein Gespräch wert. Keinen Streit: vier Schritte, und nach jedem kannst du aufhören, sobald sich dein Gegenüber bewegt.',
      steps: {
        heading: 'So geht es',
        items: [
          'Einen Schritt zurück: Gib wieder, worum es geht, so wie es gemeint war.',
          'Frag, was es kostet: Nenn, was dafür warten müsste, und lass die Wahl dort, wo sie liegt.',
          'Führ zur Seite: ein oder zwei offene Fragen, wann, was zuerst, worauf es am meisten ankommt.',
          'Steh dazu: Wenn sich nichts bewegt, sprich die Sorge einmal aus, respektier die Entscheidung und mach dich an die Arbeit.',
        ],
      },
      line: 'Du willst bis zur Eröffnung jemanden, der sich nur darum kümmert. Was darf solange liegen bleiben, wenn ich das bin?',
    },
    hold: {
      heading: 'Zieh die Grenze',
      text: 'Lehn die Sache ab und bleib anständig zur Person. Genau das heißt hier führen, und nicht: unter Protest mitmachen.',
      steps: {
        heading: 'So geht es',
        items: [
          'Wenn jemand zu Schaden kommen kann: Halt es an und bring die Leute in Sicherheit. Alles andere kommt danach.',
          'Benenn, was es ist, ohne über Motive zu spekulieren.',
          'Sag, dass du es nicht tust, und biete den erlaubten Weg zu dem an, was gebraucht wird.',
          'Hol bald jemanden dazu, dessen Aufgabe das ist, und sag, dass du es tust.',
          'Notier für dich, was verlangt wurde, wann, und wer dabei war. Nimm keine Unterlagen mit, die du nicht mitnehmen darfst.',
        ],
      },
      line: 'Eine Prüfung, die nicht gemacht wurde, unterschreibe ich nicht. Bis heute Abend um sechs ist sie gemacht, und ich rufe die Fachkraft für Arbeitssicherheit an, damit das niemand allein tragen muss.',
      whom: {
        heading: 'Wen du dazuholen kannst',
        items: [
          'Gefahr für Menschen: die Fachkraft für Arbeitssicherheit, im Notfall den Notruf.',
          'Geld, Daten, Verträge, die Regeln deiner Branche: Compliance, Datenschutz oder Innenrevision.',
          'Wie jemand behandelt wird: die Personalabteilung oder wer bei euch für Gleichbehandlung zuständig ist.',
          'Jemanden an deiner Seite: Gewerkschaft, Betriebsrat oder Personalrat, wo es sie gibt.',
          'Wenn im Haus niemand handeln kann oder will: die Meldestelle der Behörde, die deine Branche beaufsichtigt.',
          'Bevor du etwas unterschreibst oder nach außen meldest: eine Anwältin, einen Anwalt oder eine Beratungsstelle.',
        ],
      },
      caution:
        'Das ist keine Rechtsberatung. Was dich schützt, wenn du ablehnst oder etwas meldest, ist nicht überall gleich; frag jemanden, der die Regeln bei euch kennt.',
    },
    wait: {
      heading: 'Wart ab und sieh hin',
      text: 'Es ist jetzt nicht deine Entscheidung und noch nicht der Moment. Halt deine Sicht bereit, so kurz, dass du sie in einer Minute sagen kannst.',
      steps: {
        heading: 'Worauf du achten kannst',
        items: [
          'Ein Datum: wann es entschieden wird, und von wem.',
          'Ein Preis, der sichtbar wird: Stunden, Leute, Zusagen, die wackeln.',
          'Jemand, der dich fragt, was du denkst. Dann sag es, noch am selben Tag.',
          'Alles, was gefährlich, verboten oder unfair ist. Dann ist es eine andere Frage: Fang wieder bei der ersten an.',
        ],
      },
      line: 'Ich habe einen Gedanken zum neuen Dienstplan. Wann möchtest du ihn hören?',
    },
  },
}
