/** Questions in good faith, and the request said back. */
export const asks: Record<string, string> = {
  'ask-which': `
    (what|when|where|which|who) (are|bit|can|comes|could|date|do|else|exactly|is|kind|matters|of|one|ones|part|parts|should|sort|suits|will|would)
    (what|which) (bits|day|days|end|half|line|page|people|week)`,
  'ask-when': `
    (by|for|from|since|till|until) when
    when (can|did|do|does|is|should|will|would)
    what (is the latest|date|day|hour|time)
    how long`,
  'ask-amount': `
    how (deep|detailed|far|firm|many|much)`,
  'ask-who': `
    (who|whom) (are|can|could|covers|decides|do|does|else|gets|has|is|needs|pays|runs|signs|takes|tells|wants|will|would)
    (by|for|from|to|with) (which|who|whom)`,
  'ask-first': `
    (what|which|who) .. (drop|falls|first|give|gives|go|goes|lose|matters|most|stop|wait)`,
  'ask-pref': `
    (are|do|will|would) you (accept|all right|allow|care|fancy|happy|like|mind|need|ok|prefer|rather|see|think|want)
    which .. (better|do you|hurts|like|prefer|rather|suits|want|worse|would you)
    you like (me|us) to
    (fancy|need|prefer|want) (a|it|me|one|that|the|them|this|to|us)
    you like (it|me|that|the|this) .. ?`,
  'ask-may': `
    (can|could|do|may|might|shall|should) (i|we) (ask|bring|do|drop|get|go|hand|have|keep|put|say|send|show|start|stop|take|tell|try)
    (and|or) (are|can|do|is|may|shall|should|will|would) (i|it|that|the|they|we|you)
    (all right|fine|ok) (if|to|with you)`,
  'ask-ok': `
    (does|will|would) (it|that) (be|do|help|work)
    is that (all right|what you)
    worth it ?`,
  'what-if': `
    what (about|happens)
    how about
    say (i|we)
    would (it|that) (be|help)`,
  'or-two': `
    or (a|all|an|both|by|do|for|from|in|is|just|more|my|not|on|one|only|that|the|to|with|your) .. ? $
    or * ? $
    or * * ? $
    (between|first or|now or)
    (all|early|more|one|that|this|today) .. or
    which one ?`,
  'tag-right': `
    (agreed|clear|correct|fair|good copy|is it|no|ok|right|so|that it|yes|you mean) ? $
    is that (all|it|the plan|what you)
    you agree`,
  'tell-more': `
    (give|tell) me (what|which)
    (can|could) you tell
    what (did she say|did they say|happened|went wrong)
    i would like to (know|understand)`,
  'good-like': `
    what (does|should|would) .. (be true|need|see|show)
    what are (they|you) hoping`,
  purpose: `
    (what|who) ('s|is|was) (it|the) .. (about|for|reason|thinking)
    (what|which) (do|does|would) (the|they|you) .. (need|want)
    what ('s|is) (behind|driving)
    (how come|the reason|what for|what made|what makes)
    why (is|not|the)
    ^ why
    why ? $
    (can|may) i (ask|know) (what|why)
    so (that)? (i|we) (can|know)`,
  'said-back': `
    (he|she|they|you) (are after|are asking|are looking|are saying|expect|feel|mean|need|require|see|want|wish|would have|would like|would prefer|would rather)
    what matters`,
  heard: `
    (do|have|if|just|that) (i)? (get|got|heard|read|understood)
    i (hear|read|see|take|understand|understood) (it|that|you)
    (basically|just so i|so in)
    (ok|right) so the
    (got it|received)`,
  'so-start': `
    ^ (and so|ok so|right , so|right so|so)`,
}
