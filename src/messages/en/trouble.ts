/** What this device would not do, and what to do about it (K2). */
export const trouble = {
  blocked:
    'This browser lets the page keep nothing. You can play to the end; to come back to it, save it as a file.',
  full: 'This browser’s storage is full, so this conversation is not being kept. You can play to the end, and save it as a file.',
  unreadable:
    'Something kept here earlier could not be read. It was put aside, not thrown away; you can save it as a file.',
  save: 'Save as a file',
  notMade: 'The file could not be made: a part of this page did not come. Try again, or open “What is kept”.',
  dismiss: 'All right',
}
