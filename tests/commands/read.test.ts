import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { describe, expect, test } from 'vitest'
import { LONGEST_LINE, linesIn } from '../../src/commands/read/lines.ts'
import { readingsOf } from '../../src/commands/read/readings.ts'
import { read } from '../../src/reply/read.ts'
import { inTerminal } from './terminal.ts'

const BOSS = 'Could you take over the event details?'
const REFUSAL = 'No. I will not do that.'

interface Ended {
  exit: number | null
  out: string
  err: string
}

/** Starts the command as `npm run read` does. */
function start(...node: string[]) {
  return spawn(process.execPath, [...node, '--import', 'tsx', 'src/commands/read.ts'])
}

async function run(input: string | Buffer): Promise<Ended> {
  const child = start()
  const ended: Ended = { exit: null, out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', text => (ended.out += text))
  child.stderr.setEncoding('utf8').on('data', text => (ended.err += text))
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  ;[ended.exit] = await once(child, 'close')
  return ended
}

/** The core alone, given its input in pieces. */
async function answersTo(...pieces: (string | Buffer)[]): Promise<Record<string, unknown>[]> {
  let text = ''
  const bytes = Readable.from(pieces.map(piece => Buffer.from(piece)))
  for await (const answers of readingsOf(linesIn(bytes))) text += answers.text
  return text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
}

const row = (id: unknown, text: unknown, boss?: unknown) => JSON.stringify({ id, text, boss })

describe('npm run read', () => {
  test('one reading a line, in order, with the keys that readers of the output count on', async () => {
    const { exit, out, err } = await run(`${row('a', REFUSAL, BOSS)}\n${row(2, 'zxcv qwrt')}\n`)
    const [first = '', second = '', end] = out.split('\n')
    expect({ exit, err, end }).toEqual({ exit: 0, err: '', end: '' })
    const keys = ['id', 'stance', 'move', 'sure', 'probability', 'evidence']
    expect(Object.keys(JSON.parse(first))).toEqual(keys)
    expect(Object.keys(JSON.parse(second))).toEqual(keys)
    expect(JSON.parse(second)).toMatchObject({ id: 2, stance: 'unclear', move: '', evidence: [] })
    const { stance, move, sure, probability, evidence } = read(REFUSAL, { boss: BOSS })
    expect(JSON.parse(first)).toEqual({ id: 'a', stance, move, sure, probability, evidence })
    expect(Object.keys(evidence?.[0] ?? {})).toEqual(['start', 'end', 'shows'])
  })

  test('a broken line is answered with its number and a remedy, the rest goes on, and the exit code is 1', async () => {
    const { exit, out } = await run(`${row(1, 'Fine.')}\nnot json\n\n${row(2, 'Fine.')}`)
    const lines = out.trimEnd().split('\n')
    expect(exit).toBe(1)
    expect(lines.map(line => JSON.parse(line).id)).toEqual([1, undefined, 2])
    expect(JSON.parse(lines[1] ?? '')).toEqual({ line: 2, error: expect.stringMatching(/no JSON.+Write \{/) })
  })

  test('nothing in, nothing out', async () => {
    expect(await run('')).toEqual({ exit: 0, out: '', err: '' })
    expect(await run('\n\r\n  \n')).toEqual({ exit: 0, out: '', err: '' })
  })

  test('--help says how in a few lines; any other argument is refused', async () => {
    const { exit, out } = await inTerminal('read', '--help')
    expect(exit).toBe(0)
    expect(out.trimEnd().split('\n').length).toBeLessThan(12)
    expect(out).toMatch(/"line", "error"[\s\S]+Exit code 0; 1 if any line was broken/)
    const refused = await inTerminal('read', 'replies.jsonl')
    expect(refused).toMatchObject({ exit: 2, out: '' })
    expect(refused.err).toMatch(/“replies.jsonl”.+--help/)
  })

  test('answers what it has before the input ends, and stops quietly when nobody listens any more', async () => {
    const child = start()
    let err = ''
    child.stderr.setEncoding('utf8').on('data', text => (err += text))
    child.stdin.on('error', () => {})
    child.stdin.write(`${row(1, 'Fine.')}\n`)
    const [answer] = await once(child.stdout.setEncoding('utf8'), 'data')
    expect(JSON.parse(answer).id).toBe(1)
    child.stdout.destroy()
    for (let id = 2; id < 5000; id++) child.stdin.write(`${row(id, 'Fine.')}\n`)
    const [exit] = await once(child, 'close')
    expect({ exit, err }).toEqual({ exit: 0, err: '' })
  })

  test('[5] reads 100,000 lines, one of them of 50 MB, in constant memory', async () => {
    const LINES = 100_000
    // More in the whole than the heap holds, were any of it kept: the ids come back.
    const padding = 'x'.repeat(2000)
    const said = [REFUSAL, 'Which of the two would you like first?', 'Sure, will do.', 'hello']
    function* input() {
      for (let line = 1; line <= LINES; line++) {
        if (line === LINES / 2) for (let megabyte = 0; megabyte < 50; megabyte++) yield 'x'.repeat(2 ** 20)
        else yield row(`${line} ${padding}`, said[line % said.length], BOSS)
        yield '\n'
      }
    }
    const child = start('--max-old-space-size=64')
    const memory: number[] = []
    let seen = 0
    let rest = ''
    const wrong: string[] = []
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        seen++
        const start = seen === LINES / 2 ? `{"line":${seen},"error":` : `{"id":"${seen} x`
        if (!line.startsWith(start)) wrong.push(line.slice(0, 60))
        if (seen === LINES / 5 || seen === LINES - 5000) memory.push(residentMegabytes(child.pid))
      }
    })
    const closed = once(child, 'close')
    await pipeline(Readable.from(input(), { objectMode: false }), child.stdin)
    expect(await closed).toEqual([1, null])
    expect({ seen, rest, wrong }).toEqual({ seen: LINES, rest: '', wrong: [] })
    const [early = 0, late = 0] = memory
    console.log(`npm run read: ${early} MB after ${LINES / 5} lines, ${late} MB at the end.`)
    expect(late - early).toBeLessThan(100)
  })
})

