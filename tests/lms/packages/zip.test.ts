import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { packageFiles } from '../../../src/lms/packages/package-files.ts'
import { FORMATS, packageName } from '../../../src/lms/packages/request.ts'
import { zipOf } from '../../../src/lms/packages/zip.ts'
import { requestOf, sound } from './a-request.ts'

const folder = mkdtempSync(join(tmpdir(), 'front-foot-zip-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Opens a zip as somebody else would: names, contents, dates, and what does not agree with its sums. */
const OPEN = `
import base64, json, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as z:
    print(json.dumps({
        'bad': z.testzip(),
        'files': [[i.filename, base64.b64encode(z.read(i)).decode(), i.date_time] for i in z.infolist()],
    }))
`

interface Opened {
  bad: string | null
  files: [name: string, bytes: string, date: number[]][]
}

function opened(bytes: Uint8Array): Opened {
  const file = join(folder, 'a.zip')
  writeFileSync(file, bytes)
  return JSON.parse(execFileSync('python3', ['-c', OPEN, file], { encoding: 'utf8' }))
}

describe.each(FORMATS)('a zip for %s', format => {
  const request = requestOf({ format, title: 'Ünïcödé 漢字 👋' })

  test('opens elsewhere and holds what went in, nothing else', async () => {
    const files = packageFiles(request)
    const { bad, files: found } = opened(await zipOf(files))
    expect(bad).toBeNull()
    expect(found.map(([name, bytes]) => [name, bytes])).toEqual(
      files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('base64')]),
    )
  })

  test('holds the page, and what tells of it lists exactly that', () => {
    const files = packageFiles(request)
    const [about] = files
    const listed = [...new TextDecoder().decode(about?.bytes).matchAll(/<file href="([^"]+)"|<url>([^<]+)</g)]
    const names = listed.map(([, href, url]) => href ?? url)
    expect(files.map(({ name }) => name)).toEqual([about?.name, 'index.html'])
    expect(names).toEqual(format === 'web' ? [] : ['index.html'])
    const main = {
      scorm12: 'imsmanifest.xml',
      scorm2004: 'imsmanifest.xml',
      cmi5: 'cmi5.xml',
      web: 'README.txt',
    }
    expect(about?.name).toBe(main[format])
  })

  test('is the same bytes each time, in whatever zone and on whatever day', async () => {
    const script = `
      import { packageFiles } from './src/lms/packages/package-files.ts'
      import { zipOf } from './src/lms/packages/zip.ts'
      let text = ''
      for await (const part of process.stdin) text += part
      process.stdout.write(Buffer.from(await zipOf(packageFiles(JSON.parse(text)))))
    `
    const elsewhere = execFileSync(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '--eval', script],
      { input: JSON.stringify(request), env: { ...process.env, TZ: 'Pacific/Kiritimati' } },
    )
    expect(elsewhere.equals(await zipOf(packageFiles(request)))).toBe(true)
    expect(opened(elsewhere).files[0]?.[2]).toEqual([2020, 1, 1, 0, 0, 0])
  })
})

describe('a package for the web', () => {
  test('says what to paste, with the title harmless in it', () => {
    const [readme] = packageFiles(requestOf({ format: 'web', title: 'A "fine" <event>\n& more' }))
    const text = new TextDecoder().decode(readme?.bytes)
    expect(text).toContain(
      '<iframe src="https://example.com/front-foot/index.html" title="A &quot;fine&quot;',
    )
    expect(text.match(/<iframe .*<\/iframe>/)?.[0]).not.toMatch(/"fine"|<event>/)
  })
})

describe('what a package is asked to be', () => {
  test('its name says what is in it', () => {
    expect(packageName(requestOf())).toBe('front-foot-sound-scorm12.zip')
    const two = requestOf({ format: 'cmi5', scenarios: [sound, { ...sound, id: 'two' }] })
    expect(packageName(two)).toBe('front-foot-2-scenarios-cmi5.zip')
  })

  test('no scenario, or one twice, is a mistake of ours', () => {
    expect(() => packageFiles(requestOf({ scenarios: [] }))).toThrow('at least one')
    expect(() => packageFiles(requestOf({ scenarios: [sound, sound] }))).toThrow('sound, sound')
  })
})
