/** The tag of the language, for `lang` and for what Intl formats. */
export const tag: string = 'en'
/** The way it is written. */
export const direction: 'ltr' | 'rtl' = 'ltr'
/** How it begins and ends what somebody says. Screens are written with the English ones, and a build exchanges them. */
export const quotes: readonly [string, string] = ['“', '”']
