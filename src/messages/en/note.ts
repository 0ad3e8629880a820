/** What is said of one line that was said: after it, and looking back. */
export const note = {
  points: {
    inStep: '+2, in step',
    outOfStep: '+1, out of step',
    rollOver: '0, it rolls over',
    soft: '−1, a soft push',
    hard: '−2, a hard push',
  },
  missteps: {
    'early-concern':
      'Out of step: a worry lands better once a question has been asked. So it moves nothing yet.',
    'same-restatement':
      'Out of step: this was said back before. Once makes room; twice sounds like stalling.',
    badgering: 'Out of step: a third question of this kind in a row starts to sound like badgering.',
    'arguing-on': 'This one will not matter in six months. Past the first question, more of them push.',
  },
  step: (n: number, name: string) => `Step ${n} of 4: ${name.toLowerCase()}`,
  stronger: 'Stronger:',
  unclear: (name: string) =>
    `Nothing is scored. ${name} asks what you mean. Your words are back in the box: say what is at stake, or pick a written reply.`,
  hint: 'A hint:',
}
