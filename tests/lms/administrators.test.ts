import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readArguments } from '../../src/commands/package/arguments.ts'
import { HELP } from '../../src/commands/package/help.ts'
import { VERBS } from '../../src/lms/cmi5/statements.ts'
import { optionsIn, SITTING } from '../../src/lms/messages/embed-address.ts'
import { readFit } from '../../src/lms/messages/height.ts'
import { readHost } from '../../src/lms/messages/host.ts'
import { LONGEST_RESTORE } from '../../src/lms/messages/protocol.ts'
import { FORMATS } from '../../src/lms/packages/request.ts'
import { ALLOW } from '../../src/lms/packages/web.ts'
import { CHOICES, OPTIONS, readOptions } from '../../src/lms/read-options.ts'
import { embed } from '../../src/messages/en/embed.ts'
import { launched, Tab } from './cmi5/a-unit.ts'
import { codesIn, elementsIn, pageAt, rowsIn } from './page.ts'
import { Learner, launched as opened } from './scorm/a-session.ts'
import { channelTo, strictCourse, strictLms, VERSIONS } from './scorm/courses.ts'

const page = pageAt('src/lms/administrators.md')
const readme = pageAt('README.md')
const messages = pageAt('src/lms/messages.md')
const shipped = readdirSync('scenarios').flatMap(file => /^(.+)\.yaml$/.exec(file)?.[1] ?? [])
const codes = (text = '') => codesIn(text)

/** What an option's row in a table must name: all that can be chosen, and nothing more. */
const values = (option: string): readonly string[] | null =>
  option === 'fit'
    ? ['content', 'frame']
    : (Object.entries(CHOICES).find(([name]) => name === option)?.[1] ?? null)

describe('the options of an address', () => {
  const rows = rowsIn(page.under('Options'))

  test('are all there, in the order of the code, and no others', () => {
    expect(rows.map(([option]) => codes(option))).toEqual([...OPTIONS, ...SITTING].map(option => [option]))
  })

  test.each(rows)('%s names what can be chosen, and what holds without it', (cell, may, without) => {
    const option = codes(cell)[0] ?? ''
    const choices = values(option)
    if (choices) expect(codes(may)).toEqual(choices)
    const none = readOptions(new URLSearchParams('scenario=customer-panel'), shipped).options
    const byItself: Record<string, string | null> = {
      temperament: none.temperament,
      typed: none.typed ? 'yes' : 'no',
      coaching: none.coaching,
      pass: String(none.passMark),
      policy: none.policy,
      language: none.language,
      theme: none.theme,
      fit: readFit(new URLSearchParams()),
    }
    const expected = byItself[option]
    if (option !== 'scenario') expect(codes(without)).toEqual(expected ? [expected] : [])
  })

  test('in the README are the same', () => {
    const short = rowsIn(readme.under('In a course'))
    expect(short.flatMap(([option]) => codes(option))).toEqual([...OPTIONS, ...SITTING])
    for (const [cell, may] of short)
      for (const option of codes(cell)) {
        const choices = values(option)
        if (choices) expect(codes(may)).toEqual(expect.arrayContaining([...choices]))
      }
  })
})

describe('lines to paste', () => {
  const frames = [page, readme, messages].flatMap(({ text }) => elementsIn(text, 'iframe'))
  const elements = [page, readme, messages].flatMap(({ text }) => elementsIn(text, 'front-foot'))

  test.each(frames)('$src says nothing that does not hold', frame => {
    const { hash, pathname } = new URL(frame.src ?? '')
    const options = optionsIn(hash)
    expect(readOptions(options, shipped, SITTING).problems).toEqual([])
    expect(readHost(options).is).not.toBe('wrong')
    expect(['content', 'frame']).toContain(options.get('fit') ?? 'content')
    const [, one] = /\/embed\/([\w-]+?)(?:-written)?\.html$/.exec(pathname) ?? []
    if (one) expect(options.get('scenario')).toBe(one)
    if (pathname.includes('-written')) expect(options.get('typed')).toBe('no')
    expect(frame.title).not.toBe('')
    expect(frame.allow).toBe(ALLOW)
  })

  test('of the page say what is written above them', () => {
    const read = elementsIn(page.under('A plain page'), 'iframe').map(({ src = '' }) => {
      const options = optionsIn(new URL(src).hash)
      return {
        ...readOptions(options, shipped, SITTING).options,
        host: readHost(options),
        fit: readFit(options),
      }
    })
    expect(read).toMatchObject([
      { scenarios: ['customer-panel'], passMark: 80, host: { is: 'anybody' }, fit: 'content' },
      {
        ...{ scenarios: ['customer-panel', 'company-line', 'over-the-line'], typed: false, passMark: 60 },
        ...{ coaching: 'end', host: { is: 'named', origin: 'https://learn.example.org' } },
      },
      { scenarios: ['weekend-migration'], theme: 'light', fit: 'frame' },
    ])
  })

  test.each(elements)('<front-foot scenario="$scenario"> has attributes that there are', element => {
    const known = rowsIn(messages.under('The element')).flatMap(([attribute]) => codes(attribute))
    expect(known).toEqual(expect.arrayContaining(Object.keys(element)))
    const options = new URLSearchParams(
      Object.entries(element).filter(([name]) => OPTIONS.some(option => option === name)),
    )
    expect(readOptions(options, shipped).problems).toEqual([])
  })
})

