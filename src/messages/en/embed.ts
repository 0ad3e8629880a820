/** What is said where a course has the conversations in a frame or a package. */
export const embed = {
  /** In place of the foot's word on what is sent (K3). */
  private: {
    told: 'The course that opened this is told what you say here. Nobody else is.',
    /** With conversations of the learner's own among them. */
    agreed:
      'The course that opened this is told how your replies count. It is told the words of a conversation of your own only if you agree. Nobody else is told anything.',
    kept: 'Front Foot sends nothing that you say here.',
  },
  pageTitle: (title: string) => `${title || 'Conversations'} – Front Foot`,

  opening: 'Asking the course where you left off.',
  begin: 'Begin without waiting',
  nothing: 'There is no conversation here. Whoever set this page up can name one in its address.',
  stopped: 'Something in this page broke. What the course has of this conversation stays with it.',
  reload: 'Load the page again',
  frame: 'Conversation',

  menu: {
    heading: 'Conversations',
    lead: (count: number, done: number) =>
      done === count
        ? `All ${count} are done. Any of them can be played again.`
        : `${done} of ${count} done. The course is complete when all of them are.`,
    with: (name: string, role: string) => `With ${name}, ${role}`,
    is: { new: 'Not begun', begun: 'Under way', done: 'Done' },
    begin: 'Begin',
    goOn: (reply: number) => `Go on at reply ${reply}`,
    again: 'Play it again',
    lookBack: 'Look back',
    of: (act: string, title: string) => `${act}: ${title}`,
    back: 'All conversations of this course',
  },

  course: {
    label: 'What the course knows',
    saved: 'Your course has what you said so far.',
    begins: 'Your course will be told what you say.',
    saving: 'Your course is being told.',
    /** The same where words of a conversation of the learner's own are not told (K3). */
    wordless: {
      saved: 'Your course has how far you are, without the words that you keep to yourself.',
      begins: 'Your course will be told how your replies count, and none of their words.',
      saving: 'Your course is being told.',
      savedAgain: 'Your course has all of it now, but for the words that you keep to yourself.',
    },
    agree: {
      ask: 'Tell the course the words of this conversation',
      no: 'It is told how each reply counts either way.',
      yes: 'From now on. Words that it has been told cannot be taken back.',
      withdrew: 'From now on it is told no words. Those that it has cannot be taken back.',
    },
    gaps: 'What you typed at an earlier visit was not kept: “…” stands in its place. How it counted is as it was.',
    none: {
      over: 'This session is over, so nothing is told. Open it from your course again to go on there.',
      copied: 'No course was found, so nothing is told. A copy stays on this device.',
      forgotten:
        'No course was found, so nothing is told, and this page cannot remember: when it closes, this conversation is forgotten.',
    },
    browse: 'The course opened this to look around: nothing is told.',
    review: 'The course opened this for review: nothing is told.',
    /** @param since a time of day. */
    unsaved: (since: string) => `Not yet with your course: what you said since ${since}. It is tried again.`,
    refused: (since: string) =>
      `Your course did not take what you said since ${since}. It is tried again, with your next reply at the latest.`,
    ended: (since: string) =>
      `Your course ended this session: what you said since ${since} is not with it. You can play on.`,
    copied: 'A copy stays on this device.',
    shortened: 'The course has little room: long words of yours are kept shortened.',
    unreadable: 'What the course had kept of an earlier visit could not be read. This begins afresh.',
    savedAgain: 'Your course has all of it now.',
    details: 'For administrators',
    address: 'For whoever set this page up',
  },

  mark: {
    label: 'The pass mark',
    met: 'This conversation meets the course’s pass mark.',
    raise: {
      tone: 'Not yet at the course’s pass mark: what to raise is how you said it.',
      heard: 'Not yet at the course’s pass mark: what to raise is how much of your point was heard.',
    },
    again: 'Try again',
  },

  leave: {
    button: 'Save and leave',
    leaving: 'Your course is being told.',
    left: 'Your course has all of it. You can close this page.',
    leftWordless:
      'Your course has all of it, but for the words that you keep to yourself. You can close this page.',
    closed: 'The session is closed.',
    notYet: 'Your course has not taken it all yet. It is tried again; you can wait, or leave all the same.',
    lost: 'Your course did not take it, and this session cannot tell it any more.',
  },

  /** Where a turn is too long for a frame that stays as it is. */
  steps: {
    label: 'Parts of this moment',
    line: 'What was said',
    note: 'The coaching',
    reply: 'Your reply',
  },
}
