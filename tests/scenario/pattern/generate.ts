import { ALL_GAPS, type Fillings, GAPS, type Gap, type Holds } from '../../../src/scenario/pattern/gaps.ts'
import { tidied } from '../../../src/scenario/pattern/tidy.ts'
import type { Draw } from '../../conversation/mutate.ts'

/** What people write where a gap holds this, from tidy to hostile. */
const TOLD: Record<Holds, readonly string[]> = {
  name: [
    ...[
      'Dana',
      'dana',
      'Jo',
      'Mr. Okafor',
      'Siobhán O’Brien',
      "D'Arcy",
      'Ann-Marie',
      'van der Berg',
      'Dr. A. Smith',
    ],
    ...[
      'my manager',
      'The agency',
      'my boss is Lee.',
      'MARGARET',
      '“Ace”',
      '"Red" Mike',
      'X Æ A-12',
      'eBay',
      'Ray 🙂',
    ],
    ...[
      'Ольга',
      '山田太郎',
      'דנה',
      'أحمد',
      'Ñusta',
      'ǅemal',
      'Null',
      '$& Co',
      '$1',
      '{boss}',
      '[[Al | Bo]]',
      'Bo\nLee',
      '<b>Bo</b>',
    ],
  ],
  verb: [
    ...[
      'take on the event logistics',
      'Take over your slides.',
      'go',
      'to work this Saturday!!',
      'sign',
      'DO THE WHOLE AUDIT MYSELF',
    ],
    ...[
      'She wants me to cover the night shift',
      'I was going to finish my audit',
      'to to work',
      'please please the auditors',
    ],
    ...[
      'the report',
      'A report by Friday',
      '3 reports',
      'we stop hiring',
      'You promised them',
      'they’re late. And then?',
      'I will see',
    ],
    ...[
      'say “no” to the client',
      'say "yes',
      'tell them ”so“',
      '„Ja“ sagen',
      '«oui» dire',
      'fix the 6" pipe',
      "don't ask",
      '‘stop’ it',
    ],
    ...[
      'pour the slab 🏗️',
      '👩‍👩‍👧 call home',
      '🙂',
      '🇩🇪 translate it',
      'finir le rapport ?',
      'завершить отчёт',
      '完成报告。',
      'τελείωσε',
      'ทำรายงาน',
    ],
    ...[
      'לסיים את הדוח',
      'send the דוח now',
      'أنهي التقرير',
      '<img src=x onerror=alert(1)>',
      '<script>alert(1)</script>',
      '&lt;b&gt; it',
      '</p><h1>x',
    ],
    ...[
      'pour\n\n the\tslab',
      'say {who} and {nobody}',
      '[[a | b]] it',
      '{{ask}}',
      'pay $& $1 $$ $`',
      'wait... what',
      'a,,b;;c',
      'go . now',
      'stop?!?! now',
    ],
    ...[
      'a\u202eb\u2066c',
      'x\u0000y\u0007z',
      '\u200d\u200bhide\u2060',
      'cafe\u0301 first',
      '\ud800 half',
      '\u0301mark',
      'eBay it',
      'email Q3 numbers, again',
      '…go on…',
      '- write it -',
    ],
    ...[
      'do it ; then go',
      '(help out)',
      'help you think',
      'do what you want',
      'run phase I and type II',
      'İptal et',
      'ﬁnish ßo',
      'x',
      'i',
    ],
  ],
  thing: [
    ...[
      'the customer panel',
      'Christmas',
      'my promise',
      'My mother’s birthday.',
      'two of the tests',
      'them',
      'Our clients',
      'your trust',
      'me',
      'a month',
    ],
    ...[
      'Priya',
      'year nine',
      '90 tests',
      'everybody on nights!',
      'losing Dr. Chen',
      'iPhone sales',
      'mRNA',
      'the "quiet" hour',
      '“the plan',
      'the plan”',
      '“the plan.”',
    ],
    ...[
      'I worry about losing them. And more.',
      'the whole team and the whole ward and the whole house and the whole street and everybody else who heard of it',
    ],
    ...[
      'THE WHOLE SECOND FLOOR',
      'it',
      'people’s trust 💔',
      '家族',
      'семья',
      'המשפחה שלי',
      'العائلة',
      'the <em>panel</em>',
      'a & b',
      'my\r\nsister',
      'the I/O test',
    ],
    ...[
      '{slips}',
      '[[who | what]]',
      '| or',
      '$$',
      '$&',
      'head of sales',
      'Mine 4',
      'the mine',
      'what you need',
      'that you were right',
      '2.5 hours',
      'e.g. the panel',
    ],
    ...[
      '  the   gap  ',
      '…',
      'the panel...',
      'a.b.c',
      'the night shift (mine)',
      '(all of it)',
      '—',
      'the 3 p.m. round',
      'İstanbul',
      'ß',
      '\u2068the\u2069 x',
      'the x\u0000',
    ],
  ],
  clause: [
    ...[
      'two speakers still need a call',
      'Because I promised them.',
      'as you said you would',
      'since I’m on leave',
      'THEY ASKED ME FIRST',
      'it rains',
    ],
    ...[
      'I said so. Twice.',
      'she "needs me',
      'הבטחתי',
      '我答应了',
      '<b>x</b>',
      'a\nb',
      '{ask}',
      '$&',
      '😬',
      'you’re right',
      'my I/O is down!',
    ],
  ],
}

const LONG = 'and then the other one as well as the one behind it '

/** One person’s words for every gap, of every sort; required gaps always say something. */
export function generated(draw: Draw): Fillings {
  return Object.fromEntries(ALL_GAPS.flatMap(gap => (skipped(gap, draw) ? [] : [[gap, told(gap, draw)]])))
}

function skipped(gap: Gap, draw: Draw): boolean {
  return !GAPS[gap].required && draw(3) === 0
}

function told(gap: Gap, draw: Draw): string {
  const sorts = TOLD[GAPS[gap].holds]
  for (;;) {
    const one = sorts[draw(sorts.length)] ?? ''
    const grown =
      [one, one, one, one, ` ${one} `, one.toUpperCase(), `${one} ${LONG.repeat(1 + draw(6))}`, `“${one}”`][
        draw(8)
      ] ?? one
    if (!GAPS[gap].required || tidied(gap, grown).words !== '') return grown
  }
}
