import { act, fireEvent, screen } from '@testing-library/react'
import { practice } from '../../../src/messages/en/practice.ts'
import type { Asked } from '../../../src/reply/read.ts'
import type { Reading } from '../../../src/reply/reading.ts'
import { loadForTyping } from '../../../src/screens/practice/late-parts.ts'
import { aDevice } from './on-a-device.tsx'

/** Stands in for the reader: it knows these words, and nothing else is clear. Its judgement has tests of its own. */
export const KNOWN: Record<string, Reading> = {
  'So you want them today.': {
    ...{ stance: 'lead-forward', move: 'restate', probability: 0.95, sure: true },
    evidence: [{ start: 3, end: 11, shows: 'restate' }],
  },
  'Not today.': {
    ...{ stance: 'push-back', move: 'refuse', probability: 0.9, sure: true },
    evidence: [{ start: 0, end: 3, shows: 'refuse' }],
  },
  'Right away.': { stance: 'roll-over', move: 'give-in', probability: 0.9, sure: true },
  'What are they for?': { stance: 'lead-forward', move: 'purpose', probability: 0.9, sure: true },
  'Today? Really?': {
    ...{ stance: 'push-back', move: 'sarcasm', probability: 0.5, sure: false },
    second: { stance: 'lead-forward', move: 'restate', probability: 0.4 },
    evidence: [
      { start: 0, end: 6, shows: 'restate' },
      { start: 7, end: 14, shows: 'sarcasm' },
    ],
  },
}

/** What stands in for read.ts. */
export function read(words: string, _asked?: Asked): Reading {
  return KNOWN[words] ?? { stance: 'unclear', move: null, probability: 0.9, sure: true }
}

/** A device with the page open on it, whose reader has come. */
export async function typingOn(device = aDevice()) {
  const page = await device.open()
  await act(loadForTyping)
  return { ...device, ...page }
}

export function field(): HTMLTextAreaElement {
  return screen.getByRole<HTMLTextAreaElement>('textbox')
}

export function write(words: string): void {
  fireEvent.input(field(), { target: { value: words } })
}

/** Types words and says them by Enter. */
export async function type(words: string): Promise<void> {
  write(words)
  await act(async () => {
    fireEvent.keyDown(field(), { key: 'Enter' })
  })
}

export const press = (key: string, at: Element = document.body) => fireEvent.keyDown(at, { key })

export const heading = () => document.querySelector('.note h2')?.textContent

export const { own, replies, note } = practice
