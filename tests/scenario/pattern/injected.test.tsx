import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { practice } from '../../../src/messages/en/practice.ts'
import { filled } from '../../../src/scenario/pattern/fill.ts'
import { ALL_GAPS, type Fillings } from '../../../src/scenario/pattern/gaps.ts'
import { SAMPLES } from '../../../src/scenario/pattern/samples.ts'
import { tidied } from '../../../src/scenario/pattern/tidy.ts'
import { scenarioIn } from '../../conversation/fakes.ts'
import { aDevice, bossLine, openMenu, pick } from '../../screens/practice/on-a-device.tsx'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

/** Each would be an element, an address or a script if it were anything but text. */
const HOSTILE = [
  '<img src=x onerror=alert(1) class=injected>',
  '<script class=injected>window.injected = true</script>',
  '</p></div><h1 class=injected>Hello',
  '<a class=injected href="javascript:alert(1)">come</a>',
  '<iframe class=injected srcdoc="<script>parent.injected = true</script>"></iframe>',
  '&lt;b class=injected&gt;b&lt;/b&gt; <svg class=injected onload=alert(1)>',
  '"><b class=injected style="position:fixed">',
  'javascript:alert(1)//<b class=injected>',
]

describe('nothing that is told becomes more than text', () => {
  test.each(HOSTILE)('%s', async text => {
    const fillings: Fillings = Object.fromEntries(ALL_GAPS.map(gap => [gap, text]))
    const pattern = scenarioIn('scenarios/patterns/this-instead-of-that.yaml')
    const device = aDevice({ scenario: filled(pattern, fillings) })
    await device.open()
    const opening = device.scenario.turns[device.scenario.start.turn]
    expect(bossLine()).toContain(tidied('ask', text).words)
    // The scene, the replies, the note after one of them, the menu with the boss's reasons.
    pick(device.scenario, opening?.replies.at(-1)?.id ?? '')
    expect(bossLine()).toBeTruthy()
    openMenu()
    expect(screen.getAllByRole('button', { name: practice.back }).length).toBeGreaterThan(0)
    expect(
      document.querySelectorAll('.injected, iframe, script, [onerror], [onload], [href^="javascript"]'),
    ).toHaveLength(0)
    expect(window).not.toHaveProperty('injected')
  })

  test('the words themselves are there, letter by letter', async () => {
    const [full] = SAMPLES
    const pattern = scenarioIn('scenarios/patterns/this-instead-of-that.yaml')
    const device = aDevice({ scenario: filled(pattern, { ...full, mine: 'write <b>bold</b> & "quoted"' }) })
    await device.open()
    expect(bossLine()).toContain('You were going to write <b>bold</b> & "quoted", I know.')
  })
})
