/** Speaking a reply, and hearing the boss. */
export const aloud = {
  speak: 'Speak it',

  /** What is said at the microphone, moment by moment. */
  state: {
    looking: 'One moment.',
    fetching: 'The language pack is on its way to this device. You can type meanwhile.',
    asking: 'The browser may ask for the microphone now.',
    listening: {
      device: 'Listening. The sound stays on this device.',
      service: 'Listening. The sound goes to this browser’s speech service.',
    },
    ending: 'No longer listening.',
    heard: 'No longer listening. Change what you like before you say it.',
  },

  /** Before the first use, where the sound would leave the device. */
  telling: {
    service:
      'To turn speech into words, this browser sends the sound to a speech service, as far as a page can tell. Front Foot itself sends and keeps none of it.',
    pack: 'There is another way: fetch a language pack once, and the sound stays on this device.',
    fetch: 'Fetch the pack',
    agree: 'Use the service',
    decline: 'Not now',
  },

  /** Why nothing is heard. The field can be typed in all the while. */
  refused: {
    'no-speech': 'Nothing was heard. Try once more, or type it.',
    network: 'The speech service could not be reached. Typing needs no connection.',
    'no-microphone': 'No microphone was found. Typing works all the same.',
    denied:
      'This browser does not let the page use the microphone. Its settings for this site can change that; typing works all the same.',
    blocked:
      'The page around this one does not pass the microphone on. Opened in a tab of its own, it can ask for it; typing works here all the same.',
    language: 'This browser cannot turn English speech into words here. Typing works all the same.',
    'no-pack': 'The language pack did not come. You can try again later, or type it.',
    failed: 'Listening did not work this time. Try once more, or type it.',
  },

  hear: {
    label: 'Hear the boss',
    on: 'Speak the boss’s lines aloud',
    why: 'Off unless you choose it. With a screen reader, leave it off: two voices would speak at once.',
    /** Where the browser has no voice of its own on the device. */
    remote:
      'The voice that this browser offers comes from a service: the boss’s lines go there, yours do not.',
  },
}
