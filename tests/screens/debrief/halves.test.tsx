import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { aConversation, types } from './a-scenario.ts'
import { LEADING, look, UNCLEAR } from './look.tsx'

describe('the two halves', () => {
  const half = (name: string) => within(screen.getByRole('region', { name }))

  it('[P2] explains both in words, rounded, and never shows their sum', () => {
    const { container } = look(aConversation(['no', 'cost', 'shorter', 'both']))
    // Points −2, 2, 0, 0: a mean of 0 is 25 of 50. One point of three was heard: 16.7 of 50.
    expect(half('How you said it').getByText(/^25/)).toBeTruthy()
    expect(half('What was heard').getByText(/^17/)).toBeTruthy()
    expect(container.textContent).not.toMatch(/\b42\b|\b41\.7\b|of 100/)
    expect(
      half('How you said it').getByText(
        'Of four lines that counted, one led in step, one pushed hard and two rolled over.',
        { exact: false },
      ),
    ).toBeTruthy()
  })

  it('[P2] tells each point: heard, said out of step, not said', () => {
    look(aConversation(['worry', 'fine', 'when', 'both']))
    const points = half('What was heard')
      .getAllByRole('listitem')
      .map(item => item.textContent)
    expect(points).toEqual([
      'Five clients have promised an interview this week said out of step',
      'Two speakers are still without a brief heard',
      'Noor has run menus before not said',
    ])
  })

  it('[P3] says that agreement adds nothing', () => {
    look(aConversation(LEADING))
    expect(screen.getByText('Whether Ines agreed adds nothing to either half.')).toBeTruthy()
  })

  it('[M4] counts no unclear line, and says so', () => {
    look(types(aConversation(['say-back']), 'again', UNCLEAR))
    expect(
      half('How you said it').getByText(/^The one line that counted led in step\. One line was not clear/),
    ).toBeTruthy()
  })
})
