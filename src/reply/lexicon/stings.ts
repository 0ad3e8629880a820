/** Opposition that aims at the person: blame, accusing questions, threats, mockery. */
export const stings: Record<string, string> = {
  'blame-you': `
    you have (asked|given|made|only|promised|put)
    (their|your) (numbers|signature)
    you (always|approved|asked|bought|changed|chose|could have|cut|did|do not|forgot|gave|had|have never|have not|keep|let|made|might have|never|promised|put|said|sat|sent|should|signed|talk|told|took|wanted|were|would not)
    (had|if) (we|you) (ever|had)`,
  fault: `
    try the
    (her|his|their|your) (decision|fault|nephew|office|own|plan|side|signature)
    because (it|somebody|the|you|your)
    (ask|blame|look at|talk to) (her|him|it|me|the|them|whoever|your)
    ('s|is|was) (him|his|not me|on you|yours)
    (forgot|lost)`,
  insult: `
    (a joke|disgrace|disgusting|idiot|never done|no idea|shame on|useless|while you)
    (arse|bloody|do one|hell)`,
  'accuse-really': `
    alone ?`,
  'accuse-how': `
    what do i know
    who else
    (and|but|so) (what|where|who) ('s|did|do|is|was)`,
  'accuse-why': `
    why me`,
  'accuse-neg': `
    is not it .. .. ?
    did anyone (ask|else)
    or is it (just|the)
    so (i am|it is) (a|just|not|the)`,
  again: `
    (again|always the|as always|as usual|every single|every time|every week|last time|last year|once more|third time|time and|typical)
    (always|never) (ask|asked)`,
  compare: `
    (anyone|everybody|everyone|half|nobody|other) (can|does|else|has|of them|people|the)
    (he|she|they|you) (are|can|do|does|get|got|has|have|is|leave|took|went) (it|more|never|not|the|to)
    and (her|their)`,
  quit: `
    (i|we) (am done|am gone|am leaving|am off|am out|leave|walk|will be leaving|will go|will hand|will leave|will walk|would leave)
    (badge|elsewhere|exit|interview|keys|lawyer|my desk|my notice|notice in|quit|replacement|resign|resignation|strike|union|walk out)
    (my|the) team is`,
  'or-else': `
    or (i|it|we|you) (am|can|do|find|get|go|leave|may)
    (ask|call|cut|do|give|put|say|send|take|touch) .. (again|and i|and it|and the|and you|once more|one more)
    if (i|it|that|you) .. (i am|i will|my)
    (choose|either) .. (:|or)
    you are the one`,
  report: `
    (in writing|recorded|recording|with your name|witness)`,
  yourself: `
    (so|you) (can|may)? (be|do|have|tell) .. me
    (good luck|see how|see who|with your own|without me|yourself)`,
  'mock-how': `
    (how|what a) lovely
    who (needs|says)`,
  'mock-praise': `
    (amazing|bravo|brilliant|charming|delighted|delightful|marvellous|obsessed|splendid|thrilled|wonderful)
    (great|lovely) (,|.) (and|i|so)
    (ah|ha|haha|lmao|lol|oh|ooh|so so|soo|wow|yay)`,
  'mock-shall': `
    (do|shall|should) (i|we) (also|just|tell the)
    shall i ? $
    while i am at it
    and (also|then) (i|the)
    (as well|too) ? $
    anything else`,
  'mock-title': `
    captain`,
  'mock-because': `
    (fine|yes) (,|.)? (because|just|let us|only|who)
    because nobody`,
  dismiss: `
    (as if|funny|good one|if you say so|so what|who cares|yes yes|you wish)
    (ah|oh) no`,
}
