import { describe, expect, test } from 'vitest'
import { EMPTY_PLACE, withCourse } from '../../../src/lms/packages/written-in.ts'
import { courseAsked } from '../../../src/screens/embed/asked.ts'
import { readShelf, withShelf } from '../../../src/screens/embed/shelf.ts'
import { EMBED, requestOf, sound } from '../../lms/packages/a-request.ts'

const textIn = (page: string) => /id="front-foot-course">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? ''
const other = { ...sound, id: 'other', title: 'Another' }
const shelf = textIn(withShelf(EMBED, [sound, other]))
const asked = (written: string, hash = '', search = '', reads = true) =>
  courseAsked(written, { hash, search }, reads)

describe('the embed as built', () => {
  test('is what its address asks for, whatever happens on the page behind it', () => {
    const found = asked(shelf, `#/other?pass=60&fit=frame&host=https://a.example#play/x`)
    expect(found.scenarios.map(({ id }) => id)).toEqual(['other'])
    expect(found).toMatchObject({
      ...{ format: null, title: 'Another', problems: [], fit: 'frame' },
      ...{ host: { is: 'named', origin: 'https://a.example' }, options: { passMark: 60, typed: true } },
    })
  })

  test('offers all that it has where none is named, and says that none is', () => {
    const found = asked(shelf)
    expect(found.scenarios).toHaveLength(2)
    expect(found.options.scenarios).toEqual(['sound', 'other'])
    expect(found.problems.map(({ option }) => option)).toEqual(['scenario'])
  })

  test('with one scenario needs no name for it', () => {
    const found = asked(textIn(withShelf(EMBED, [sound])), '#/?pass=70')
    expect(found).toMatchObject({ problems: [], options: { scenarios: ['sound'], passMark: 70 } })
  })

  test('without what reads typed replies, none are typed, whatever is asked', () => {
    expect(asked(shelf, '#/sound?typed=yes', '', false).options.typed).toBe(false)
  })

  test.each(['', 'null', '{', '[]', '{"shelf":7}', '{"shelf":[{},null,"x"]}'])(
    'with %j in its place has nothing to offer',
    written => {
      expect(readShelf(written)).toEqual([])
      expect(asked(written).scenarios).toEqual([])
    },
  )

  test('a scenario’s words cannot end its place early', () => {
    const nasty = { ...sound, title: '</script><!-- $& ' }
    const page = withShelf(EMBED, [nasty])
    expect(page.match(/<\/script>/g)).toHaveLength(2)
    expect(readShelf(textIn(page))[0]?.title).toBe(nasty.title)
    expect(() => withShelf(page, [sound])).toThrow(EMPTY_PLACE)
  })
})

describe('a package', () => {
  test('is what was written into it, whatever its address says', () => {
    const page = withCourse(requestOf({ title: 'The event', embed: withShelf(EMBED, [other]) }))
    const found = asked(textIn(page), '#/other?pass=10&fit=frame', '?scenario=other')
    expect(found).toMatchObject({ format: 'scorm12', title: 'The event', fit: 'page', problems: [] })
    expect(found.options).toMatchObject({ scenarios: ['sound'], passMark: 80 })
  })

  test('for a web server sits in its frame as the address says', () => {
    const page = withCourse(requestOf({ format: 'web' }))
    expect(asked(textIn(page), '#/?fit=frame').fit).toBe('frame')
  })
})
