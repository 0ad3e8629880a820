import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactNode, useRef, useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { aloud } from '../../../../src/messages/en/aloud.ts'
import { forgetAgreement } from '../../../../src/screens/stage/aloud/dictation.ts'
import { IntoField } from '../../../../src/screens/stage/aloud/into-field.tsx'
import { Microphone } from '../../../../src/screens/stage/aloud/microphone.tsx'
import { recognitionHere } from '../../../../src/screens/stage/aloud/recogniser.ts'
import { ReplyBox } from '../../../../src/screens/stage/reply-box.tsx'
import { faultsOf } from '../../debrief/faults.ts'
import { type FakeRecognition, fakeRecognition } from './fake-recognition.ts'

beforeEach(forgetAgreement)
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
  Reflect.deleteProperty(document, 'featurePolicy')
})

const told: { said: string[]; left: number } = { said: [], left: 0 }

function Box({ later = false }: { later?: boolean }) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [moment, setMoment] = useState('one')
  const Part: (props: { field: typeof field; moment: string }) => ReactNode = later ? Microphone : IntoField
  return (
    <>
      <ReplyBox
        {...{ field, moment }}
        label="Your reply"
        placeholder=""
        keyed={null}
        notice={null}
        empty="Nothing yet."
        waiting={false}
        microphone={<Part field={field} moment={moment} />}
        onWrite={() => {}}
        onSay={words => told.said.push(words)}
        onLeave={() => {
          told.left++
        }}
      />
      <button type="button" onClick={() => setMoment('two')}>
        Next
      </button>
    </>
  )
}

function open(fake: FakeRecognition) {
  told.said = []
  told.left = 0
  vi.stubGlobal('webkitSpeechRecognition', fake.recognition)
  return render(<Box />)
}
const button = () => screen.getByRole('button', { name: aloud.speak })
const pressed = () => button().getAttribute('aria-pressed')
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox')

/** Pressed, and listening on the device. */
async function listening(fake = fakeRecognition('available')) {
  const opened = open(fake)
  await userEvent.click(button())
  await screen.findByText(aloud.state.asking)
  const session = fake.sessions.at(-1)
  if (!session) throw new Error('Nobody listens.')
  act(() => session.onaudiostart?.())
  return { ...opened, fake, session }
}

