import { capital, inWords } from './numbers.ts'

const count = (n: number, one: string, more: string): string => `${inWords(n)} ${n === 1 ? one : more}`
const conversations = (n: number): string => count(n, 'conversation', 'conversations')
/** @param units of the browser's storage, which count about a byte each. */
const room = (units: number): string => {
  const [size, unit] = units < 950_000 ? [units / 1000, 'kB'] : [units / 1e6, 'MB']
  return `${size < 10 ? Math.max(0.1, Math.round(size * 10) / 10) : Math.round(size)} ${unit}`
}

/** What is kept on this device, and what can be done with it. */
export const kept = {
  page: {
    title: 'What is kept · Front Foot',
    description:
      'What Front Foot keeps on this device: see it, save it as a file, bring a file back, erase it.',
  },
  heading: 'What is kept, and where',
  lead: 'What you do here stays in this browser on this device, and nowhere else. You can save all of it as a file, bring a file back, and erase it.',
  nav: 'Elsewhere',
  shelf: 'All conversations',

  facts: {
    heading: 'On this device',
    kept: 'Kept',
    nothing: 'Nothing yet.',
    conversations: (n: number, scenarios: number) =>
      capital(`${conversations(n)} from ${count(scenarios, 'scenario', 'scenarios')}`),
    own: (n: number) => capital(`${count(n, 'conversation', 'conversations')} of your own making`),
    drafts: (n: number) =>
      capital(`${count(n, 'conversation', 'conversations')} of your own making, not finished`),
    sessions: (n: number) => capital(`${count(n, 'session', 'sessions')} with a room`),
    cards: (n: number) => `Words to take along from ${count(n, 'scenario', 'scenarios')}`,
    drill: (n: number) => `The drill’s count of ${count(n, 'line', 'lines')}, without their words`,
    settings: 'Your settings',
    unreadable: (n: number) => capital(`${count(n, 'text', 'texts')} that cannot be read`),
    room: 'Room',
    takes: (units: number) => `About ${room(units)}. Browsers give a site about 5 MB for this.`,
    where: 'Where',
    here: 'In this browser on this device. Nothing is sent anywhere.',
    inMemory: 'In this tab alone, until you close it. Nothing is sent anywhere.',
    since: 'Since',
    savedAt: 'Last saved as a file',
    never: 'Never',
    /** What came after the last file. */
    newer: (n: number) => `${capital(conversations(n))} went on since then.`,
  },

  save: {
    heading: 'Save everything as a file',
    text: 'One file of plain text with all of it. Keep it where you like, or carry it to another device.',
    button: 'Save everything as a file',
    handedOver: 'The file is with your browser, which saves it as it saves downloads.',
  },

  bring: {
    heading: 'Bring a file back',
    text: 'From another device, or from before you erased something. What is here stays: only what is missing is added, so the same file twice does no harm.',
    choose: 'Choose a file',
    drop: 'or drop it here.',
    waiting: 'Reading the file.',
    result: 'What the file brought',
    refused: 'Nothing was changed',
    added: (n: number) => `${capital(conversations(n))} ${n === 1 ? 'was' : 'were'} added.`,
    grown: (n: number) => `${capital(conversations(n))} that you had grew by what the file has.`,
    known: (n: number) =>
      `${capital(conversations(n))} ${n === 1 ? 'was' : 'were'} here already, just as in the file.`,
    own: (n: number) =>
      `${capital(count(n, 'conversation', 'conversations'))} of your own making ${n === 1 ? 'was' : 'were'} added or brought up to date.`,
    drafts: (n: number) =>
      `${capital(count(n, 'conversation', 'conversations'))} of your own making that ${n === 1 ? 'is' : 'are'} not finished ${n === 1 ? 'was' : 'were'} added.`,
    sessions: (n: number) =>
      `${capital(count(n, 'session', 'sessions'))} with a room ${n === 1 ? 'was' : 'were'} added or brought up to date.`,
    cards: (n: number) => `Words to take along came for ${count(n, 'scenario', 'scenarios')}.`,
    others: 'Settings that you had not chosen here, and the drill’s counts, came along.',
    unreadable: (n: number) =>
      `${capital(count(n, 'text', 'texts'))} in it could not be read. ${n === 1 ? 'It is' : 'They are'} kept as ${n === 1 ? 'it is' : 'they are'}, and will be in the next file you save.`,
    nothing: 'Everything in the file was here already.',
    trouble: {
      blocked: 'This browser lets the page keep nothing, so all of it is here until you close the tab.',
      full: 'This browser’s storage is full. As much as fitted is kept; the rest is here until you close the tab.',
    },
    refusals: {
      empty: 'There is nothing in that file.',
      'cut-off':
        'That file begins as one of ours and breaks off, or was changed on the way. Try the copy that it was made from.',
      'not-json':
        'That is not a file that Front Foot saved. Look for one called front-foot, a date, and .json.',
      'not-ours': 'That file belongs to another program. Look for one called front-foot, a date, and .json.',
      damaged: 'That file was changed in a way that cannot be read. Try the copy that it was made from.',
      newer:
        'A newer version of Front Foot saved that file. Reload this page to get that version, then try again.',
      'too-large': 'That file is far larger than any that Front Foot saves, so it was not opened.',
      unopened: 'The browser could not open that file. Try again, or copy it to this device first.',
    },
  },

  unreadable: {
    heading: 'What cannot be read',
    text: (n: number) =>
      `${capital(count(n, 'text', 'texts'))} kept here cannot be read: damaged, or from a newer version of Front Foot. ${n === 1 ? 'It was' : 'They were'} put aside, not thrown away, and ${n === 1 ? 'is' : 'are'} part of every file that you save.`,
    save: 'Save everything as a file first',
    erase: (n: number) => (n === 1 ? 'Erase that text' : 'Erase those texts'),
    sureHeading: 'Erase what cannot be read?',
    sure: 'Yes, erase what cannot be read',
    not: 'Leave it',
    done: 'Erased. The rest is as it was.',
    notDone: 'This browser did not let all of it be erased.',
  },

  drafts: {
    heading: 'Not finished yet',
    text: 'What you began to tell of a conversation of your own. It is part of every file that you save.',
    untitled: 'One that has no words yet',
    isNew: 'New',
    isChange: 'A change',
    erase: 'Erase',
    eraseWhich: (title: string) => `Erase what is not finished: ${title}`,
    sureHeading: 'Erase what you told so far?',
    sure: 'Yes, erase it',
    not: 'Keep it',
    gone: 'Erased. A form that has it open begins afresh.',
    notGone: 'This browser did not let it be erased.',
  },

  lasting: {
    heading: 'How long it lasts',
    lead: 'Until you erase it, as a rule. Some browsers clear away what pages keep, so a file now and then is the safe way.',
    here: 'What applies here',
    blocked:
      'This browser lets the page keep nothing. What you do is here until you close the tab; save it as a file before.',
    full: 'This browser’s storage is full. The newest part is in this tab alone; save it as a file, or erase what you no longer need.',
    framed:
      'This page stands inside another site. What is kept here may be kept apart from what the page keeps by itself, and browsers clear it sooner.',
    safari:
      'Safari, and every browser on an iPhone or iPad, erases what pages keep after seven days of use in which you do not come by. Coming back within a week, or adding the page to the home screen, keeps it.',
    general: 'In general',
    private: 'A private or incognito window keeps everything until you close it, and nothing after.',
    generalSafari: 'Safari erases what a page keeps after seven days of use in which you do not come by.',
    generalFramed: 'Inside another site’s frame, browsers keep things apart, and clear them sooner.',
    clearing: 'Clearing history or site data, by hand or by a cleaning program, clears this as well.',
    ask: 'Ask this browser to keep it',
    askText:
      'Browsers can promise not to clear this away by themselves. Some ask you first; nothing is sent.',
    promised: 'This browser has promised to keep this until you erase it yourself.',
    notPromised:
      'This browser made no promise for now. It sometimes does after more visits. A file keeps it either way.',
    /** @param bytes that the browser would let this site have in all. */
    allows: (bytes: number) =>
      `It lets this site have up to about ${bytes < 1e9 ? `${Math.round(bytes / 1e6)} MB` : `${Math.round(bytes / 1e9)} GB`} in all.`,
    cannot: 'This browser makes no such promise to pages. A file keeps it either way.',
  },

  one: {
    heading: 'One by one',
    none: 'There is no conversation kept here yet.',
    lead: 'Every conversation that is kept, by scenario. Erasing one leaves the others as they are.',
    count: conversations,
    unknown: (id: string) => `${id}, no longer here`,
    replies: (n: number) => `${n} ${n === 1 ? 'reply' : 'replies'}`,
    look: (when: string) => `Look back on ${when}`,
    erase: 'Erase',
    /** Names which one, for those who hear one button after another. */
    eraseWhich: (when: string) => `Erase the conversation of ${when}`,
    back: 'Bring it back',
    backWhich: (when: string) => `Bring it back, the conversation of ${when}`,
    gone: 'Erased. Until you leave, it can come back.',
    notGone: 'This browser did not let it be erased.',
    more: (n: number) => `Show ${n} more`,
  },

  erase: {
    heading: 'Erase everything',
    text: 'Every conversation, card, count and setting of Front Foot in this browser, of every version, and in every tab that has it open.',
    button: 'Erase everything',
    sureHeading: 'Erase all of it?',
    goes: 'This goes, and nobody can bring it back without a file:',
    save: 'Save everything as a file first',
    sure: 'Yes, erase everything',
    not: 'Keep it',
    done: 'Everything is erased. Nothing of Front Foot is kept in this browser now.',
    notDone:
      'It is gone from this page, but this browser did not let all of it be erased. Its own settings for site data can.',
  },
}
