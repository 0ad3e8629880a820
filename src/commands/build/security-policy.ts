import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/**
 * The Content-Security-Policy of a page: nothing evaluated, nothing off the origin, inline scripts by hash alone.
 *
 * @param html the finished page, whose inline scripts are let in.
 */
export function policyFor(html: string): string {
  const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = '']) => {
    return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  })
  return [
    "default-src 'none'",
    ["script-src 'self'", ...inline].join(' '),
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
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
