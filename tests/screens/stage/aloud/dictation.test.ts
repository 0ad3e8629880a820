import { beforeEach, describe, expect, test, vi } from 'vitest'
import { type Dictation, dictation, forgetAgreement } from '../../../../src/screens/stage/aloud/dictation.ts'
import type { HeardSoFar } from '../../../../src/screens/stage/aloud/heard-so-far.ts'
import { type FakeRecognition, type FakeSession, fakeRecognition } from './fake-recognition.ts'

beforeEach(forgetAgreement)

function begin(fake: FakeRecognition, embedded = false) {
  const heard: HeardSoFar[] = []
  const onBegin = vi.fn()
  const dictating = dictation({
    ...{ recognition: fake.recognition, language: 'en-GB', embedded, onBegin },
    onWords: words => heard.push(words),
  })
  return { dictating, heard, onBegin }
}
const is = (dictating: Dictation) => dictating.state().is
const settled = () => new Promise(done => setTimeout(done, 0))
const latest = ({ sessions }: FakeRecognition): FakeSession => {
  const last = sessions.at(-1)
  if (!last) throw new Error('Nobody listens.')
  return last
}
/** Dictation on the device, as far as it listens. */
async function listening(embedded = false) {
  const fake = fakeRecognition('available')
  const all = { fake, ...begin(fake, embedded) }
  all.dictating.press()
  await settled()
  const session = latest(fake)
  session.onaudiostart?.()
  return { ...all, session }
}

