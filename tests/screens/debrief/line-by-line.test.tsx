import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { backTo, reply } from '../../../src/conversation/branch.ts'
import { label } from '../../../src/conversation/label.ts'
import { debrief } from '../../../src/messages/en/debrief.ts'
import { readHash } from '../../../src/screens/stage/address.ts'
import { aConversation, aScenario, NOON, types } from './a-scenario.ts'
import { entry, LEADING, look, UNCLEAR } from './look.tsx'

const { lines, typed } = debrief

describe('line by line', () => {
  it('has the boss’s words, yours with their reason and P1 in words, what moved, what was thought, a stronger line', () => {
    look(aConversation(['no', 'cost']))
    const first = entry(1)
    expect(first.getByText(/I need you to take over the seating/)).toBeTruthy()
    expect(first.getByText('I am not doing menus').tagName).toBe('MARK')
    expect(first.getByText('Pushes back')).toBeTruthy()
    expect(first.getByText('contradicts')).toBeTruthy()
    expect(first.getByText('−2, a hard push.')).toBeTruthy()
    expect(first.getByText('So it is to be a fight, then.')).toBeTruthy()
    expect(first.getByText(/You want the evening in one pair of hands/)).toBeTruthy()
    expect(first.getByText(/Closes the door/)).toBeTruthy()
  })

  it('[B1] tells the change of a scale that moved, and only of that', () => {
    look(aConversation(['say-back', 'cost', 'shorter']))
    expect(entry(1).getByRole('definition').textContent).toBe('level →to weight forward')
    expect(
      entry(2)
        .getAllByRole('definition')
        .map(one => one.textContent),
    ).toEqual(['weight forward →to stepping in', 'nothing yet →to noticed'])
    expect(entry(3).queryByRole('definition')).toBeNull()
    expect(entry(3).getByText('Nobody moved.')).toBeTruthy()
  })

  it('[B5] says why a lead was out of step', () => {
    look(aConversation(['worry']))
    expect(entry(1).getByText('+1, out of step.')).toBeTruthy()
    expect(entry(1).getByText(/once a question has been asked/)).toBeTruthy()
  })

  it('[L3] links every line to the moment before it was said', () => {
    look(aConversation(LEADING))
    const links = screen.getAllByRole('link', { name: /^Try again from here/ })
    expect(links.map(link => link.textContent)).toEqual(
      [1, 2, 3, 4].map(n => `Try again from here, at reply ${n}`),
    )
    const views = links.map(
      link => readHash(link.getAttribute('href') ?? '', 'client-evening').conversation?.view,
    )
    expect(views).toEqual([null, 'r1', 'r2', 'r3'])
  })

  it('[L3] says which try a line was', () => {
    const scenario = aScenario()
    const once = backTo(aConversation(['no', 'cost'], scenario), 'r2')
    look(reply(once, 'again', { picked: 'not-mine' }, NOON, 1), scenario)
    expect(entry(1).getByRole('heading').textContent).toBe('You, reply 1')
    expect(entry(2).getByRole('heading').textContent).toBe('You, reply 2, second try')
  })

  it('[M4] shows an unclear reply as one: its words, no score, nobody moved', () => {
    look(types(aConversation(['say-back']), 'again', UNCLEAR))
    const second = entry(2)
    expect(second.getByText(/Well, you know how it is/)).toBeTruthy()
    expect(second.getByText('Not clear yet')).toBeTruthy()
    expect(second.getByText(/could not tell what this meant/)).toBeTruthy()
    expect(second.queryByText(/[+−]\d/)).toBeNull()
  })

  it('[P0] shows typed words with what they were played as, and their own move where it differs', () => {
    const words = 'Who could be that one contact, if I drop the interviews?'
    look(
      types(aConversation(['say-back']), 'again', {
        words,
        as: 'cost',
        reading: {
          stance: 'lead-forward',
          move: 'redirect',
          probability: 0.8,
          sure: true,
          evidence: [{ start: 0, end: 3, shows: 'redirect' }],
        },
      }),
    )
    const second = entry(2)
    expect(second.getByText('Who').tagName).toBe('MARK')
    expect(second.getByText('Who').className).toBe('lead')
    expect(second.getByRole('listitem').textContent).toBe('aAsks an open question.')
    expect(second.getByText(typed.heard('Ines', typed.moves.redirect))).toBeTruthy()
    const cost =
      'If I take the menus, three client interviews move past the print date. Which would hurt you more?'
    expect(
      second.getByText(typed.playedAs(typed.moves.redirect, typed.moves['trade-off'], cost)),
    ).toBeTruthy()
  })

  it('[P0] says what was played where the move is the same, and what the person says that it was', () => {
    const words = 'Which of the two hurts more?'
    const reading = { stance: 'lead-forward', move: 'trade-off', probability: 0.9, sure: true } as const
    const said = types(aConversation(['say-back']), 'again', { words, as: 'cost', reading })
    look(label(said, 'r2', { stance: 'push-back', move: 'blame' }, NOON))
    expect(entry(2).getByText(lines.playedAs, { exact: false }).textContent).toContain(
      'three client interviews',
    )
    expect(entry(2).getByText(typed.meant.was(typed.moves.blame))).toBeTruthy()
  })

  it('[M4] has no marks in what was not understood, and keeps what the person says that it was', () => {
    const evidence = [{ start: 0, end: 4, shows: 'vague' as const }]
    const said = types(aConversation(['say-back']), 'again', {
      ...UNCLEAR,
      reading: { ...UNCLEAR.reading, evidence },
    })
    look(label(said, 'r2', { stance: 'lead-forward', move: null }, NOON))
    expect(entry(2).getByText(typed.meant.was(typed.meant.stances['lead-forward']))).toBeTruthy()
    expect(document.querySelectorAll('.sheet > li:nth-child(2) mark')).toHaveLength(0)
  })

  it('[K1] keeps the replies that an edited scenario has no place for, and goes on before them', () => {
    const before = aScenario()
    const { turns } = before
    const edited = aScenario({
      version: 2,
      turns: { ...turns, ask: { ...turns.ask, replies: turns.ask?.replies.slice(1, 2) ?? [] } as never },
    })
    look(aConversation(['say-back', 'cost', 'shorter', 'both'], before), edited)
    expect(screen.getByText(/The last two replies have no place in it any more/)).toBeTruthy()
    expect(entry(3).getByText(/gone from it/)).toBeTruthy()
    expect(entry(4).getByText('“I will do both, then.”')).toBeTruthy()
    expect(entry(4).queryByRole('link')).toBeNull()
    const on = screen.getByRole('link', { name: 'Carry on at reply 3' })
    expect(readHash(on.getAttribute('href') ?? '', before.id).conversation?.view).toBe('r2')
  })

  it('[K1] says when the scenario changed, even where every reply still has its place', () => {
    look(aConversation(LEADING), aScenario({ version: 2 }))
    expect(screen.getByText(/has changed since it was played/)).toBeTruthy()
  })

  it('is skipped to without touching the address, which holds the debrief', async () => {
    location.hash = '#debrief/x'
    look(aConversation(LEADING))
    await userEvent.click(screen.getByRole('link', { name: 'Skip to the lines, one by one' }))
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Line by line' }))
    expect(location.hash).toBe('#debrief/x')
    location.hash = ''
  })

  it('is not offered where nothing was said', () => {
    look(aConversation([]))
    expect(screen.queryByRole('link', { name: /^Skip/ })).toBeNull()
  })
})
