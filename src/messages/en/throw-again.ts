/** The ways to the hard lines of a conversation of one's own. */
export const throwAgain = {
  hardOnes: 'Throw me the hard ones',
  thatOne: 'Throw me that one again',
}
