import type * as en from '../en/language.ts'

export const tag: typeof en.tag = 'de'
export const direction: typeof en.direction = 'ltr'
export const quotes: typeof en.quotes = ['„', '“']
