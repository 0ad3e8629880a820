import { createEvent, fireEvent, render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { stage } from '../../../src/messages/en/stage.ts'
import { fill, ReplyBox } from '../../../src/screens/stage/reply-box.tsx'
import { faultsOf } from '../debrief/faults.ts'

const says = { onSay: vi.fn(), onWrite: vi.fn(), onLeave: vi.fn(), onFocus: vi.fn() }

function box(more: Partial<Parameters<typeof ReplyBox>[0]> = {}) {
  for (const one of Object.values(says)) one.mockClear()
  const field = createRef<HTMLTextAreaElement>()
  const shown = (changed: typeof more = {}) => (
    <ReplyBox
      {...{ field, label: 'In your own words', placeholder: 'Robin, …', keyed: '0', moment: '1' }}
      {...{ notice: null, empty: 'Nothing to say yet.', waiting: false }}
      {...{ ...says, ...more, ...changed }}
    />
  )
  const drawn = render(shown())
  return { ...drawn, again: (changed: typeof more) => drawn.rerender(shown(changed)) }
}
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'In your own words' })
const types = (words: string) => fireEvent.input(field(), { target: { value: words } })
const button = () => screen.getByRole('button', { name: stage.box.say })
const told = () => screen.getByRole('status').textContent

describe('saying it', () => {
  test('by the button and by Enter, without the space around it', () => {
    box()
    types('  Which of the two?\n')
    fireEvent.click(button())
    expect(fireEvent.keyDown(field(), { key: 'Enter' })).toBe(false)
    expect(says.onSay.mock.calls).toEqual([['Which of the two?'], ['Which of the two?']])
  })

  test('Shift and Enter begin a new line, and say nothing', () => {
    box()
    types('So')
    expect(fireEvent.keyDown(field(), { key: 'Enter', shiftKey: true })).toBe(true)
    expect(says.onSay).not.toHaveBeenCalled()
  })

  test.each([{ isComposing: true }, { keyCode: 229 }])(
    'nor does Enter that ends a word in writing it: %o',
    more => {
      box()
      types('どちら')
      fireEvent(field(), createEvent.keyDown(field(), { key: 'Enter', ...more }))
      fireEvent(field(), createEvent.keyDown(field(), { key: 'Escape', ...more }))
      expect(says.onSay).not.toHaveBeenCalled()
      expect(says.onLeave).not.toHaveBeenCalled()
    },
  )

  test('held down, Enter says it once', () => {
    box()
    types('So')
    fireEvent.keyDown(field(), { key: 'Enter' })
    fireEvent.keyDown(field(), { key: 'Enter', repeat: true })
    expect(says.onSay).toHaveBeenCalledOnce()
  })

  test('Escape leaves, and the words stay', () => {
    box()
    types('So')
    fireEvent.keyDown(field(), { key: 'Escape' })
    expect(says.onLeave).toHaveBeenCalledOnce()
    expect(field().value).toBe('So')
  })

  test('while something is being read, nothing more is said and the words stay as they are', () => {
    box({ waiting: true, notice: 'One moment.' })
    expect([button().getAttribute('aria-disabled'), field().readOnly, told()]).toEqual([
      'true',
      true,
      'One moment.',
    ])
    fireEvent.click(button())
    fireEvent.keyDown(field(), { key: 'Enter' })
    expect(says.onSay).not.toHaveBeenCalled()
  })
})

describe('at the field', () => {
  test.each(['', '  \n '])('there is a sentence where there is nothing to say: %j', words => {
    box()
    types(words)
    fireEvent.click(button())
    expect([told(), field().getAttribute('aria-invalid')]).toEqual(['Nothing to say yet.', 'true'])
    expect(document.getElementById(field().getAttribute('aria-describedby') ?? '')?.textContent).toBe(told())
    expect(document.activeElement).toBe(field())
    expect(says.onSay).not.toHaveBeenCalled()
    types('So')
    expect([told(), field().getAttribute('aria-invalid')]).toEqual(['', 'false'])
  })

  test('the sentence goes with the moment', () => {
    const { again } = box()
    fireEvent.click(button())
    again({ moment: '2' })
    expect(told()).toBe('')
  })

  test('100,000 characters are cut to what is kept, and that is said', () => {
    box()
    types('x'.repeat(100_000))
    expect([field().value.length, told()]).toEqual([20_000, stage.box.cut('20,000')])
    expect(says.onWrite).toHaveBeenLastCalledWith('x'.repeat(20_000))
    fireEvent.click(button())
    expect(says.onSay.mock.calls[0]?.[0]).toHaveLength(20_000)
    types('x'.repeat(20_000))
    expect(told()).toBe('')
  })

  test('it grows with its words, up to where it scrolls', () => {
    box()
    const rows = (words: string) => {
      fill(field(), words)
      return field().rows
    }
    expect(['', 'So?', 'So?\nAnd then?', 'x'.repeat(100), 'x\n'.repeat(50)].map(rows)).toEqual([
      1, 1, 2, 3, 6,
    ])
  })
})

test('what stays: words in the field when it is drawn again', () => {
  const { again } = box()
  types('So')
  again({ label: 'In your own words', notice: 'Something else.', moment: '2' })
  expect(field().value).toBe('So')
})

test('there is a place for a microphone, and none without one', async () => {
  const { container } = box({ microphone: <button type="button">Speak it</button> })
  expect(screen.getAllByRole('button').map(one => one.textContent)).toEqual(['Speak it', stage.box.say])
  expect(await faultsOf(container)).toEqual([])
})

test('the key that leads here is shown where there is one', () => {
  const { container, again } = box()
  expect(container.querySelector('b')?.textContent).toBe('0')
  again({ keyed: null })
  expect(container.textContent).not.toContain('0')
})
