import { describe, expect, test } from 'vitest'
import { stylesFor } from '../../../src/commands/build/first-styles.ts'

const PAGE = `<body><main class="practice"><p class="line long" id="line" tabindex="-1">Take it</p>
<button class="btn go" aria-disabled="false">Say it</button></main><dialog class="menu"><h2>More</h2></dialog></body>`

describe('stylesFor', () => {
  test.each([
    ['a class of the page', '.line{a:b}'],
    ['a tag, an id, an attribute', 'p#line[tabindex]{a:b}'],
    ['a value', '.btn[aria-disabled=false],.btn[aria-disabled="false"]{a:b}'],
    ['whatever is', '*,:before,:after{a:b}'],
    ['what is not', '.line:not(.short,.none){a:b}'],
    ['one of several', ':is(.none,.line) :where(.other,b,p){a:b}'],
    ['what has one', 'body:has(.none,.line){a:b}'],
    ['what keys reach', '.btn:focus-visible{a:b}'],
    ['what scripts set before the app is there', '[data-theme=dark] .line{a:b}'],
    ['brackets and braces in a text', '.line:before{content:"}{,(" / ""}'],
    ['what a device asks for', '@media (forced-colors:active){.line{a:b}}'],
    ['a rule in rules', '@media (min-width:60rem){@container bar (width<=9rem){.line{a:b}}}'],
  ])('keeps %s', (_, css) => expect(stylesFor(css, PAGE)).toBe(css))

  test.each([
    ['another class', '.none{a:b}'],
    ['one of two classes that it lacks', '.line.short{a:b}'],
    ['one of none', ':is(.none,.other){a:b}'],
    ['an attribute', '[open]{a:b}'],
    ['another value', '.btn[aria-disabled=true]{a:b}'],
    ['what is under a pointer', '.btn:hover{a:b}'],
    ['what is in a dialog', '.menu{a:b}'],
    ['paper', '@media print{.line{a:b}}'],
    ['what moves', '@keyframes step{0%{a:b}}'],
    ['rules of which none is left', '@media (min-width:60rem){.none{a:b}}'],
  ])('leaves out %s', (_, css) => expect(stylesFor(css, PAGE)).toBe(''))

  test('of a list it keeps what the page has, and the order of all', () => {
    expect(stylesFor('.none,.line,.btn:hover{a:b}.go{c:d}p{e:f}', PAGE)).toBe('.line{a:b}.go{c:d}p{e:f}')
  })

  test('of the tokens it keeps those that are asked for, by each other too', () => {
    const css =
      ':root{--ink:#000;--a:var(--b);--idle:1;--of-idle:var(--idle)}[data-theme=x]{--idle:2}.line{color:var(--ink);width:var(--a, 1px)}'
    expect(stylesFor(css, PAGE)).toBe(':root{--a:var(--b)}.line{color:#000;width:var(--a, 1px)}')
  })

  test('a token that is always the same goes in where it is asked for', () => {
    const css =
      ':root,[data-theme=light]{--s:4px;--t:clamp(1px, 2vw, 3px);--voice:"Avenir Next", Arial}.line{gap:var(--s) var(--t);font:1px var(--voice)}'
    expect(stylesFor(css, PAGE)).toBe('.line{gap:4px clamp(1px, 2vw, 3px);font:1px "Avenir Next", Arial}')
  })

  test.each([
    ['in another theme', ':root{--s:4px}[data-theme=dark]{--s:5px}.line{gap:var(--s)}'],
    ['on another device', ':root{--s:4px}@media (min-width:9rem){:root{--s:5px}}.line{gap:var(--s)}'],
    ['on a part of the page', ':root{--s:4px}.go{--s:5px}.line{gap:var(--s)}'],
    ['by another token', ':root{--s:var(--of, 1px)}.line{gap:var(--s)}'],
    ['only there', '.go{--s:4px}.line{gap:var(--s)}'],
    ['only on some devices', '@media (min-width:9rem){:root{--s:4px}}.line{gap:var(--s)}'],
  ])('one that is something else %s stays', (_, css) => expect(stylesFor(css, PAGE)).toBe(css))

  test('one that an element of the page is given stays', () => {
    const css = ':root{--s:4px}.line{gap:var(--s)}'
    for (const style of ['--s:5px', 'width: 1px; --s: 5px'])
      expect(stylesFor(css, PAGE.replace('<p ', `<p style="${style}" `))).toBe(css)
  })
})
