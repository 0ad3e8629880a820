import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readHash } from '../../../src/screens/stage/address.ts'
import { aConversation } from './a-scenario.ts'
import { LEADING, look } from './look.tsx'

afterEach(() => vi.unstubAllGlobals())

describe('what next', () => {
  it('leads to a fresh start and back to the shelf', () => {
    look(aConversation(LEADING))
    const next = within(screen.getByRole('region', { name: 'What next' }))
    expect(next.getByRole('link', { name: 'Play it again' }).getAttribute('href')).toBe('#new')
    expect(next.getByRole('link', { name: 'All conversations' }).getAttribute('href')).toBe('../../')
    expect(next.getByRole('link', { name: 'Drill single lines' }).getAttribute('href')).toBe('../../drill/')
  })

  it('offers to start over, after going on, where the conversation is not over', () => {
    look(aConversation(['say-back']))
    const next = within(screen.getByRole('region', { name: 'What next' }))
    expect(next.getByRole('link', { name: 'Start over' }).getAttribute('href')).toBe('#new')
    expect(next.queryByRole('link', { name: 'Play it again' })).toBeNull()
  })

  it('copies an address that opens this debrief, and says so', async () => {
    const user = userEvent.setup()
    const conversation = aConversation(LEADING)
    look(conversation)
    await user.click(screen.getByRole('button', { name: 'Copy the address' }))
    const address = new URL(await navigator.clipboard.readText())
    expect(readHash(address.hash, 'client-evening')).toEqual({
      screen: 'debrief',
      conversation,
      broken: false,
    })
    const next = within(screen.getByRole('region', { name: 'What next' }))
    expect(next.getByRole('status').textContent).toContain('Copied')
  })

  it('[K2] shows the address, selected, where the clipboard is blocked', async () => {
    const user = userEvent.setup()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
    look(aConversation(LEADING))
    await user.click(screen.getByRole('button', { name: 'Copy the address' }))
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'The address of this debrief' })
    expect(field.value).toContain('#debrief/')
    expect(field.selectionEnd).toBe(field.value.length)
    expect(document.activeElement).toBe(field)
  })

  it('[K2] saves everything kept as a file', async () => {
    const user = userEvent.setup()
    const saved = vi.fn((_: Blob) => 'blob:x')
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: saved, revokeObjectURL: () => {} }))
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
    look(aConversation(LEADING))
    await user.click(screen.getByRole('button', { name: 'Save as a file' }))
    expect(saved).toHaveBeenCalledOnce()
  })
})
