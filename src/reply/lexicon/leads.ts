/** What keeps the boss on the front foot in a statement: the cost, the choice left, the worry, the offer. */
export const leads: Record<string, string> = {
  'your-call': `
    your (call|choice|decision|judgement|judgment|pick|preference|say|shout|steer|turn)
    the decision is yours
    (for you|yours) to (decide|say|weigh)
    (in your hands|over to you|up to you|with you)
    i leave (it)? to you`,
  'you-decide': `
    you (can choose|choose|decide|judge|pick|say|tell|weigh)
    (choose|decide|give me|name|pick|say|tell me) (a|how|if|one|the|what|whether|which|your)
    (choose|decide|pick|say|tell) (and i|me if|me what|me which|one|so|the word|what|which)
    (how|what|whatever|whichever) you (like|prefer|think best|want)
    (as|if) you (agree|approve|are ok|like|prefer|want it|wish|would rather)`,
  slips: `
    (arrives|begins|closes|dies|drifts|drop|drops|fall|falls|gives|lands|lapses|moves|shifts|ships|slide|slides|slip|slips|starts|stops|suffer|suffers|wait|waits)
    (be|comes|get|go|goes|is|left|run) (after|back|behind|empty|late|monday|out|over|short|tomorrow|without)
    (go|goes) (into|to) (the|to)`,
  'cost-word': `
    (backlog|catch|cost|costed|costing|costs|delaying|downside|knock on|lose|loses|losing|lost|overrun|overtime|penalty|price)
    (in place of|instead of|on top of|rather than)
    (come|comes|coming|it|take) (from|off|out of)
    what goes
    (about|at|for|is|takes) # .. (hours|more|people|percent)
    (another|five|four|half a|one more|six|three|two) (day|days|hands|hour|hours|months|nights|pair of hands|people|person|weeks)`,
  means: `
    (costs|leaves|makes|means|takes|would leave|would mean) (a|i|my|no|nobody|that|the|two|us|you)
    then (i|the) * (not|to)
    and the * goes`,
  'only-one': `
    (nobody|none|one) (at|else|for|on|to)
    (just|only) (#|half|one|two)
    can not (be|do) .. (all|and|both|one|two)
    not both`,
  worry: `
    i (am|do|would)? (a bit|a little|just|only|still)? (afraid|anxious|concerned|fear|nervous|scared|uneasy|wonder|worried|worry)
    (a|my|one|only|some|the) (anxiety|concern|doubt|fear|reservation|worry)
    (bothers|concerns|frightens|keeps|makes|scares|troubles|worries) (me|us)
    i think .. wrong`,
  risk: `
    (risk|tight|tired|untested)
    (can|could|might|will|would) (break|leave|lose|notice|slip|walk)
    (too|very) (many|much|short)`,
  respect: `
    (it|that|this) ('s|is) (for you|his|your|yours)
    (you|you have) (have)? (chosen|decided|made the call|made the decision)
    (i|we) (can|will|would)? (accept|back|carry|go with|live with|respect) (it|that|the|what|you|your)
    decision (is)? yours
    (your call , i|your call and|your decision , and|your decision , i|your decision and)
    (if you still|whatever you decide|whichever you)`,
  commit: `
    (i am going to|i shall|i will) (arrange|ask|be|book|bring|call|change|check|come|do|get|give|go|hand|have|keep|let|make|move|print|put|read|ring|run|see|send|set|show|sort|speak|start|stay|take|tell|work|write)
    you will (get|have|see)
    (shall|will) be (done|in|on your|ready|there|with you)`,
  'commit-time': `
    (i shall|i will|it will|they will|you will) .. (at|before|by|in|this|today|tomorrow|tonight)
    (at|before|by|in|within) (#|an hour|close|eight|end of|five|four|monday|half|lunch|lunchtime|nine|noon|seven|six|ten|the end|the hour|three|tomorrow|tonight|two)
    (by then|first thing|this afternoon|this evening|this minute|this morning)`,
  'keep-posted': `
    i (can|shall|will) .. (check|keep|note|tell|watch)
    (if it|if she) (goes|is)`,
  flag: `
    i would (just|only) say
    (one|only|small) (note|thing)
    (btw|fyi|so you know|you should know)
    (apart|bar|but|except|only|save|though) (for|from|it|just|know|mind|note|one|that|the|there|we)
    (mind|only|though) (.)? $
    i do still`,
  'yes-but': `
    (can do|done|fine|ok|right|will do|yes) .. (but|if|only|then|though)
    (certainly|done|fine|gladly|of course|ok|right|sure|yes) (,|.) (and|but|if|it|one|so|that|the|we|which)`,
  condition: `
    (as long as|depending on|given|if|on the understanding|once|provided|so long as|subject to|unless) (a|he|i|it|nobody|she|somebody|someone|that|the|they|this|we|you|your)
    can do .. if
    i (will|would) (need|take|want)
    (need|needs|takes) (a|more|one|the)`,
}
