import { describe, expect, test } from 'vitest'
import { aFinish, aTold } from '../scorm/told.ts'
import { all, defined, launched, Tab } from './a-unit.ts'

const OK = { ok: true }

describe('a page that goes', () => {
  test('sends everything at once, before anything is waited for, in requests that outlive it', async () => {
    const tab = new Tab()
    const kept: (boolean | undefined)[] = []
    const channel = tab.visit(
      {},
      {
        fetch: (url, init) => {
          kept.push(init.keepalive)
          return tab.lrs.fetch(url, init)
        },
      },
    )
    await launched(channel)
    kept.length = 0
    const leaving = channel.tell(aFinish(90, { interactions: all(5) }), true)
    expect(kept).toEqual([true, true])
    expect(await leaving).toEqual(OK)
    expect(tab.lrs.verbs.filter(verb => verb === 'answered')).toHaveLength(5)
    expect(defined(tab.lrs)).toEqual(['initialized', 'completed', 'passed'])
    kept.length = 0
    expect(await channel.tell(aFinish(90, { interactions: all(5) }), true)).toEqual(OK)
    expect(kept.length).toBeLessThanOrEqual(1)
    expect(tab.lrs.broken).toEqual([])
  })

  test('[64 KiB] never asks for more than such requests hold, says what did not fit, and sends it later', async () => {
    const tab = new Tab()
    const bytes: number[] = []
    const channel = tab.visit(
      {},
      {
        fetch: (url, init) => {
          if (init.keepalive) bytes.push(new TextEncoder().encode(String(init.body)).length)
          return tab.lrs.fetch(url, init)
        },
      },
    )
    const { room } = await launched(channel)
    const text = `ff1.${'x'.repeat((room ?? 0) - 4)}`
    const long = all(9).map(one => ({ ...one, typed: true, words: '漢'.repeat(2000) }))
    const told = aTold({ interactions: long, resume: { text, shortened: false } })
    expect(await channel.tell(told, true)).toMatchObject({ ok: false, why: 'unreachable', again: true })
    expect(bytes.reduce((a, b) => a + b)).toBeLessThanOrEqual(65_536)
    expect(tab.lrs.own()).toMatchObject({ resume: text })
    expect(tab.lrs.verbs).toEqual(['initialized', 'answered'])
    expect(await channel.tell(told, false)).toEqual(OK)
    expect(tab.lrs.verbs.filter(verb => verb === 'answered')).toHaveLength(9)
    expect(tab.lrs.broken).toEqual([])
  })

  test('while the same is on its way: stored once', async () => {
    const tab = new Tab()
    const channel = tab.visit()
    await launched(channel)
    const told = aTold({ interactions: all(3) })
    expect(await Promise.all([channel.tell(told, false), channel.tell(told, true)])).toEqual([OK, OK])
    expect(tab.lrs.verbs.filter(verb => verb === 'answered')).toHaveLength(3)
    expect(tab.lrs.broken).toEqual([])
  })
})
