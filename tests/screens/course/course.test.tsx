import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { strFromU8, unzipSync } from 'fflate'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readCourse } from '../../../src/lms/packages/written-in.ts'
import { english } from '../../../src/messages/english.ts'
import { eraseOwn, keepOwn } from '../../../src/progress/own-acts.ts'
import { openProgress } from '../../../src/progress/progress.ts'
import { summaryOf } from '../../../src/scenario/summary.ts'
import { Course } from '../../../src/screens/course/course.tsx'
import { scenarioIn } from '../../conversation/fakes.ts'
import { EMBED } from '../../lms/packages/a-request.ts'
import { MemoryStorage } from '../../progress/memory-storage.ts'
import { ROBIN } from '../own/robin.ts'
import { savedFiles } from '../saved-files.ts'

const { course: words } = english
const shelf = ['customer-panel', 'company-line', 'all-push'].map(id =>
  summaryOf(scenarioIn(`scenarios/${id}.yaml`)),
)
const [panel, line] = shelf
if (!panel || !line) throw new Error('The shelf is empty.')
const ROBINS = 'Robin: take on the open day'

const saved = savedFiles<Uint8Array<ArrayBuffer>>()
const answer = vi.fn<(address: string) => Promise<Response>>()
beforeEach(() => {
  answer.mockReset().mockImplementation(async () => new Response(EMBED))
  vi.stubGlobal('fetch', (address: URL) => answer(String(address)))
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  history.replaceState(null, '', '/')
})

function show(hash = '', own = false) {
  history.replaceState(null, '', `/course/${hash}`)
  const keep = openProgress(
    () => new MemoryStorage(),
    () => ROBIN.changedAt,
  )
  if (own) keepOwn(keep, ROBIN)
  render(<Course {...{ shelf, keep }} root="../" />)
  return keep
}
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name })
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const make = () => press(words.make.button)
const says = (text: string | RegExp) => screen.findByText(text)
const course = () => {
  const page = strFromU8(unzipSync(saved.at(-1)?.text ?? new Uint8Array())['index.html'] ?? new Uint8Array())
  return readCourse(/id="front-foot-course">(.*?)<\/script>/s.exec(page)?.[1] ?? '')
}

