import { describe, expect, test } from 'vitest'
import { against } from './well-formed.ts'

/** What is broken in the boss's line of this text, or in the text of another line. */
const broken = (text: string, told: string[] = [], id = 'turns.a.boss.1') =>
  against({ id, path: [], text, size: 'boss' }, told)

describe('the rules of what is well formed find what breaks them', () => {
  test.each([
    ['W1', 'the panel waits.'],
    ['W1 inside', 'It waits. the panel waits.'],
    ['W2', 'It waits'],
    ['W3', 'It waits..'],
    ['W3', 'It waits, , then.'],
    ['W3', 'It  waits.'],
    ['W3', 'It waits .'],
    ['W3', 'Does it wait?!'],
    ['W4', 'Leave the my panel.'],
    ['W5', 'Leave {slips}.'],
    ['W5', 'Leave [[this | that.'],
    ['W6', 'Leave “it.'],
    ['W6', 'Leave "it.'],
    ['W6', 'Leave it” or “it.'],
    ['W7', 'Leave \u2068it.'],
    ['W8', 'Leave\u202e it.'],
    ['W8', 'Leave\u0000 it.'],
    ['W8', 'Leave\nit.'],
    ['W9', 'Leave undefined.'],
  ])('%s: %j', (rule, text) => {
    expect(broken(text)).toContain(rule)
  })

  test.each([
    ['\u2068לסיים\u2069? It waits.', []],
    ['\u2068eBay לסיים\u2069 waits: “now”.', []],
    ['🙂 waits.', []],
    ['家族 waits.', []],
    ['Leave <b>it</b>. You said {who}.', ['{who}']],
    ['Was it at 3 p.m. on Monday?', ['3 p.m. on']],
  ])('nothing: %j', (text, told) => {
    expect(broken(text, told)).toEqual([])
  })

  test('a phrase begins as it was told, a sentence with a capital', () => {
    expect(broken('take on the logistics', [], 'request')).toEqual([])
    expect(broken('take on the logistics.', [], 'turns.a.b.why')).toEqual(['W1'])
  })
})
