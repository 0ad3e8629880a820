import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { shared } from '../../../src/messages/messages.ts'
import { Intro } from '../../../src/screens/practice/intro.tsx'
import { aScenario } from '../../conversation/fakes.ts'

const { kinds } = shared.practice.intro

describe('what one must know before the first reply', () => {
  it('[M5] says so where the request crosses a line or is not worth arguing about', () => {
    for (const kind of ['over-the-line', 'not-worth-it'] as const) {
      const { unmount } = render(<Intro scenario={aScenario({ kind })} />)
      expect(screen.getByText(kinds[kind])).toBeTruthy()
      unmount()
    }
  })

  it('[M5] says nothing of the kind where it is ordinary', () => {
    const scenario = aScenario()
    const { container } = render(<Intro scenario={scenario} />)
    expect(container.querySelectorAll('p')).toHaveLength(1)
    expect(screen.getByText(scenario.scene)).toBeTruthy()
  })
})
