/** Opposition: refusals of every sort, contradiction, the own record. */
export const pushes: Record<string, string> = {
  'no-bare': `
    ^ (false|hardly|impossible|negative|neither|never|no|none|nonsense|not|nothing|nowhere|rubbish|wrong)
    ^ (oh|sorry) (,)? no
    so (a no|no) (.)? $
    (,|.|;) (never|no) (.)? $
    no (chance|from me|way)`,
  cannot: `
    (i|we) (can not|could not)
    ^ can not
    not (be done|come|do it|do that|happen|have it|help|spare)
    (impossible|not possible|out of the question)`,
  'will-not': `
    (i|we) (do not|never|shall not|will not|would not) (accept|agree|be|change|do|give|go|have|need|put|say|send|sign|take|touch|want)
    ^ (do not|not a chance|not going|not in|not me|not my|not possible|not this|not tonight|will not)
    i am not (a|going|sending|signing)
    not (coming|doing|going to|happening|having|moving|on)`,
  'refuse-word': `
    (decline|forbid|pass on|refuse|say no|saying no)
    i would rather not`,
  'keep-own': `
    i (shall|will)? (carry on|continue|go on)
    (am|i|i will|we) (finish|keep|keeping|leave|leaving|stand|staying) (at|by|in|it|my|on|the|them|to|with)
    (my|the) * (remains|stands|stay|stays)
    i (am|do|go|take) (at #|home|my|off)
    i (am|will be) (at|in|on) (my|the)
    (as before|as ever|as planned|my way)`,
  'others-do': `
    (anybody|somebody|someone) ('s|else|must|who|will)
    (ask|call|find|get|give it to|ring|see|send|speak to|take|talk to|try) (another|her|him|it to|somebody|someone|them|whoever|yourself)
    not my (job|problem)
    goes (in|to|with) the
    leave (for|to) the`,
  taken: `
    (already booked|appointment|doctor|my evening|my kids)
    (belongs|goes) to`,
  decided: `
    i (have)? decided
    (my|the) (answer|decision) ('s|is)
    (and that is|end of|final|full stop|i mean it|period|that is all|that is my)`,
  'done-with': `
    (i am|i have) (done|out)
    (enough|had it|last time|never again|no more)
    (drop|forget|leave|stop) (asking|it|me|that|the)`,
  insist: `
    (i|i have) (answered|said|told|wrote) (,|.|it|so|that|you)
    (once more|still not)`,
  disagree: `
    (i|it|they|we) (am|are|could|did|do|have|is|was|will) (.)? $
    (awful|daft|disgrace|dreadful|false|hopeless|impossible|mad|mistaken|nonsense|rubbish|silly|stupid|terrible|unfair|useless|wrong)
    i (can not agree|disagree|do not accept|do not agree|do not like|do not think)`,
  'is-not': `
    (he|it|nobody|she|that|the *|there|they|this|we|which|you) ('s|are|is|was|were) (never|no|not)
    (he|it|she|that|the *|they) (can|could|did|do|does|has|have|will|would) (never|not)
    not (as|at all|correct|even|fair|how|in my|really|right|so|true|what|yet)
    no i do not
    no (,|.) (i|it|that|there|they|we|you) ('s|am|are|can|do|have|is|will|would)`,
  'other-fact': `
    (actually|ask her|ask him|ask them|check the|in writing|look at the|proof|read it|read the|says so|since when|the log|the record|the reverse|who says|who told you)
    (can not|did not|do not|does not|never|will not) (change|fit|happen|hold|matter|said|work)
    (i|they|we) (did not|do not|have never|have not|never) (agree|did|do|even|have|missed|said|say|see)`,
  'defend-did': `
    i (always|answered|asked|called|came|checked|counted|did|followed|gave|had|have always|have been|have done|have had|have hit|have never|have not|hit|just|kept|only|put|raised|rang|said|sent|spent|stand by|told|was|worked|wrote)
    (he|it|they|we) (has|have|was|were) (agreed|all|done|only)
    (no one|nobody) (asked|else|had|has|of them|told)`,
  'defend-record': `
    (i|my) .. (contract|hours|log|numbers|record|sick|years)
    (never|not) (a single|had a|late|missed|once|one)
    (each|every) (day|month|morning|night|one|single|time|week)`,
  'defend-rule': `
    (contract|rota) (is|says)
    to the (budget|letter)
    (as|like|what) (we agreed|you asked|you said)
    (off sick|only got|waiting for|waiting on|was down|was not me)`,
  'firm-not': `
    (absolutely|just|still) (can not|not|will not)
    there ('s|are|is|was) (no|not a|nothing)`,
}
