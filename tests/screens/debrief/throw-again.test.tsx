import { render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Conversation } from '../../../src/conversation/record.ts'
import { english } from '../../../src/messages/english.ts'
import { DebriefScreen } from '../../../src/screens/debrief/debrief-screen.tsx'
import { throwHash } from '../../../src/screens/stage/throw-hash.ts'
import { aConversation, aScenario, NOON } from './a-scenario.ts'
import { aDevice, entry, LEADING } from './look.tsx'

const { throwAgain, debrief } = english
const OWN = '#own-aaaaaaaaaa'
const scenario = aScenario()

function look(conversation: Conversation, place: string) {
  const keep = aDevice()
  if (conversation.view !== null) keep.keepGuess(conversation.id, { end: conversation.view, reply: null })
  render(<DebriefScreen {...{ scenario, conversation, keep }} root="../" now={() => NOON} within={place} />)
}
/** The reply of the nth turn that does not lead. */
const pushAtFirst = () => {
  const turn = scenario.turns[scenario.start.turn]
  const push = turn?.replies.find(({ id }) => !LEADING.includes(id))
  if (!turn || !push) throw new Error('The first turn has nothing but leads.')
  return { turn: turn.id, push: push.id }
}
const hrefOf = (name: RegExp, place = screen) => place.getByRole('link', { name }).getAttribute('href')

describe('the ways from a debrief to the hard lines', () => {
  test('of one’s own: all of them beside the other ways on', () => {
    look(aConversation(LEADING), OWN)
    const next = within(screen.getByRole('region', { name: debrief.next.heading }))
    expect(next.getByRole('link', { name: throwAgain.hardOnes }).getAttribute('href')).toBe(throwHash(OWN))
  })

  test('of one’s own: that one, at a line that pushed or rolled over, and at no other', () => {
    const { turn, push } = pushAtFirst()
    look(aConversation([push]), OWN)
    const link = entry(1).getByRole('link', { name: new RegExp(`^${throwAgain.thatOne}`) })
    expect(link.getAttribute('href')).toBe(throwHash(OWN, turn))
    expect(hrefOf(new RegExp(`^${throwAgain.hardOnes}`))).toBe(throwHash(OWN))
  })

  test('lines that led have none', () => {
    look(aConversation(LEADING), OWN)
    expect(screen.queryByRole('link', { name: new RegExp(`^${throwAgain.thatOne}`) })).toBeNull()
  })

  test('the shelf’s scenarios have neither: there is no page that would throw them', () => {
    look(aConversation([pushAtFirst().push]), '')
    const links = screen.getAllByRole('link').map(({ textContent }) => textContent ?? '')
    expect(links.filter(text => /^Throw/.test(text))).toEqual([])
  })
})
