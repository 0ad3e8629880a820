import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FORMATS } from '../../src/lms/packages/request.ts'
import { faultsOf } from '../lms/packages/schemas.ts'
import { chooses, courseIn, fill, makes, ROBIN, ROBINS, SECOND } from './course-page.ts'
import { opens } from './embedded.ts'
import { axeFindings } from './harness/axe.ts'
import { sideways } from './measure.ts'
import { eventually, mouse, seen } from './person.ts'
import { scenario, words } from './scenes.ts'

const { course } = words

const folder = mkdtempSync(join(tmpdir(), 'front-foot-course-'))
beforeAll(() => {
  if (!existsSync('dist/embed.html'))
    throw new Error('There is no dist/embed.html: run "npm run build" first.')
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('each package', () => {
  const manifests = {
    scorm12: 'imsmanifest.xml',
    scorm2004: 'imsmanifest.xml',
    cmi5: 'cmi5.xml',
    web: 'README.txt',
  }
  test.each(FORMATS)(
    '%s: is valid, has the course, and is the one that npm run package makes',
    async format => {
      const title = 'Leading, "forward" & back'
      const way = format === 'scorm12' ? '' : `&way=${format}`
      const asked = `scenario=${SECOND},${scenario.id}&pass=70&policy=last&coaching=end&theme=dark`
      const typed = format === 'web' ? '&typed=no' : ''
      const { page } = await chooses(`#${asked}${typed}&title=${encodeURIComponent(title)}${way}`)
      const made = await makes(page)
      expect(made.name).toBe(`front-foot-2-scenarios-${format}.zip`)
      expect(made.names).toEqual([manifests[format], 'index.html'])
      if (format !== 'web') expect(await faultsOf(format, made.text(manifests[format]))).toEqual([])
      expect(courseIn(made.text('index.html'))).toMatchObject({
        ...{ format, title, problems: [] },
        options: {
          ...{
            scenarios: [SECOND, scenario.id],
            passMark: 70,
            policy: 'last',
            coaching: 'end',
            theme: 'dark',
          },
          ...{ typed: format !== 'web', temperament: null, language: null },
        },
      })
      const kilobytes = Math.ceil(made.bytes.length / 1000)
      await page.getByText(course.make.made(made.name, kilobytes)).waitFor()
      await page.getByText(course.make.holds(2, 70), { exact: false }).waitFor()

      const args = new URLSearchParams(asked + typed)
      const options = [...args].flatMap(([name, value]) => [`--${name}`, value])
      const command = [
        '--import',
        'tsx',
        'src/commands/package.ts',
        '--format',
        format,
        ...options,
        '--title',
        title,
      ]
      const { status, stderr } = spawnSync(process.execPath, [...command, '--out', folder], {
        encoding: 'utf8',
      })
      expect(status, stderr).toBe(0)
      expect(Buffer.compare(readFileSync(join(folder, made.name)), made.bytes)).toBe(0)
    },
  )
})

describe('[K3] one’s own conversation', () => {
  test('is agreed to, goes into a package, and is played from the unzipped file; a draft is none', async () => {
    const { page, home, requests } = await chooses('', { before: fill })
    await page.getByRole('checkbox', { name: ROBINS }).check()
    expect(await page.getByRole('checkbox', { name: /Jo/ }).count()).toBe(0)
    await page.getByRole('radio', { name: new RegExp(course.way.ways.web.name) }).check()
    await mouse.press(page, course.make.button)
    await page.getByText(course.own.first).waitFor()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('checkbox')
    expect(requests.filter(request => request.url().includes('embed'))).toEqual([])
    await page.getByRole('checkbox', { name: course.own.agree }).check()
    const made = await makes(page)
    expect(made.name).toBe(`front-foot-${ROBIN}-web.zip`)
    // The words go into the file, and nowhere else.
    expect(requests.filter(request => request.method() !== 'GET' || !request.url().startsWith(home))).toEqual(
      [],
    )
    expect(page.url()).not.toMatch(/Robin|open.day/)

    const file = join(folder, 'index.html')
    writeFileSync(file, made.text('index.html'))
    const played = await opens(pathToFileURL(file).href)
    const boss = async () => (await seen(played)).boss
    await eventually(boss).toContain('take on the open day')
    const before = await boss()
    const written = played.getByRole('button', { name: words.practice.replies.show })
    if (await written.isVisible()) await written.click()
    await played.locator('.reply').first().click()
    await eventually(boss).not.toBe(before)
    await eventually(async () => (await seen(played)).coaching).not.toBeNull()
  })
})

describe('when it fails', () => {
  test('no network: it says so, keeps what was chosen, and makes it when tried again', async () => {
    const { page, complaints } = await chooses(`#scenario=${scenario.id}&title=Mine`)
    await page.route(/embed/, route => route.abort())
    await mouse.press(page, course.make.button)
    await page.getByText(course.make.failed.unreached).waitFor()
    expect(await page.getByRole('textbox', { name: course.how.title }).inputValue()).toBe('Mine')
    expect(await axeFindings(page)).toEqual([])
    // It failed, as it was meant to.
    expect(complaints.splice(0).join('\n')).toMatch(/^failed: .*embed\.html/m)
    await page.unroute(/embed/)
    expect((await makes(page)).name).toBe(`front-foot-${scenario.id}-scorm12.zip`)
  })

  test('a host without the embed page: it says what is missing', async () => {
    const { page, complaints } = await chooses(`#scenario=${scenario.id}`)
    await page.route(/embed/, route => route.fulfill({ body: '<!doctype html><div id="root"></div>' }))
    await mouse.press(page, course.make.button)
    await page.getByText(course.make.failed['no-page']).waitFor()
    await page.unroute(/embed/)
    await page.route(/embed/, route => route.fulfill({ status: 404, body: 'not here' }))
    await mouse.press(page, course.make.button)
    await eventually(() => complaints.length).toBeGreaterThan(0)
    await page.getByText(course.make.failed['no-page']).waitFor()
    complaints.splice(0)
  })

  test('the one file says that it needs the hosted app, and offers nothing that would not work', async () => {
    const { page } = await chooses('', { oneFile: true, size: 'phone' })
    await page.getByRole('heading', { name: course.alone.heading }).waitFor()
    await page.getByText(course.alone.elsewhere).waitFor()
    expect(await page.locator('main').locator('button, input, select, textarea').count()).toBe(0)
    expect(await axeFindings(page)).toEqual([])
    expect(await sideways(page)).toEqual([])
  })
})

describe('a line to paste', () => {
  test('shows in another page what was chosen, and no more is in it than differs', async () => {
    const { page, home } = await chooses(`#way=line&scenario=${SECOND},${scenario.id}&coaching=end&title=Two`)
    const line = await page.getByRole('textbox', { name: course.line.frame }).inputValue()
    expect(line).toContain(`src="${home}embed.html#/${SECOND},${scenario.id}?coaching=end"`)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await mouse.press(page, course.line.copy)
    await page.getByText(course.line.copied).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(line)

    const host = join(folder, 'host.html')
    writeFileSync(host, `<!doctype html><title>A host</title><h1>A host</h1>${line}`)
    const around = await opens(pathToFileURL(host).href)
    await around.frameLocator('iframe').getByText(scenario.title).first().waitFor()
    expect(await around.locator('iframe').getAttribute('title')).toBe('Two')
  })

  test('of one conversation leads to its own page, and the element shows it', async () => {
    const { page, home } = await chooses(`#way=line&typed=no&fit=frame&scenario=${scenario.id}`)
    const lines = await page.getByRole('textbox', { name: course.line.element }).inputValue()
    expect(lines).toContain(`src="${home}embed/${scenario.id}-written.html"`)
    await page.route(/host\.html/, route =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>A host</title><h1>A host</h1>${lines}`,
      }),
    )
    await page.goto(`${home}host.html`)
    await page.frameLocator('front-foot iframe').locator('.line').waitFor()
  })
})

test('what makes packages comes when the first one is wanted', async () => {
  const { page, requests } = await chooses(`#scenario=${scenario.id}`)
  const asked = () => requests.map(request => request.url()).join(' ')
  expect(asked()).not.toMatch(/make-package|embed/)
  await makes(page)
  expect(asked()).toMatch(/make-package.*embed\.html|embed\.html.*make-package/)
})
