/** Giving in without a price, taking back, having no view, apologising. */
export const rolls: Record<string, string> = {
  assent: `
    (absolutely|accepted|agreed|by all means|certainly|cool|copy|da|deal|definitely|defo|done|fair enough|fine|gladly|grand|granted|great|hai|indeed|ja|lovely|mhm|naturally|no worries|noted|np|of course|ok|perfect|right|righto|roger|sim|sorted|sound|super|sure|sweet|totally|understood|very good|very well|wilco|will do|willingly|yes|yessir|yh|✅|👌|👍|🙏|🫡)`,
  'assent-only': `
    ^ (gladly|noted|ok|sure|will do|yes) (.)? (boss)? (.)? $
    (fine|ok|sure|yes) (,|.)? (fine|ok) (.)? $
    (agreed|as you wish|can do|count me in|doing it|done|gladly|happy to|no problem|noted|of course|on it|right away|right now|say no more|understood|will do|with pleasure|yes) (!|.)? $
    (ok|yes) (boss|chef)`,
  'no-problem': `
    i (can not|would not) (say|see) (it|no)
    not a word
    (no|not a) (argument|bother|complaints|drama|matter|objection|problem|reason not|stress|trouble|worries)
    nothing (against|to add|to say|wrong with)
    (never|not) (argue|complain|deny|disagree|dream|fault|hurt|mind|need to|say no|see it|see why not|think of a|worry)`,
  willing: `
    i would be glad
    (glad|happy|love) to
    i would (be)? (gladly|happy|love)
    (all in|consider it|count me in|i am in|i am on it|it is yours|put me down|say no more|trust me|up for it|with pleasure|you have it|yours to)`,
  'consider-done': `
    (consider|count) (it|me) (*|done|in)
    (as we speak|at once|changing it|doing it|doing that|moving it|on it|right away|right now|sending it|straight away|this minute)
    (,|.|^) (doing|dropping|leaving|moving) (it|now|them)`,
  'it-is': `
    * it (is|shall be|will be) (!|.)? $
    (let it be|so it is|will be so)
    (go ahead|go for it|go on|if that is what|if you like|ok then)`,
  'you-boss': `
    you (are)? (the)? (boss|know best|pay)
    (as|how|what|whatever) you (ask|decide|feel|like|need|please|say|think|want|wish)
    (i trust|your money)
    (you are|your) (not wrong|right)`,
  'take-back': `
    i drop
    (cancel|delete|drop|forget|ignore|scrap|withdraw) (it|that|the)
    (anyway|does not matter|forget i|i did not say|i was only|i will stop|i withdraw|ignore me|it is fine|it is nothing|my problem|never mind|never said|no matter|not important|oh well|on reflection|only me|pretend i|what do i know)
    (i|it) (am|was) being
    (actually|but|hm|hmm|no|wait|well|…) (,|.)? (fine|forget|i will|never|no|ok|sorry|yes|you are right)`,
  'no-view': `
    (i|we) (do not|have|really do not) (care|got a|know|mind)
    (any|either|whichever) ($|.|is|of|one|or|time|way)
    ^ (ah|any|anyone|anything|both|could be|depends|do not know|eh|either|erm|hard to say|hm|hmm|i guess|i suppose|kind of|maybe|meh|mm|neither|oh|perhaps|possibly|prob|probably|shrug|something|sometime|somewhere|soon|soonish|sort of|um|well|whatever|whichever)
    (whatever|whichever) ($|,|.|the|works)
    (no|not) (bothered|feeling|fussed|idea|odds|opinion|preference|strong|sure|thoughts|view)
    (a bit of|all one to|all the same|both are|both sides|can not say|could go either|could not say|easy about|i am easy|makes no|not for me|nothing to say|same to me)`,
  hedge: `
    (at some point|could be|depends|hard to say|have a think|i dare say|i guess|i mean|i suppose|kind of|let us see|may be|maybe|might be|more or less|nearly|on the list|one hears|one way or another|perhaps|possibly|probably|somehow|somewhere|sort of|stuff|they say|things|we shall see|we will see|who knows|you know)
    some of`,
  proverb: `
    (it|things) (go|happen|happens|is what it is)
    (everything|no use|one of those)`,
  apology: `
    (a thousand|apologies|apologize|apology|ashamed|forgive|gutted|i feel awful|i feel sick|i feel terrible|mortified|my bad|pardon|regret|sincerely|sorry)`,
  'own-fault': `
    the fault is mine
    ('s|is) (mine|my) (.|fault)
    (it was|my) (bad|doing|failure|fault|me|mistake|own)
    (i|it) (dropped|forgot|misjudged|misread|missed|ought to have|own|should have|should not have|take the|was me)
    no (defence|defense|excuse|excuses)
    (guilty|that is on me|that was me)`,
  'wont-again': `
    not happen again`,
  manage: `
    (i|we) (can|shall|will|would) (cancel|find a|live|manage|stay)`,
  'ask-obey': `
    (ok|right|so|then|this|yes) ? $
    which (do you|would you) (like|want) ?
    (is|would) (it|that) .. (all right|how you|ok|want|what you)`,
}
