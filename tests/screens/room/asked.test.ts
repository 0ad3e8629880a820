import { expect, test } from 'vitest'
import {
  guideHash,
  handoutHash,
  handoutOfHash,
  roomAsked,
  SET_UP,
  sessionHash,
} from '../../../src/screens/room/asked.ts'

test('each address asks for what it says', () => {
  expect(roomAsked('')).toEqual({ screen: 'set-up', broken: false })
  expect(roomAsked(sessionHash('abcdefghi1'))).toEqual({
    ...{ screen: 'session', id: 'abcdefghi1', one: false },
  })
  expect(roomAsked(sessionHash('abcdefghi1', true))).toMatchObject({ screen: 'session', one: true })
  expect(roomAsked(SET_UP)).toEqual({ screen: 'set-up', broken: false })
  expect(roomAsked('#wall/abcdefghi1')).toEqual({ screen: 'wall', id: 'abcdefghi1' })
  expect(roomAsked(guideHash('customer-panel'))).toEqual({ screen: 'guide', scenario: 'customer-panel' })
  expect(roomAsked(handoutHash('own-abcdefghij'))).toEqual({ screen: 'handout', scenario: 'own-abcdefghij' })
  expect(roomAsked(handoutOfHash('abcdefghi1'))).toEqual({ screen: 'handout-of', id: 'abcdefghi1' })
})

test.each([
  '#session/short',
  '#wall/',
  '#session/abcdefghi1/more',
  '#other/abcdefghi1',
  '#guide/<b>',
  '#handout/session/x',
])('what cannot be read asks for getting ready: %s', hash => {
  expect(roomAsked(hash)).toEqual({ screen: 'set-up', broken: true })
})
