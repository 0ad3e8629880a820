import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { begin } from '../../../src/conversation/branch.ts'
import { compare } from '../../../src/messages/en/compare.ts'
import { readHash } from '../../../src/screens/stage/address.ts'
import { aConversation, aScenario, NOON } from './a-scenario.ts'
import { twoWays } from './branches.tsx'
import { LEADING, look } from './look.tsx'

const whatIf = () => within(screen.getByRole('region', { name: compare.heading }))
const links = () => whatIf().queryAllByRole('link', { name: new RegExp(`^${compare.moments.here}`) })

describe('what if', () => {
  it('[L3] has the way back to every reply, with the boss’s line and yours, and nothing that was not said', () => {
    look(aConversation(LEADING))
    expect(links().map(link => link.textContent)).toEqual(
      [1, 2, 3, 4].map(n => `Another way from here, at reply ${n}`),
    )
    const views = links().map(
      link => readHash(link.getAttribute('href') ?? '', 'client-evening').conversation?.view,
    )
    expect(views).toEqual([null, 'r1', 'r2', 'r3'])
    expect(whatIf().getByText('“When does the printer need the interviews?”')).toBeTruthy()
    expect(whatIf().getByText('“Both, of course. Can the interviews not be shorter?”')).toBeTruthy()
    expect(whatIf().queryByText(/Have you ever done one/)).toBeNull()
  })

  it('keeps every branch in the address of each of them', () => {
    look(twoWays())
    for (const link of document.querySelectorAll('.moments a'))
      expect(readHash(link.getAttribute('href') ?? '', 'client-evening').conversation?.replies).toHaveLength(
        6,
      )
  })

  it('puts the moments away behind a button where there are two ways to read', async () => {
    look(twoWays())
    expect(links()).toHaveLength(0)
    await userEvent.click(whatIf().getByRole('button', { name: compare.moments.open }))
    expect(links()).toHaveLength(4)
  })

  it('is not there where nothing was said', () => {
    look(begin(aScenario(), 'steady', 'c1', NOON))
    expect(screen.queryByRole('heading', { name: compare.heading })).toBeNull()
  })
})
