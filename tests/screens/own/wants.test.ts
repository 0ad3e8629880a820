import { describe, expect, it } from 'vitest'
import { BLANK, type Draft, written } from '../../../src/screens/own/draft.ts'
import { wantOf } from '../../../src/screens/own/wants.ts'

const told = (pattern: string, ask: string, mine = ''): Draft =>
  written(written({ ...BLANK, pattern }, 'ask', ask), 'mine', mine)

describe('what a told sentence could still do with', () => {
  it.each([
    'have the tests done by Friday',
    'open the ward on Monday',
    'hand it in tonight',
    'be ready in two weeks',
    'finish before the holidays',
    'deliver by the 14th',
    'ship it 3.10.',
    'get it out this quarter',
  ])('a date it is: %s', ask => {
    expect(wantOf(told('impossible-date', ask), 'ask')).toBeNull()
  })

  it.each(['have the tests done', 'finish the whole bridge', 'write the manual'])(
    'no date is in it: %s',
    ask => {
      expect(wantOf(told('impossible-date', ask), 'ask')).toBe('day')
      expect(wantOf(told('my-way', ask), 'ask')).toBeNull()
    },
  )

  it('says nothing of scripts in which it cannot look, and nothing of nothing', () => {
    expect(wantOf(told('impossible-date', 'إنهاء التقرير'), 'ask')).toBeNull()
    expect(wantOf(told('impossible-date', ' '), 'ask')).toBeNull()
  })

  it.each([
    'tell the crew that the bridge is safe',
    'write to the parents',
    'reassure them',
    'sign it off',
    'put it nicely',
  ])('it is told: %s', ask => {
    expect(wantOf(told('tell-them-its-fine', ask), 'ask')).toBeNull()
  })

  it('nothing to tell is missing where all is to be well', () => {
    expect(wantOf(told('tell-them-its-fine', 'go to the meeting'), 'ask')).toBe('telling')
  })

  it('the same twice leaves nothing to trade, however it is written', () => {
    expect(wantOf(told('my-way', 'count it daily', 'Count it, daily.'), 'mine')).toBe('same')
    expect(wantOf(told('my-way', 'count it daily', 'count it weekly'), 'mine')).toBeNull()
    expect(wantOf(told('my-way', '', ''), 'mine')).toBeNull()
  })
})
