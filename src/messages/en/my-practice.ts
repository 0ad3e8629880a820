/** My practice. */
export const myPractice = {
  page: { title: 'My practice · Front Foot', description: 'My practice.' },
  heading: 'My practice',
  lead: '',
  nav: 'This page',
  shelf: 'All conversations',
}