/** Memory that a process has now; 0 where the system has no `ps`. */
function residentMegabytes(pid: number | undefined): number {
  try {
    return Math.round(
      Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024,
    )
  } catch {
    return 0
  }
}

describe('what comes in', () => {
  test.each<[string, unknown]>([
    ['a string', 'a-1'],
    ['an empty string', ''],
    ['one with a quotation mark, a line end and half an emoji', '"\n\ud83d'],
    ['a number', 7],
    ['a fraction', -1.5],
  ])('an id that is %s comes back as it was', async (_, id) => {
    expect((await answersTo(row(id, 'Fine.')))[0]?.id).toBe(id)
  })

  test('a number that is an id keeps every digit, wherever it stands', async () => {
    const lines = [
      '{"id":12345678901234567890,"text":"Fine."}',
      '{"text":"\\"id\\":1,","list":[{"id":2}],"x":"id","id" : 1.50e0 }',
    ]
    let text = ''
    for await (const answers of readingsOf(linesIn(Readable.from([Buffer.from(lines.join('\n'))]))))
      text += answers.text
    expect(text).toMatch(/^\{"id":12345678901234567890,"stance".+\n\{"id":1\.50e0,"stance"/)
  })

  test('no boss, an empty one and null are the same; another boss is heard', async () => {
    const [none, empty, nobody, asked] = await answersTo(
      [
        row(1, REFUSAL),
        row(1, REFUSAL, ''),
        row(1, REFUSAL, null),
        row(1, 'Yes.', 'Is there anything against it?'),
      ].join('\n'),
    )
    expect(empty).toEqual(none)
    expect(nobody).toEqual(none)
    const { probability } = read('Yes.', { boss: 'Is there anything against it?' })
    expect(asked).toMatchObject({ probability })
  })

  test.each<[string, string, RegExp]>([
    ['no JSON', '{"id": 1, "text": "Fine."', /no JSON/],
    ['not an object', '"Fine."', /a string, not an object/],
    ['a list', '[1]', /a list, not an object/],
    ['null', 'null', /null, not an object/],
    ['no text', '{"id": 1}', /no "text"/],
    ['a text that is a number', '{"id": 1, "text": 5}', /"text" is a number/],
    ['a text that is null', '{"id": 1, "text": null}', /"text" is null/],
    ['a text that is a list', '{"id": 1, "text": ["Fine."]}', /"text" is a list/],
    ['a boss that is an object', '{"id": 1, "text": "Fine.", "boss": {}}', /"boss" is an object/],
  ])('%s is an error on its line, with what to do', async (_, line, says) => {
    const [first, error, last] = await answersTo(`${row(1, 'Fine.')}\n${line}\n${row(3, 'Fine.')}`)
    expect(error).toEqual({ line: 2, error: expect.stringMatching(says) })
    expect(error?.error).toMatch(/(?:Write|Put) .+\.$/)
    expect([first?.id, last?.id]).toEqual([1, 3])
  })

  test('what a broken line says is not quoted at length: it may be long, and somebody’s words', async () => {
    const [error] = await answersTo(`secret ${'x'.repeat(100_000)}`)
    expect(String(error?.error).length).toBeLessThan(250)
    expect(error?.error).not.toContain('secret')
  })

  test('empty lines are counted, and give nothing', async () => {
    expect(await answersTo(`\n  \n\r\n${row(1, 'Fine.')}\n\nbroken\n\n`)).toMatchObject([
      { id: 1 },
      { line: 6 },
    ])
  })

  test('Windows’ line ends, a BOM, a missing last line end, and separators that JSON lets be', async () => {
    const text = 'Fine.\u2028\u2029\u0085Fine.'
    const answers = await answersTo(`\ufeff${row(1, 'Fine.')}\r\n\ufeff${row(2, text)}\r\n${row(3, text)}`)
    expect(answers.map(({ id }) => id)).toEqual([1, 2, 3])
  })

  test('bytes that are no UTF-8 become a sign each; a letter cut between two pieces is whole', async () => {
    const words = 'Ich weiß nicht 😀. No, I won’t do it.'
    const line = Buffer.from(row(1, words))
    for (let cut = 0; cut < line.length; cut++) {
      const [answer] = await answersTo(line.subarray(0, cut), line.subarray(cut))
      expect(answer).toMatchObject({ id: 1, stance: read(words).stance })
    }
    const broken = Buffer.concat([
      Buffer.from('{"id":"'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from('","text":"No."}'),
    ])
    expect(await answersTo(broken)).toMatchObject([{ id: '\ufffd\ufffd', stance: read('No.').stance }])
  })

  test('the same in one piece, byte by byte, and many lines to a piece', async () => {
    const whole = Buffer.from(`${row(1, 'Fine.')}\n\nbroken\n${row(2, REFUSAL)}\n`)
    const answers = await answersTo(whole)
    expect(answers).toHaveLength(3)
    expect(await answersTo(...[...whole].map(byte => Buffer.from([byte])))).toEqual(answers)
  })

  test('a line over the limit is an error with its number; at the limit it is read', async () => {
    const frame = row(1, '').length
    const longest = row(1, 'x'.repeat(LONGEST_LINE - frame))
    const answers = await answersTo(`${longest}x\n`, `${longest}\n`, row(2, 'Fine.'))
    expect(answers).toMatchObject([
      { line: 1, error: expect.stringMatching(/more than 16 MB.+a line of its own/) },
      { id: 1, stance: 'unclear' },
      { id: 2 },
    ])
  })

  test('JSON nested for ever, and strings of nothing but escapes', async () => {
    const deep = '['.repeat(1_000_000)
    const escapes = `{"text":"No.","note":"${'\\n\\"'.repeat(500_000)}","id":1.0}`
    const [error, answer] = await answersTo(`${deep}\n${escapes}\n`)
    expect(error).toMatchObject({ line: 1 })
    expect(answer).toMatchObject({ id: 1, stance: read('No.').stance })
  })
})