describe('a package', () => {
  test('is made of what was chosen, in its order, with every option', async () => {
    show()
    for (const one of [panel, line]) await userEvent.click(box(one.title))
    await press(words.order.of(words.order.up, line.title))
    expect(document.activeElement?.getAttribute('aria-label')).toBe(
      words.order.of(words.order.up, line.title),
    )
    expect(screen.getByText(words.order.now(line.title, 1, 2))).toBeTruthy()
    const write = (label: string, text: string) =>
      userEvent.type(screen.getByRole('textbox', { name: label }), text)
    await write(words.how.title, 'Leading forward')
    await write(words.how.pass, '70')
    await write(words.how.language, 'en-gb')
    const choose = (label: string, name: string) =>
      userEvent.selectOptions(screen.getByRole('combobox', { name: label }), name)
    await choose(words.how.policy, words.how.policies.last)
    await choose(words.how.coaching, words.how.coachings.end)
    await choose(words.how.temperament, english.stage.temperaments.controlling.name)
    await choose(words.how.theme, words.how.themes.contrast)
    await userEvent.click(box(words.how.typed))
    await userEvent.click(screen.getByRole('radio', { name: new RegExp(words.way.ways.cmi5.name) }))
    await make()
    await says(/front-foot-2-scenarios-cmi5\.zip, \d+ kB/)
    expect(screen.getByText(words.make.holds(2, 70), { exact: false })).toBeTruthy()
    expect(saved.map(({ name }) => name)).toEqual(['front-foot-2-scenarios-cmi5.zip'])
    expect(course()).toMatchObject({
      format: 'cmi5',
      title: 'Leading forward',
      problems: [],
      options: {
        ...{ scenarios: [line.id, panel.id], temperament: 'controlling', typed: false, coaching: 'end' },
        ...{ passMark: 70, policy: 'last', language: 'en-GB', theme: 'contrast' },
      },
    })
    expect(answer).toHaveBeenLastCalledWith(expect.stringMatching(/\/embed-written\.html$/))
  })

  test('what was said of it goes with the next change', async () => {
    show(`#scenario=${panel.id}`)
    await make()
    await says(/front-foot-customer-panel-scorm12\.zip/)
    await userEvent.click(box(line.title))
    expect(screen.queryByText(/front-foot-customer-panel-scorm12\.zip/)).toBeNull()
  })

  test('is not made of nothing, nor with a mark that is none: it says so and leads there', async () => {
    show()
    await make()
    await says(words.make.chooseFirst)
    expect(document.activeElement).toBe(box(panel.title))
    await userEvent.click(box(panel.title))
    const mark = screen.getByRole('textbox', { name: words.how.pass })
    await userEvent.type(mark, '101')
    await make()
    await says(words.make.mendFirst)
    expect(document.activeElement).toBe(mark)
    expect(mark.getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByText(words.how.passWrong)).toBeTruthy()
    expect(answer).not.toHaveBeenCalled()
  })

  test('where nothing arrives it says so, keeps all that was chosen, and is tried again', async () => {
    show(`#scenario=${panel.id},${line.id}&title=Mine`)
    answer.mockRejectedValueOnce(new TypeError('Failed to fetch'))
    await make()
    await says(words.make.failed.unreached)
    expect(saved).toEqual([])
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: words.how.title }).value).toBe('Mine')
    await make()
    await says(/front-foot-2-scenarios-scorm12\.zip/)
  })

  test.each([
    ['there is none', async () => new Response('not here', { status: 404 })],
    ['a dev server answers with its shell', async () => new Response('<div id="root"></div>')],
  ])('where the host has no embed page it says what is missing: %s', async (_, respond) => {
    show(`#scenario=${panel.id}`)
    answer.mockImplementation(respond)
    await make()
    await says(words.make.failed['no-page'])
    expect(saved).toEqual([])
  })

  test('two presses in a row make one', async () => {
    show(`#scenario=${panel.id}`)
    let arrive = (_: Response) => {}
    answer.mockReturnValue(new Promise(come => (arrive = come)))
    const button = screen.getByRole('button', { name: words.make.button })
    await userEvent.dblClick(button)
    arrive(new Response(EMBED))
    await says(/front-foot-customer-panel-scorm12\.zip/)
    expect(saved).toHaveLength(1)
  })
})

describe('[K3] a conversation of one’s own', () => {
  test('goes along only once that is agreed to, and then with its words', async () => {
    show('', true)
    await userEvent.click(await screen.findByRole('checkbox', { name: ROBINS }))
    expect(screen.getByText(words.own.text([ROBINS]))).toBeTruthy()
    await make()
    await says(words.own.first)
    expect(document.activeElement).toBe(box(words.own.agree))
    expect(saved).toEqual([])
    await userEvent.click(box(words.own.agree))
    await make()
    await says(new RegExp(`front-foot-${ROBIN.id}-scorm12\\.zip`))
    expect(course()?.title).toBe(ROBINS)
    expect(JSON.stringify(course()?.scenarios)).toContain('take on the open day')
  })

  test('agreed to once is agreed to for these as they are: not after a reload, not for a changed one', async () => {
    const keep = show(`#scenario=${ROBIN.id}`, true)
    await userEvent.click(await screen.findByRole('checkbox', { name: words.own.agree }))
    expect(box(words.own.agree).checked).toBe(true)
    keepOwn(keep, { ...ROBIN, version: ROBIN.version + 1, changedAt: ROBIN.changedAt + 1 })
    await waitFor(() => expect(box(words.own.agree).checked).toBe(false))
    expect(location.hash).not.toMatch(/agree/)
  })

  test('erased meanwhile, it is no longer among the chosen', async () => {
    const keep = show(`#scenario=${ROBIN.id},${panel.id}`, true)
    await screen.findByRole('checkbox', { name: ROBINS })
    eraseOwn(keep, ROBIN.id)
    await waitFor(() => expect(screen.queryByRole('checkbox', { name: ROBINS })).toBeNull())
    await make()
    await says(/front-foot-customer-panel-scorm12\.zip/)
  })

  test('is in no line: it says so, and offers the package for a server', async () => {
    show(`#way=line&scenario=${panel.id},${ROBIN.id}`, true)
    await says(words.line.ownLeftOut([ROBINS]))
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: words.line.frame }).value).not.toContain(
      ROBIN.id,
    )
    await press(words.line.toWeb)
    expect(await screen.findByRole('button', { name: words.make.button })).toBeTruthy()
    expect(
      screen.getByRole<HTMLInputElement>('radio', { name: new RegExp(words.way.ways.web.name) }).checked,
    ).toBe(true)
  })

  test('is not swept along with all of the shelf', async () => {
    show('', true)
    await screen.findByRole('checkbox', { name: ROBINS })
    await press(words.which.all)
    expect(box(ROBINS).checked).toBe(false)
    expect(screen.getByText(words.which.count(shelf.length))).toBeTruthy()
    await press(words.which.none)
    expect(screen.getByText(words.which.count(0))).toBeTruthy()
  })
})

