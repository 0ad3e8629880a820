/** Leads that bring something: an option, a repair, the lawful way, quick support. */
export const offers: Record<string, string> = {
  'offer-could': `
    (he|i|she|we|you) (can|could|may) (ask|come|do|find|get|give|go|have|keep|make|put|run|send|show|sit|start|take|use|write)
    (able|happy) to do`,
  'offer-way': `
    (halfway|i propose|i suggest|proposal|suggestion|what about)
    (it|that) (can|could) be ..`,
  'offer-made': `
    (i|we) (have)? (already|arranged|asked|booked|checked|counted|done|drafted|found|got|kept|made|moved|prepared|sent|set|spoken to|started|tested|written)
    (draft|quote|quotes|sample|shortlist|spare|template)`,
  'offer-if': `
    (if|should) (it|that|you) (care to|ever|fancy|helps|like|need|think|want|were|wish|works|would like)
    say (the word|yes and)
    (any|of) use
    take it or leave it
    want it ?`,
  'repair-done': `
    (cleared|corrected|fixed|returned|sorted)
    (already|just|now) (in|on|with)`,
  'repair-lasting': `
    so (it|we) can
    (alarm|checklist|from here on|from now on|from today|from tomorrow)
    my .. (, it|. it|and i|and it) ('s|is|was|will)`,
  'hold-law': `
    (breach|crime|criminal|fake|falsification|falsifying|forge|fraud|hiding|illegal|invent|law|lawful|lawfully|legal|legally|lie|lies|lying|made up|offence|prison|regulations|regulator|theft|tribunal|unlawful)
    (against|by|in|the) (act|licence|rules)
    equality act`,
  'hold-safety': `
    (burn|die|dies|fire door|guard|kill|killed|safety|scaffold|unsafe)
    (anyone|people|somebody|someone) (can|could|will)
    not safe`,
  'hold-fair': `
    (age|discrimination|discriminatory|equality|pregnancy|race|sex)`,
  'hold-act': `
    (i|you) (am not|can not|do not|will not|would not) (change|do that|doing|hide|leave|lie|make|put|say that|send|tell|touch|write)
    (never|not) (sign|signing)
    (i decline|must decline|no from me|no to that|not do it|so no|that i will not)`,
  'hold-way': `
    what (i|we) can do
    (correctly|honestly|instead|lawfully|legally|openly|proper|properly)
    (ask|with) (hr|legal|the union)
    (blind|consent|skills)`,
  'support-note': `
    (at some point|for next time|for next year|if you ever|just saying|no hurry|no need to|no rush|no strong|one day|optional|some day|take it or leave|tiny|whenever)
    (no|not) (biggie|bothered|drama|fussed|important)
    can (ignore|wait)`,
  'support-fine': `
    makes sense
    (no hurry|no pressure)
    (fine|good) (by|for|with) me
    suits me
    i (like|love)
    (good|lovely) (idea|one|shout)
    better (for|than)
    no objection .`,
}
