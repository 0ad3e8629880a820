import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { aloud } from '../../../../src/messages/en/aloud.ts'
import { BossVoice } from '../../../../src/screens/stage/aloud/boss-voice.ts'
import { HearBoss } from '../../../../src/screens/stage/aloud/hear-boss.tsx'
import { HearChoice } from '../../../../src/screens/stage/aloud/hear-choice.tsx'
import { faultsOf } from '../../debrief/faults.ts'

const said: SpeechSynthesisUtterance[] = []
const cancel = vi.fn()
let voices = [{ lang: 'en-GB', localService: true, default: true, name: 'Ann' }]

class Utterance {
  lang = ''
  voice: unknown = null
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

beforeEach(() => {
  said.length = 0
  cancel.mockClear()
  voices = [{ lang: 'en-GB', localService: true, default: true, name: 'Ann' }]
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance)
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => voices,
    speak: (utterance: SpeechSynthesisUtterance) => said.push(utterance),
    cancel,
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

function Boss({ on, line, moment = line }: { on: boolean; line: string; moment?: string }) {
  return (
    <>
      {on && <BossVoice line={line} moment={moment} />}
      <input aria-label="Your reply" />
    </>
  )
}
const lines = () => said.map(({ text }) => text)

describe('hearing the boss', () => {
  it('speaks each line when it arrives, in a voice of the page’s language', async () => {
    const { rerender } = render(<Boss on line="You are on the event." />)
    await waitFor(() => expect(lines()).toEqual(['You are on the event.']))
    expect(said[0]).toMatchObject({ lang: 'en-GB', voice: { name: 'Ann' } })
    rerender(<Boss on line="Yes or no?" />)
    await waitFor(() => expect(lines()).toEqual(['You are on the event.', 'Yes or no?']))
  })

  it('says the same line again in another moment', async () => {
    const { rerender } = render(<Boss on line="Yes or no?" moment="1" />)
    await waitFor(() => expect(said).toHaveLength(1))
    rerender(<Boss on line="Yes or no?" moment="2" />)
    await waitFor(() => expect(said).toHaveLength(2))
  })

  it('is silent unless it was chosen', async () => {
    const { rerender } = render(<Boss on={false} line="Yes or no?" />)
    rerender(<Boss on={false} line="Well?" />)
    rerender(<Boss on line="Well?" />)
    await waitFor(() => expect(lines()).toEqual(['Well?']))
  })

  it.each([
    ['typing', () => userEvent.type(screen.getByRole('textbox'), 'N')],
    [
      'leaving the page',
      async () => {
        fireEvent(window, new Event('pagehide'))
      },
    ],
  ])('stops on %s', async (_, does) => {
    render(<Boss on line="You are on the event." />)
    await waitFor(() => expect(said).toHaveLength(1))
    cancel.mockClear()
    await act(does)
    expect(cancel).toHaveBeenCalled()
  })

  it('goes on while something is ticked, as it is itself when chosen', async () => {
    render(
      <>
        <BossVoice line="You are on the event." moment="1" />
        <input type="checkbox" />
      </>,
    )
    await waitFor(() => expect(said).toHaveLength(1))
    cancel.mockClear()
    await userEvent.click(screen.getByRole('checkbox'))
    expect(cancel).not.toHaveBeenCalled()
  })

  it('stops with the box', async () => {
    const { unmount } = render(<Boss on line="You are on the event." />)
    await waitFor(() => expect(said).toHaveLength(1))
    cancel.mockClear()
    unmount()
    expect(cancel).toHaveBeenCalled()
  })

  it('does nothing where the browser does not speak', () => {
    vi.stubGlobal('speechSynthesis', undefined)
    render(<Boss on line="You are on the event." />)
    expect(screen.getByRole('textbox')).toBeTruthy()
  })
})

describe('the choice to hear the boss', () => {
  it('says beside it that a screen reader would speak too', async () => {
    const onChange = vi.fn()
    const { container } = render(<HearChoice on={false} onChange={onChange} />)
    expect(screen.getByRole('group', { name: aloud.hear.label, description: aloud.hear.why })).toBeTruthy()
    await userEvent.click(screen.getByRole('checkbox', { name: aloud.hear.on }))
    expect(onChange).toHaveBeenCalledWith(true)
    expect(await faultsOf(container)).toEqual([])
  })

  it('[K3] says where the only voice is a service’s', async () => {
    voices = [{ lang: 'en-GB', localService: false, default: true, name: 'Far' }]
    render(<HearChoice on={false} onChange={() => {}} />)
    expect(await screen.findByText(text => text.includes(aloud.hear.remote))).toBeTruthy()
  })

  it('comes after the page, and not at all where the browser does not speak', async () => {
    vi.useFakeTimers()
    Reflect.deleteProperty(globalThis, 'speechSynthesis')
    const { container } = render(<HearBoss on={false} onChange={() => {}} />)
    await act(() => vi.advanceTimersByTimeAsync(60_000))
    expect(container.textContent).toBe('')
  })
})