describe('npm run package', () => {
  const section = page.under('Packages')

  test('has the options that --help has', () => {
    const help = [...HELP.matchAll(/^ {2}(--\w+)/gm)].map(([, option]) => option)
    const rows = rowsIn(section).flatMap(([option]) => codes(option))
    expect(rows.toSorted()).toEqual([...help, '--format'].toSorted())
    const format = rowsIn(section).find(([option]) => option === '`--format`')
    expect(codes(format?.[1])).toEqual([...FORMATS])
  })

  test('is shown in lines that can be run', () => {
    const lines = [section, readme.under('In a course')].flatMap(text => [
      ...text.matchAll(/npm run package -- (--[^`\n]*)/g),
    ])
    expect(lines.length).toBeGreaterThan(4)
    for (const [, line = ''] of lines) {
      const args = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
      expect(readArguments(args, shipped)).toHaveProperty('format')
    }
  })
})

describe('what is told', () => {
  test.each(VERSIONS)('%s: the elements that are written and read, and no others', async version => {
    const section = page.under(version === 'scorm12' ? 'SCORM 1.2' : 'SCORM 2004 (4th edition)')
    const lms = strictLms(version)
    const asked = new Set<string>()
    const api = lms.launch()
    const watched = new Proxy(api, {
      get: (_, name) => {
        const call = Reflect.get(api, name)
        if (typeof call !== 'function') return call
        return (...given: string[]) => {
          if (String(name).endsWith('GetValue') || String(name).endsWith('SetValue'))
            asked.add(given[0] ?? '')
          return Reflect.apply(call, api, given)
        }
      },
    })
    const channel = channelTo(version, watched)
    const launch = await opened(channel)
    const learner = new Learner(n => `${'Why? '.repeat(80)}${n}`)
    while (!learner.over) {
      learner.say()
      expect(await channel.tell(learner.told(launch), false)).toEqual({ ok: true })
    }
    await channel.close(learner.told(launch))

    const fields = /^An interaction, [\s\S]*?\n\n/m.exec(section)?.[0] ?? ''
    const documented = [
      ...codes(section).filter(code => /^cmi\.(?!interactions)/.test(code)),
      ...codes(fields)
        .filter(code => /^\w+$/.test(code))
        .map(field => `cmi.interactions.n.${field}`),
    ]
    const used = [...asked]
      .map(element => element.replace(/\.\d+\./, '.n.'))
      .filter(one => !one.includes('._'))
    expect(new Set(documented)).toEqual(new Set(used))
  })

  test('cmi5: the verbs', () => {
    const verbs = rowsIn(page.under('cmi5')).flatMap(([, verb]) => codes(verb))
    expect(verbs.toSorted()).toEqual(Object.keys(VERBS).toSorted())
  })

  test('there is as much room as is said', async () => {
    const scorm = VERSIONS.map(async version => (await opened(strictCourse(version).visit())).room)
    const { room } = await launched(new Tab().visit())
    const said = rowsIn(page.under('Going on later, and limits')).map(([, many = '']) =>
      Number(/^[\d,]+/.exec(many)?.[0].replaceAll(',', '')),
    )
    expect(said).toEqual([...(await Promise.all(scorm)), room, LONGEST_RESTORE])
  })
})

describe('permissions', () => {
  test('each that the lines ask for is explained', () => {
    const section = page.under('Permissions')
    const flags = [...readFileSync('src/lms/messages/frame.ts', 'utf8').matchAll(/\ballow-[a-z-]+/g)].map(
      ([flag]) => flag,
    )
    expect(
      rowsIn(section)
        .flatMap(([name]) => codes(name))
        .toSorted(),
    ).toEqual([...new Set([...ALLOW.split('; '), ...flags])].toSorted())
  })
})

test('buttons are called as the page calls them', () => {
  for (const words of [embed.leave.button, embed.begin, embed.course.details, embed.course.address])
    expect(page.text.replaceAll(/\s+/g, ' ')).toContain(`_${words}_`)
})

test('privacy takes five sentences', () => {
  expect(
    page
      .under('Privacy')
      .trim()
      .split(/(?<=\.)\s+/),
  ).toHaveLength(5)
})

test('every link within the pages leads somewhere', () => {
  const anchors = (text: string) =>
    [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\w\s-]/g, '')
        .replaceAll(/\s/g, '-'),
    )
  for (const [here, { text }] of Object.entries({ 'administrators.md': page, 'messages.md': messages }))
    for (const [, to = ''] of text.matchAll(/\]\(([^)]+)\)/g)) {
      const [file = '', anchor] = to.split('#')
      const there = (file || here) === 'messages.md' ? messages : page
      expect(['', 'administrators.md', 'messages.md']).toContain(file)
      if (anchor) expect(anchors(there.text)).toContain(anchor)
    }
})
