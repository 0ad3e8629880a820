/** What is kept. */
export const kept = {
  page: { title: 'What is kept · Front Foot', description: 'What is kept.' },
  heading: 'What is kept',
  lead: '',
  nav: 'This page',
  shelf: 'All conversations',
}
