import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { begin } from '../../../src/conversation/branch.ts'
import { readHash } from '../../../src/screens/stage/address.ts'
import { aConversation, aScenario, NOON } from './a-scenario.ts'
import { LEADING, look } from './look.tsx'

afterEach(() => vi.unstubAllGlobals())

describe('how it ended', () => {
  it('has the outcome as its only h1, with its kind, what it won and what it cost, and the last words', () => {
    look(aConversation(LEADING))
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
    const ending = within(screen.getByRole('region', { name: /Noor holds the evening/ }))
    expect(ending.getByText('moved')).toBeTruthy()
    expect(ending.getByText('Ten clear days for the interviews.')).toBeTruthy()
    expect(ending.getByText('The last ten days before the evening.')).toBeTruthy()
    expect(ending.getByText('“Noor until print, then you. I can tell the client that.”')).toBeTruthy()
  })

  it('says of an open conversation that it is open, and links on to it', () => {
    const conversation = aConversation(['say-back', 'cost'])
    look(conversation)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('reply 3')
    const on = screen.getByRole('link', { name: 'Carry on at reply 3' })
    expect(readHash(on.getAttribute('href') ?? '', 'client-evening')).toMatchObject({
      screen: 'practice',
      conversation: { view: conversation.view },
    })
  })

  it('shows no figures where nothing was said', () => {
    look(begin(aScenario(), 'steady', 'c1', NOON))
    expect(screen.queryByText('of 50')).toBeNull()
    expect(screen.queryByRole('heading', { name: 'Line by line' })).toBeNull()
    expect(screen.getByRole('link', { name: 'Carry on at reply 1' })).toBeTruthy()
  })

  it('takes the focus to the h1, and the title of the page, and gives the title back', () => {
    document.title = 'before'
    const { unmount } = look(aConversation(LEADING))
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
    expect(document.title).toBe('Looking back: The client evening · Front Foot')
    unmount()
    expect(document.title).toBe('before')
  })

  it('leaves the focus alone where the page was opened at this address', () => {
    vi.stubGlobal('navigator', { userActivation: { hasBeenActive: false } })
    look(aConversation(LEADING))
    expect(document.activeElement).toBe(document.body)
  })
})