describe('a line to paste', () => {
  const text = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name }).value

  test('has the host’s address and what differs, and is copied', async () => {
    show(`#way=line&scenario=${panel.id},${line.id}&pass=70`)
    const frame = text(words.line.frame)
    expect(frame).toContain(`src="${location.origin}/embed.html#/${panel.id},${line.id}?pass=70"`)
    expect(text(words.line.element)).toContain('<front-foot ')
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: words.line.copy }))
    await says(words.line.copied)
    expect(await navigator.clipboard.readText()).toBe(frame)
    await user.click(box(words.line.fit))
    expect(text(words.line.frame)).toContain('fit=frame')
    expect(screen.queryByText(words.line.copied)).toBeNull()
  })

  test('is not there before something is chosen, nor while a mark is none', async () => {
    show('#way=line')
    expect(screen.getByText(words.line.none)).toBeTruthy()
    await userEvent.click(box(panel.title))
    expect(text(words.line.frame)).toContain(panel.id)
    await userEvent.type(screen.getByRole('textbox', { name: words.how.pass }), 'x')
    expect(screen.queryByRole('textbox', { name: words.line.frame })).toBeNull()
    expect(screen.getByText(words.make.mendFirst)).toBeTruthy()
  })

  test('says of an address of this device that others cannot open it', () => {
    show(`#way=line&scenario=${panel.id}`)
    expect(screen.getByText(words.line.hereOnly)).toBeTruthy()
  })
})

describe('the address', () => {
  test('keeps what was chosen, and follows when another is opened', async () => {
    show()
    await userEvent.click(box(line.title))
    await userEvent.type(screen.getByRole('textbox', { name: words.how.title }), 'A & b')
    await waitFor(() => expect(location.hash).toBe(`#scenario=${line.id}&title=A+%26+b`))
    location.hash = `#scenario=${panel.id}`
    await waitFor(() => expect(box(panel.title).checked).toBe(true))
    expect(box(line.title).checked).toBe(false)
  })

  test('that names what is not here says so', () => {
    show(`#scenario=nowhere,${panel.id}`)
    expect(screen.getByText(words.lost(1))).toBeTruthy()
    expect(box(panel.title).checked).toBe(true)
  })
})

describe('in the one file', () => {
  test('it says that this needs the hosted app, and nothing looks as if it worked', () => {
    vi.stubEnv('MODE', 'one-file')
    show()
    expect(screen.getByRole('heading', { name: words.alone.heading })).toBeTruthy()
    const main = within(screen.getByRole('main'))
    expect(main.queryAllByRole('button')).toEqual([])
    expect(main.queryAllByRole('checkbox')).toEqual([])
    vi.unstubAllEnvs()
  })
})

test('the build draws all that can be chosen', () => {
  const keep = openProgress(
    () => new MemoryStorage(),
    () => 0,
  )
  const html = renderToString(<Course {...{ shelf, keep }} root="../" />)
  for (const { title } of shelf) expect(html).toContain(title)
  expect(html).not.toMatch(/\sstyle=/)
})