describe('dictation', () => {
  test('asks nothing of the browser before it is pressed', () => {
    const fake = fakeRecognition('available')
    expect(is(begin(fake).dictating)).toBe('idle')
    expect(fake.sessions).toEqual([])
  })

  test('on the device it begins at once, and the sound has to stay there', async () => {
    const fake = fakeRecognition('available')
    const { dictating, onBegin } = begin(fake)
    dictating.press()
    expect(is(dictating)).toBe('looking')
    await settled()
    expect(dictating.state()).toEqual({ is: 'asking', by: 'device' })
    expect(latest(fake)).toMatchObject({
      ...{ processLocally: true, lang: 'en-GB', continuous: true, interimResults: true },
      calls: ['start'],
    })
    expect(onBegin).toHaveBeenCalledOnce()
  })

  test.each([undefined, 'unavailable'])('[K3] says first that a service gets the sound: %s', async place => {
    const fake = fakeRecognition(place)
    const { dictating } = begin(fake)
    dictating.press()
    await settled()
    expect(dictating.state()).toEqual({ is: 'telling', pack: false })
    expect(fake.sessions).toEqual([])
    dictating.agree()
    expect(dictating.state()).toEqual({ is: 'asking', by: 'service' })
    expect(latest(fake).processLocally).toBeUndefined()
  })

  test('a browser that refuses to say where the sound goes counts as a service', async () => {
    const fake = fakeRecognition('available')
    fake.recognition.available = async () => {
      throw new DOMException('Not in this frame.', 'NotAllowedError')
    }
    const { dictating } = begin(fake)
    dictating.press()
    await settled()
    expect(is(dictating)).toBe('telling')
  })

  test('who agreed once is not asked again; who declined is', async () => {
    const fake = fakeRecognition()
    const { dictating } = begin(fake)
    dictating.press()
    await settled()
    dictating.decline()
    expect(is(dictating)).toBe('idle')
    dictating.press()
    await settled()
    expect(is(dictating)).toBe('telling')
    dictating.agree()
    const another = begin(fakeRecognition()).dictating
    another.press()
    await settled()
    expect(is(another)).toBe('asking')
  })

  test('a language pack can be fetched, and then the sound stays', async () => {
    const fake = fakeRecognition('downloadable')
    const { dictating } = begin(fake)
    dictating.press()
    await settled()
    expect(dictating.state()).toEqual({ is: 'telling', pack: true })
    dictating.fetchPack()
    // Asked for within the press: browsers fetch only then.
    expect(fake.installed).toEqual([['en-GB']])
    expect(is(dictating)).toBe('fetching')
    await settled()
    expect(dictating.state()).toEqual({ is: 'asking', by: 'device' })
  })

  test('a language pack that does not come is a reason, and it can be tried again', async () => {
    const { dictating } = begin(fakeRecognition('downloadable', false))
    dictating.press()
    await settled()
    dictating.fetchPack()
    await settled()
    expect(dictating.state()).toEqual({ is: 'refused', why: 'no-pack' })
    dictating.press()
    expect(is(dictating)).toBe('looking')
  })

  test('words come as they are heard, corrected and final', async () => {
    const { dictating, session, heard } = await listening()
    expect(dictating.state()).toMatchObject({ is: 'listening', by: 'device' })
    session.hears('what does~')
    session.hears('What does it cost?', 'and~')
    expect(heard).toEqual([
      { final: '', interim: 'what does' },
      { final: 'What does it cost?', interim: 'and' },
    ])
  })

  test('pressed again it ends, and the last words still come', async () => {
    const { dictating, session, heard } = await listening()
    session.hears('no~')
    dictating.press()
    expect(is(dictating)).toBe('ending')
    expect(session.calls).toEqual(['start', 'stop'])
    session.hears('Not now.')
    session.onend?.()
    expect(is(dictating)).toBe('heard')
    expect(heard.at(-1)).toEqual({ final: 'Not now.', interim: '' })
  })

  test('left, it is silent: what its session still says is not heard', async () => {
    const { dictating, session, heard } = await listening()
    dictating.leave()
    expect(is(dictating)).toBe('idle')
    expect(session.calls).toContain('abort')
    session.hears('Too late.')
    session.onerror?.({ error: 'network' })
    expect(heard).toEqual([])
    expect(is(dictating)).toBe('idle')
  })

  test('left while the browser is asked, it does not begin', async () => {
    const fake = fakeRecognition('available')
    const { dictating } = begin(fake)
    dictating.press()
    dictating.leave()
    await settled()
    expect(fake.sessions).toEqual([])
  })

  test.each([
    ['no-speech', 'no-speech'],
    ['network', 'network'],
    ['audio-capture', 'no-microphone'],
    ['not-allowed', 'denied'],
    ['service-not-allowed', 'denied'],
    ['language-not-supported', 'language'],
    ['phrases-not-supported', 'failed'],
  ])('the browser’s %s is the reason %s', async (error, why) => {
    const { dictating, session } = await listening()
    session.onerror?.({ error })
    session.onend?.()
    expect(dictating.state()).toEqual({ is: 'refused', why })
  })

  test('not allowed inside another page, the page around it is the reason', async () => {
    const { dictating, session } = await listening(true)
    session.onerror?.({ error: 'not-allowed' })
    expect(dictating.state()).toEqual({ is: 'refused', why: 'blocked' })
  })

  test('stopped by the browser it needs no reason; silent to its end, it has one', async () => {
    const one = await listening()
    one.session.onerror?.({ error: 'aborted' })
    expect(is(one.dictating)).toBe('idle')
    const other = await listening()
    other.session.onend?.()
    expect(other.dictating.state()).toEqual({ is: 'refused', why: 'no-speech' })
  })

  test('what was heard counts, also where an error ends it', async () => {
    const { dictating, session } = await listening()
    session.hears('What does it cost?')
    session.onerror?.({ error: 'network' })
    expect(is(dictating)).toBe('heard')
  })

  test('a recogniser that throws is a reason, no crash', async () => {
    const fake = fakeRecognition('available')
    const { dictating } = begin(fake)
    const throwing = vi.spyOn(fake.recognition.prototype, 'start').mockImplementation(() => {
      throw new DOMException('already started', 'InvalidStateError')
    })
    dictating.press()
    await settled()
    expect(dictating.state()).toEqual({ is: 'refused', why: 'failed' })
    throwing.mockRestore()
  })

  test('stopping before it listens asks for nothing', async () => {
    const fake = fakeRecognition('available')
    const { dictating } = begin(fake)
    dictating.press()
    await settled()
    dictating.stop()
    expect(is(dictating)).toBe('idle')
    expect(latest(fake).calls).toContain('abort')
  })

  test('tells those who watch of each change, until they look away', async () => {
    const { dictating, session } = await listening()
    const changed = vi.fn()
    const off = dictating.subscribe(changed)
    session.hears('No~')
    expect(changed).toHaveBeenCalledOnce()
    session.hears('No.')
    expect(changed).toHaveBeenCalledOnce()
    off()
    session.onend?.()
    expect(changed).toHaveBeenCalledOnce()
  })
})
