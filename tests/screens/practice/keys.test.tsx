import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { useKeys } from '../../../src/screens/practice/keys.ts'

function Keyed({ keys, on = true }: { keys: Record<string, () => void>; on?: boolean }) {
  useKeys(keys, on)
  return (
    <>
      <input aria-label="field" />
      <textarea aria-label="long field" />
      <select aria-label="choice" />
      <button type="button">button</button>
    </>
  )
}

const press = (more: KeyboardEventInit = {}, target: Element = document.body) =>
  fireEvent.keyDown(target, { key: 'z', ...more })

test('a key does its thing, in capitals too, wherever the focus is outside fields', () => {
  const z = vi.fn()
  render(<Keyed keys={{ z }} />)
  press()
  press({ key: 'Z', shiftKey: true })
  press({}, screen.getByRole('button'))
  expect(z).toHaveBeenCalledTimes(3)
})

test('what it did is not done by the browser again', () => {
  render(<Keyed keys={{ z: () => {} }} />)
  // fireEvent gives false where the default was prevented.
  expect(press()).toBe(false)
  expect(press({ key: 'y' })).toBe(true)
})

test.each([{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { repeat: true }, { isComposing: true }])(
  'it is silent with %o',
  more => {
    const z = vi.fn()
    render(<Keyed keys={{ z }} />)
    expect(press(more)).toBe(true)
    expect(z).not.toHaveBeenCalled()
  },
)

test.each(['field', 'long field', 'choice'])('it is silent in a %s', name => {
  const z = vi.fn()
  render(<Keyed keys={{ z }} />)
  press({}, screen.getByLabelText(name))
  expect(z).not.toHaveBeenCalled()
})

test('it is silent while a dialog is open', () => {
  const z = vi.fn()
  const { rerender } = render(
    <>
      <Keyed keys={{ z }} />
      <dialog open>asks something</dialog>
    </>,
  )
  press()
  expect(z).not.toHaveBeenCalled()
  rerender(
    <>
      <Keyed keys={{ z }} />
      <dialog>asks something</dialog>
    </>,
  )
  press()
  expect(z).toHaveBeenCalledOnce()
})

test('it is silent once it is switched off, and after the screen has gone', () => {
  const z = vi.fn()
  const { rerender, unmount } = render(<Keyed keys={{ z }} />)
  rerender(<Keyed keys={{ z }} on={false} />)
  press()
  rerender(<Keyed keys={{ z }} />)
  unmount()
  press()
  expect(z).not.toHaveBeenCalled()
})

test('it does what it stands for now, not what it stood for at first', () => {
  const before = vi.fn()
  const now = vi.fn()
  const { rerender } = render(<Keyed keys={{ 1: before }} />)
  rerender(<Keyed keys={{ 1: now }} />)
  press({ key: '1' })
  expect(before).not.toHaveBeenCalled()
  expect(now).toHaveBeenCalledOnce()
})
