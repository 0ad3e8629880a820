import type { Fillings } from './gaps.ts'

/** Where leading forward is not the tool (design.md, section 1): what a request may break. */
export const LIMITS = ['illegal', 'unsafe', 'discriminatory'] as const
export type Limit = (typeof LIMITS)[number]

/**
 * Words that point to each limit. Meant to be met too often rather than too seldom: what follows is a plain sentence beside
 * the form, and nothing is refused.
 */
const SIGNS: Record<Limit, RegExp> = {
  illegal:
    /\b(?:illegal\w*|unlawful\w*|against the law|brib\w+|kickbacks?|forg(?:e|ed|ing)\b|fals(?:e|ify|ifi\w+)\b|fak(?:e|ed|ing)\b|back-?dat\w+|fraud\w*|launder\w*|embezzl\w+|tax evasion|evade tax\w*|off the books|cash in hand|without a (?:permit|licence|license|contract)|shred\w*|destroy (?:the )?(?:files|records|evidence|documents|emails)|delete (?:the )?(?:evidence|records|audit|logs)|lie to (?:the )?(?:police|court|judge|inspector\w*|auditor\w*|regulator\w*|tax)|hide \w+ from (?:the )?(?:police|inspector\w*|auditor\w*|regulator\w*|tax)|mislead\w*|insider|steal\w*|stolen|blackmail\w*|threaten(?:s|ing)?\b|spy(?:ing)? on|record (?:them|her|him|people) secretly|breach (?:of )?(?:contract|the law)|unpaid overtime|off the clock|without pay(?:ing)?|cover(?:ing)? (?:it |this |that )?up|(?:not|don['’]?t|never) report(?! to\b)|keep (?:it|this|that) from (?:the )?(?:police|inspector\w*|auditor\w*|regulator\w*)|sign (?:for|that) (?:\S+ ){0,8}(?:not|never|n['’]t)|(?:change|alter|adjust|doctor) the (?:figures|records|dates?|minutes|logs?|results))\b/iu,
  unsafe:
    /\b(?:unsafe\w*|dangerous\w*|skip (?:the )?(?:safety|inspection|checks?|test)\w*|bypass\w*|override (?:the )?(?:alarm|interlock|safety)\w*|without (?:a )?(?:harness|helmet|mask|gloves|training|guard|protection|inspection)|disable (?:the )?(?:alarm|guard|sensor|interlock)\w*|(?:drive|driving|operate|operating) (?:when |while )?(?:drunk|tired|exhausted|overloaded)|asbestos|toxic\w*|injur\w+|gets? hurt|expired (?:drugs?|medicine|medication|food)|wrong dose|understaffed ward|no break|(?:double|back-to-back) shifts?|without (?:any )?(?:sleep|rest|a break)|(?:ignore|silence|switch off) the (?:alarm|warning|sensor)s?|overload\w*)\b/iu,
  discriminatory:
    /\b(?:discriminat\w+|racis\w+|sexis\w+|harass\w*|because (?:she|he|they)(?:['’]s| is| are) (?:pregnant|black|gay|old|too old|a woman|disabled|muslim|jewish|foreign)|too old\b|pregnan\w+|maternity|because of (?:her|his|their) (?:age|religion|race|skin|accent|gender|sex|disability|pregnancy|nationality)|(?:don['’]t|do not|not) (?:hire|promote|invite) (?:women|men|older|foreign\w*|mothers|anyone over)|(?:only|just) (?:hire|invite|promote) (?:men|women|young\w*)|headscarf|hijab)\b/iu,
}

/** The limits that what somebody typed points to, if any. */
export function limitsIn(fillings: Fillings): Limit[] {
  const told = Object.values(fillings).join(' \n ')
  return LIMITS.filter(limit => SIGNS[limit].test(told))
}
