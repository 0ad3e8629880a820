import { inWords } from './numbers.ts'

const conversations = (n: number): string => (n === 1 ? '1 conversation' : `${n} conversations`)
const MOODLE_GRADE =
  'In Moodle add a SCORM package to your course and upload the zip. Grade by the highest attempt, and leave “Force new attempt” at no.'

/** Use in a course: choosing conversations and options, and getting a package or a line to paste. */
export const course = {
  page: {
    title: 'Use in a course · Front Foot',
    description:
      'Choose conversations and how they are practised, and get a SCORM, cmi5 or web package, or one line to paste into a course page.',
  },
  heading: 'Put it into your course.',
  lead: 'Choose the conversations and how they are practised. You get one file for your learning platform, or one line to paste into a page.',
  nav: 'Elsewhere',
  shelf: 'All conversations',

  gets: {
    heading: 'What your course is told',
    list: [
      'Each reply: what was said, whether it led, pushed or rolled over, and how long it took.',
      'How far somebody has come, so that they go on there next time.',
      'At the end: completion, a score from 0 to 100, and whether the pass mark was met.',
    ],
    note: 'Nobody else is told anything.',
  },

  lost: (n: number) =>
    n === 1
      ? 'The address names a conversation that is not here. It is left out.'
      : `The address names ${inWords(n)} conversations that are not here. They are left out.`,

  which: {
    heading: 'Conversations',
    shipped: 'From the shelf',
    own: 'Your own',
    ownAbout: 'They are on this device only. What is begun and not finished is not among them.',
    about: (boss: string, minutes: number | null) =>
      minutes === null ? `With ${boss}` : `With ${boss}, about ${minutes} minutes`,
    all: 'Choose all of the shelf',
    none: 'Choose none',
    count: (n: number) => (n === 0 ? 'None chosen yet' : `${conversations(n)} chosen`),
  },
  order: {
    heading: 'In this order',
    up: 'Up',
    down: 'Down',
    of: (act: string, title: string) => `${act}: ${title}`,
    now: (title: string, place: number, of: number) => `“${title}” is now ${place} of ${of}.`,
  },

  how: {
    heading: 'How it is practised',
    title: 'What the course is called',
    titleHelp: (byItself: string) => `Leave it empty, and it is called “${byItself}”.`,
    pass: 'Pass mark, from 0 to 100',
    passHelp: (byItself: number) =>
      `Leave it empty for ${byItself}. With several conversations it is held against the mean of their scores.`,
    passWrong: 'Write a number from 0 to 100, with two decimals at most, such as 80.',
    policy: 'Which attempt counts',
    policies: { best: 'The best', first: 'The first', last: 'The last' },
    policyHelp: 'With the best, nobody is punished for trying again.',
    coaching: 'When the coaching comes',
    coachings: { each: 'After each reply', end: 'At the end', ask: 'When asked for' },
    coachingFree: 'As the learner likes',
    temperament: 'How the boss is',
    temperamentOwn: 'As each conversation has it',
    temperamentHelp: 'It changes how far a push or a lead moves the boss.',
    theme: 'Colours',
    themes: { light: 'Light', dark: 'Dark', contrast: 'High contrast', projector: 'Projector' },
    themeFree: 'As the learner’s device has them',
    language: 'Language of the course',
    languageHelp:
      'A tag such as en or pt-BR, which the platform is told. It translates nothing. Leave it empty for the conversation’s own.',
    languageWrong: 'That is no tag of a language: write one such as en, fr or pt-BR.',
    typed: 'Learners can also answer in their own words',
    typedHelp: 'Typed or spoken, in English. Without it the file is a third lighter.',
  },

  way: {
    heading: 'How it goes in',
    package: 'A file to import or to put on a server',
    ways: {
      scorm12: {
        name: 'SCORM 1.2',
        about: 'Nearly every learning platform takes it. It has one word for finished and passed.',
      },
      scorm2004: {
        name: 'SCORM 2004',
        about: 'More room for long typed replies, where your platform takes it.',
      },
      cmi5: { name: 'cmi5', about: 'For platforms with a learning record store (LRS).' },
      web: { name: 'A folder for a web server', about: 'Any server that hands out files.' },
      line: { name: 'A line to paste', about: 'The conversation stays on this site and shows in your page.' },
    },
  },

  what: {
    heading: 'What to do with it',
    steps: {
      scorm12: [
        MOODLE_GRADE,
        'In Canvas and Blackboard import it as a SCORM package, where your institution has that switched on.',
        'Open edX and WordPress take SCORM with an add-on. Without one, paste the line instead.',
        'This format has little room: where typed replies get long, some of their words are kept shortened, and the learner is told.',
      ],
      scorm2004: [
        'Import it as you would any SCORM package, where your platform takes 2004, 4th edition.',
        'Moodle, Canvas and Blackboard take 2004 as well. Where a platform refuses the file, take 1.2.',
        'Open edX and WordPress take SCORM with an add-on. Without one, paste the line instead.',
      ],
      cmi5: [
        'Import the zip where your platform launches cmi5. Each reply becomes a statement in its learning record store.',
        'Moodle, Canvas, Blackboard, Open edX and WordPress need an add-on or a cmi5 service beside them.',
        'The record store has to let the page’s address in (CORS). Whoever runs it will know.',
      ],
      web: [
        'Unzip it, put index.html into a folder of its own on your server, and open its address.',
        'README.txt in it has the line that shows it inside another page.',
        'A course page is told how it went only if it listens. For a grade take one of the other packages.',
      ],
      line: [
        'Paste it where HTML can be written: in Moodle, Canvas and Blackboard in the HTML view of the text editor, in Open edX in a raw HTML component, in WordPress in a custom HTML block.',
        'Some platforms take frames out again. Ask whoever runs yours, or take a package.',
        'A course page is told how it went only if it listens. For a grade take a package.',
      ],
    },
    admins:
      'For whoever runs the platform: permissions, headers and what is sent are listed in src/lms/administrators.md, in the source of Front Foot.',
  },

  own: {
    heading: 'Your own words go along',
    text: (titles: readonly string[]) =>
      `${titles.map(one => `“${one}”`).join(', ')}: everybody who takes the course can read what you wrote there, names and company included. A package that was handed out cannot be called back.`,
    agree: 'I want what I wrote to go into this package.',
    first: 'Say first that your own words may go into this package.',
  },

  make: {
    heading: (way: string) => `Your package: ${way}`,
    button: 'Make the package',
    making: 'The package is being made.',
    made: (name: string, kilobytes: number) => `${name}, ${kilobytes} kB, is with your downloads.`,
    holds: (n: number, mark: number) => `It holds ${conversations(n)}; the pass mark is ${mark}.`,
    chooseFirst: 'Choose at least one conversation first.',
    mendFirst: 'Something above cannot be right yet. Mend it first.',
    failed: {
      unreached:
        'Something that the package is made of did not arrive. Check the connection and try again; all that you chose is still here.',
      'no-page':
        'This site lacks the page that packages are made of (embed.html), so no package can be made here. Whoever runs it gets that page from npm run build.',
      gone: 'One of the conversations is no longer on this device. Choose again.',
    },
  },

  line: {
    heading: 'Your line to paste',
    none: 'Choose a conversation from the shelf, and the line stands here.',
    ownLeftOut: (titles: readonly string[]) =>
      `Your own conversations are on this device and not on this site, so a line cannot lead to them: ${titles
        .map(one => `“${one}”`)
        .join(', ')}. A package takes them along.`,
    toWeb: 'Take the folder for a web server',
    fit: 'Keep the frame at its size',
    fitHelp:
      'What does not fit comes in steps, so that nothing has to be scrolled. Meant for 700 by 520 and up.',
    frame: 'For any page',
    frameAbout:
      'A page that listens for heights lets it grow with its content; everywhere else the height is the one in the line.',
    element: 'For a page that may run a script',
    elementAbout:
      'It sizes itself, and its page can listen to every reply. This site has to allow other sites to load front-foot.js.',
    copy: 'Copy the line',
    copyElement: 'Copy both lines',
    copied: 'Copied.',
    notCopied: 'The browser did not let it be copied. It is selected here, to be copied by hand:',
    byHand: 'The line, to be copied by hand',
    hereOnly:
      'This address is on your own device. For other people, open this page where Front Foot is hosted.',
    noBuild: 'While developing there is no embed page for the line to lead to. Run npm run build first.',
  },

  /** In the one file, which has no such page to make packages of. */
  alone: {
    heading: 'This needs the hosted app',
    text: 'Front Foot as one file can be played, but a package or a line is made from a page that only the hosted app has beside it.',
    beside: 'This file was opened from a server, and the hosted app may be beside it:',
    open: 'Open “Use in a course” there',
    elsewhere:
      'Open Front Foot at its web address, and “Use in a course” there. Your own conversations come along if you save them as a file under “What is kept” and bring that file back there.',
    terminal:
      'With the source and Node, a terminal does the same for conversations from the shelf: npm run package -- --help',
  },
}