describe('the microphone', () => {
  it('says what it does, as a button that is pressed and in words', async () => {
    const { session } = await listening()
    expect(pressed()).toBe('true')
    expect(screen.getByText(aloud.state.listening.device).closest('[role=status]')).toBeTruthy()
    act(() => session.hears('What does it cost?'))
    await userEvent.click(button())
    expect(pressed()).toBe('false')
    act(() => session.onend?.())
    expect(screen.getByText(aloud.state.heard)).toBeTruthy()
  })

  it('writes into the field as it hears, at the cursor, and it can be edited and said', async () => {
    const fake = fakeRecognition('available')
    open(fake)
    await userEvent.type(field(), 'Right. Or not?')
    field().setSelectionRange(6, 6)
    await userEvent.click(button())
    await waitFor(() => expect(fake.sessions).toHaveLength(1))
    act(() => fake.sessions[0]?.hears('which one~'))
    expect(field().value).toBe('Right. Which one Or not?')
    act(() => fake.sessions[0]?.hears('Which one waits?'))
    expect(field().value).toBe('Right. Which one waits? Or not?')
    await userEvent.clear(field())
    await userEvent.type(field(), 'Which one waits?{Enter}')
    expect(told.said).toEqual(['Which one waits?'])
  })

  it('is ended by typing: what stands there stays', async () => {
    const { session } = await listening()
    act(() => session.hears('which one~'))
    await userEvent.type(field(), '?')
    expect(pressed()).toBe('false')
    act(() => session.hears('something else altogether'))
    expect(field().value).toBe('Which one?')
  })

  it('is ended by Escape, which does nothing else then', async () => {
    const { session } = await listening()
    field().focus()
    await userEvent.keyboard('{Escape}')
    expect(session.calls).toContain('stop')
    expect(pressed()).toBe('false')
    expect(told.left).toBe(0)
    act(() => session.onend?.())
    await userEvent.keyboard('{Escape}')
    expect(told.left).toBe(1)
  })

  it('is ended by the next moment, by leaving the page, and with the box', async () => {
    const one = await listening()
    await userEvent.click(screen.getByRole('button', { name: 'Next' }))
    expect(one.session.calls).toContain('abort')
    one.unmount()
    const two = await listening()
    fireEvent(window, new Event('pagehide'))
    expect(two.session.calls).toContain('abort')
    two.unmount()
    const three = await listening()
    three.unmount()
    expect(three.session.calls).toContain('abort')
  })

  it('[K3] tells before the first use that a service gets the sound, and hears nothing before a yes', async () => {
    const fake = fakeRecognition()
    const { container } = open(fake)
    await userEvent.click(button())
    expect((await screen.findByText(aloud.telling.service)).closest('[role=status]')).toBeTruthy()
    expect(await faultsOf(container)).toEqual([])
    expect(fake.sessions).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: aloud.telling.decline }))
    expect(screen.queryByText(aloud.telling.service)).toBeNull()
    await userEvent.click(button())
    await userEvent.click(await screen.findByRole('button', { name: aloud.telling.agree }))
    expect(fake.sessions).toHaveLength(1)
    act(() => fake.sessions[0]?.onaudiostart?.())
    expect(screen.getByText(aloud.state.listening.service)).toBeTruthy()
  })

  it('offers the way that keeps the sound here, where there is one', async () => {
    const fake = fakeRecognition('downloadable')
    open(fake)
    await userEvent.click(button())
    await userEvent.click(await screen.findByRole('button', { name: aloud.telling.fetch }))
    await screen.findByText(aloud.state.asking)
    expect(fake.installed).toHaveLength(1)
    expect(fake.sessions[0]?.processLocally).toBe(true)
  })

  it.each([
    ['not-allowed', aloud.refused.denied],
    ['audio-capture', aloud.refused['no-microphone']],
    ['network', aloud.refused.network],
    ['no-speech', aloud.refused['no-speech']],
    ['language-not-supported', aloud.refused.language],
  ])('says calmly why it hears nothing (%s), and the box goes on', async (error, sentence) => {
    const { session } = await listening()
    act(() => {
      session.onerror?.({ error })
      session.onend?.()
    })
    expect(screen.getByText(sentence)).toBeTruthy()
    expect(pressed()).toBe('false')
    await userEvent.type(field(), 'Which one waits?{Enter}')
    expect(told.said).toEqual(['Which one waits?'])
  })

  it('comes after the page', async () => {
    vi.stubGlobal('webkitSpeechRecognition', fakeRecognition().recognition)
    render(<Box later />)
    expect(screen.queryByRole('button', { name: aloud.speak })).toBeNull()
    expect(await screen.findByRole('button', { name: aloud.speak }, { timeout: 20_000 })).toBeTruthy()
  })

  it('is not there where the browser has no recognition', async () => {
    vi.useFakeTimers()
    render(<Box later />)
    await act(() => vi.advanceTimersByTimeAsync(60_000))
    expect(screen.queryByRole('button', { name: aloud.speak })).toBeNull()
  })

  it('is not there where the page around this one lets no microphone in', () => {
    vi.stubGlobal('SpeechRecognition', fakeRecognition().recognition)
    const allows = vi.fn(() => false)
    Object.defineProperty(document, 'featurePolicy', { value: { allowsFeature: allows }, configurable: true })
    expect(recognitionHere()).toBeNull()
    expect(allows).toHaveBeenCalledWith('microphone')
    allows.mockReturnValue(true)
    expect(recognitionHere()).not.toBeNull()
  })
})
