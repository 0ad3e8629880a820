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
    /\b(?:illegal\w*|unlawful\w*|against the law|brib\w+|kickbacks?|forg(?:e|ed|ing)\b|fals(?:e|ify|ifi\w+)\b|fak(?:e|ed|ing)\b|back-?dat\w+|fraud\w*|launder\w*|embezzl\w+|tax evasion|evade tax\w*|off the books|cash in hand|without a (?:permit|licence|license|contract)|shred\w*|destroy (?:the )?(?:files|records|evidence|documents|emails)|delete (?:the )?(?:evidence|records|audit|logs)|lie to (?:the )?(?:police|court|judge|inspector\w*|auditor\w*|regulator\w*|tax)|hide \w+ from (?:the )?(?:police|inspector\w*|auditor\w*|regulator\w*|tax)|mislead\w*|insider|steal\w*|stolen|blackmail\w*|threaten(?:s|ing)?\b|spy(?:ing)? on|record (?:them|her|him|people) secretly|breach (?:of )?(?:contract|the law)|unpaid overtime|off the clock|without pay(?:ing)?|cover(?:ing)? (?:it |this |that )?up|(?:not|don['’]?t|never) report(?! to\b)|keep (?:it|this|that) from (?:the )?(?:police|inspector\w*|auditor\w*|regulator\w*)|sign (?:for|that) (?:\S+ ){0,8}(?:not|never|n['’]t)|dock (?:\w+ ){0,4}(?:pay|wages|an hour|hours?)|(?:work|stay|come in) for (?:free|nothing)|(?:say|tell|told|claim|pretend)\b.{0,60}\b(?:money|payment|wages)\b.{0,20}(?:going out|paid|on (?:its|the) way)|(?:has|have|had|was|were|been) (?:looked at|checked|approved|signed off|tested|inspected) and (?:is|are|it['’]s) (?:ok|okay|fine|safe|sound)|(?:hr|gdpr|data protection) (?:need|must|should)n['’]?t know|(?:change|alter|adjust|doctor) the (?:figures|records|dates?|minutes|logs?|results))\b/iu,
  unsafe:
    /\b(?:unsafe\w*|safety\b|brakes?\b|fire (?:walk|check|round|door|alarm|exit|drill|extinguisher)s?|(?:over|on|out of|past) (?:their|his|her|my|your|driving) hours|knackered|shattered|(?:have|having|cause|causing|be|had) an? (?:smash|crash|accident)|(?:not|nobody|never|n['’]?t|un)[- ]?(?:been |got )?check\w*|risk assessment|scaffold\w*|staff(?: member)? short|short[- ]staffed|dangerous\w*|skip (?:the )?(?:safety|inspection|checks?|test)\w*|bypass\w*|override (?:the )?(?:alarm|interlock|safety)\w*|without (?:a )?(?:harness|helmet|mask|gloves|training|guard|protection|inspection)|disable (?:the )?(?:alarm|guard|sensor|interlock)\w*|(?:drive|driving|operate|operating) (?:when |while )?(?:drunk|tired|exhausted|overloaded)|asbestos|toxic\w*|injur\w+|gets? hurt|expired (?:drugs?|medicine|medication|food)|wrong dose|understaffed ward|no break|(?:double|back-to-back) shifts?|without (?:any )?(?:sleep|rest|a break)|(?:ignore|silence|switch off) the (?:alarm|warning|sensor)s?|overload\w*)\b/iu,
  discriminatory:
    /\b(?:discriminat\w+|racis\w+|sexis\w+|harass\w*|because (?:she|he|they)(?:['’]s| is| are) (?:pregnant|black|gay|old|too old|a woman|disabled|muslim|jewish|foreign)|too old\b|pregnan\w+|maternity|because of (?:her|his|their) (?:age|religion|race|skin|accent|gender|sex|disability|pregnancy|nationality)|(?:don['’]t|do not|not) (?:hire|promote|invite) (?:women|men|older|foreign\w*|mothers|anyone over)|(?:only|just) (?:hire|invite|promote) (?:men|women|young\w*)|headscarf|hijab|(?:back|off) (?:from|after|with|sick with) (?:an? |her |his |their )?(?:\w+ )?(?:op|operation|surgery|sick leave|stroke|breakdown)\b)\b/iu,
}

/** The limits that what somebody typed points to, if any. */
export function limitsIn(fillings: Fillings): Limit[] {
  const told = Object.values(fillings).join(' \n ')
  return LIMITS.filter(limit => SIGNS[limit].test(told))
}
