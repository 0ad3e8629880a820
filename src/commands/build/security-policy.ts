import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/**
 * The Content-Security-Policy of a page: nothing evaluated, nothing off the origin, inline scripts and styles by hash alone.
 *
 * @param html the finished page, whose inline scripts and styles are let in.
 */
export function policyFor(html: string): string {
  return policy({
    'script-src': ["'self'", ...hashesOf('script', html)],
    'style-src': ["'self'", ...hashesOf('style', html)],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
  })
}

const META = /(<meta http-equiv="Content-Security-Policy" content=")[^"]*/

/** A page with its policy made anew, after something was written into it. @throws where it had none. */
export function withPolicy(html: string): string {
  if (!META.test(html)) throw new Error('The page has no policy to make anew.')
  return html.replace(META, (_, before) => before + policyFor(html))
}

/**
 * The policy of a page that has everything in it: it may ask for nothing at all.
 *
 * @param html the finished page, whose inline scripts and styles are let in.
 */
export function policyForOneFile(html: string): string {
  return policy({
    'script-src': hashesOf('script', html),
    'style-src': hashesOf('style', html),
    'img-src': ['data:'],
  })
}

function policy(lets: Record<string, readonly string[]>): string {
  const all = { 'default-src': ["'none'"], ...lets, 'base-uri': ["'none'"], 'form-action': ["'none'"] }
  return Object.entries(all)
    .map(([what, from]) => `${what} ${from.join(' ')}`)
    .join('; ')
}

function hashesOf(tag: 'script' | 'style', html: string): string[] {
  return [...html.matchAll(new RegExp(`<${tag}(?: type="module")?>([\\s\\S]*?)</${tag}>`, 'g'))].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  )
}

/** Writes the policy into built pages, before anything that it governs. The development server needs inline scripts. */
export function securityPolicy(): Plugin {
  return {
    name: 'front-foot:security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: html => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policyFor(html) },
          injectTo: 'head-prepend',
        },
      ],
    },
  }
}
