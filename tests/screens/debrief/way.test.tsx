import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { debrief } from '../../../src/messages/en/debrief.ts'
import { aConversation, types } from './a-scenario.ts'
import { instead, lookWith, twoWays } from './branches.tsx'
import { faultsOf } from './faults.ts'
import { LEADING, look, UNCLEAR } from './look.tsx'

const { stepByStep } = debrief.plane
const way = () => within(screen.getByRole('region', { name: stepByStep.heading }))
const button = (name: string) => way().getByRole('button', { name })
const tells = () => way().getByRole('status').textContent
/** The wide drawing: what stands out in it, and what is dim. */
const drawn = (selector: string) => document.querySelectorAll(`.plane-wide ${selector}`).length

describe('the way, step by step', () => {
  it('goes reply by reply: what moved and why is said, and it stands out in the picture', async () => {
    look(aConversation(['say-back', 'cost', 'shorter']))
    expect(tells()).toBe(stepByStep.hint(3))
    expect(drawn('.now') + drawn('.later')).toBe(0)
    await userEvent.click(button(stepByStep.next))
    await userEvent.click(button(stepByStep.next))
    expect(tells()).toContain('Reply 2 of 3')
    expect(tells()).toContain('If I take the menus')
    expect(tells()).toContain(
      'It led forward: Ines went from “weight forward” to “stepping in”, and your point went from “nothing yet” to “noticed”.',
    )
    expect(tells()).toContain('It asks, and leaves the answer where it belongs.')
    expect(drawn('.trail.now')).toBe(1)
    expect(drawn('.trail.later')).toBe(1)
    expect(document.querySelector('.plane-wide .badge.now .count')?.textContent).toBe('2')
    expect(drawn('.badge:not(.now, .later)')).toBe(1)
  })

  it('goes back, stops at either end with the focus where it is, and shows the whole way again', async () => {
    look(aConversation(['say-back', 'cost']))
    const [previous, next, all] = [stepByStep.previous, stepByStep.next, stepByStep.all].map(button)
    if (!previous || !next || !all) throw new Error('There are three buttons.')
    expect([previous, next, all].map(one => one.getAttribute('aria-disabled'))).toEqual([
      'true',
      'false',
      'true',
    ])
    for (let n = 0; n < 4; n++) await userEvent.click(next)
    expect(tells()).toContain('Reply 2 of 2')
    expect(document.activeElement).toBe(next)
    expect(next.getAttribute('aria-disabled')).toBe('true')
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Enter}{Enter}')
    expect(document.activeElement).toBe(previous)
    expect(tells()).toContain('Reply 1 of 2')
    await userEvent.click(all)
    expect(tells()).toBe(stepByStep.hint(2))
    expect(document.activeElement).toBe(all)
  })

  it('[B5] says why a lead moved nobody, and [M4] that an unclear line was asked about', async () => {
    look(types(aConversation(['worry']), 'again', UNCLEAR))
    await userEvent.click(button(stepByStep.next))
    expect(tells()).toContain('It led forward: nobody moved.')
    expect(tells()).toContain(debrief.note.missteps['early-concern'])
    await userEvent.click(button(stepByStep.next))
    expect(tells()).toContain('It was not clear: nobody moved.')
    expect(tells()).toContain(debrief.lines.unclear('Ines'))
  })

  it('has the whole picture in words, for whoever opens them', async () => {
    look(aConversation(['say-back', 'cost']))
    const words = 'Reply 2 led forward: stepping in, noticed.'
    expect(screen.getByText(words).closest('[hidden]')).not.toBeNull()
    await userEvent.click(screen.getByRole('button', { name: stepByStep.inWords }))
    expect(screen.getByText(words).closest('[hidden]')).toBeNull()
  })
})

describe('other ways over it', () => {
  const boxes = () => [...document.querySelectorAll<HTMLInputElement>('.overlays input')]
  const nameOf = (box: HTMLInputElement) => box.closest('label')?.textContent

  it('[L3] has the branch that tells most drawn at once, hollow, and takes it away', async () => {
    look(twoWays())
    expect(boxes().map(nameOf)).toEqual([
      expect.stringMatching(/^Way A, from reply 3 on: given away, today at /),
    ])
    expect(boxes()[0]?.checked).toBe(true)
    expect(drawn('.first.nth-1')).toBe(1)
    expect([...document.querySelectorAll('.plane-wide .tag')].map(tag => tag.textContent).sort()).toEqual([
      'start',
      'way A',
      'way B',
    ])
    await userEvent.click(screen.getByRole('checkbox', { name: /^Way A/ }))
    expect(drawn('.first')).toBe(0)
    expect(document.querySelector('.plane-wide .tag:last-of-type')?.textContent).toBe('end')
  })

  it('offers other conversations with any boss, four ways at most, each with its dash and letter', async () => {
    const others = (['steady', 'hurried', 'controlling', 'thin-skinned'] as const).map((temperament, i) => ({
      ...aConversation(['no', 'not-mine', 'shorter'].slice(0, (i % 3) + 1)),
      ...{ id: `k${i}`, temperament },
    }))
    lookWith(twoWays(), others)
    expect(boxes()).toHaveLength(5)
    for (const box of boxes().slice(1, 4)) await userEvent.click(box)
    expect(boxes().map(box => [box.checked, box.disabled])).toEqual([
      ...[1, 2, 3, 4].map(() => [true, false]),
      [false, true],
    ])
    for (const nth of [1, 2, 3, 4]) expect(drawn(`.first.nth-${nth}`)).toBe(1)
    const labels = [...document.querySelectorAll('.plane-wide .count')].map(count => count.textContent)
    expect(labels).toContain('3A')
    expect(labels).toContain('3')
    expect(screen.getByText(stepByStep.overlay.most(4))).toBeTruthy()
  })

  it('are told in words beside the one in view', async () => {
    look(twoWays())
    await userEvent.click(screen.getByRole('button', { name: stepByStep.inWords }))
    expect(screen.getByText('Way A:').parentElement?.textContent).toContain(
      'Reply 3 rolled over: no movement.',
    )
  })

  it('are not asked about where there is no other', () => {
    look(aConversation(LEADING))
    expect(boxes()).toHaveLength(0)
  })
})

describe('axe', () => {
  it.each([
    ['stepping through two ways', twoWays()],
    ['stepping through three', instead(twoWays(), 'r1', ['no', 'not-mine'])],
  ])('finds nothing %s', async (_, conversation) => {
    const { container } = look(conversation)
    await userEvent.click(button(stepByStep.next))
    await userEvent.click(screen.getByRole('button', { name: stepByStep.inWords }))
    expect(await faultsOf(container)).toEqual([])
  })
})
