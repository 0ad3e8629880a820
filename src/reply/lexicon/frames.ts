/** Courtesies, reported speech, shapes of sentences, and what is no reply. */
export const frames: Record<string, string> = {
  thanks: `
    (appreciate|bless you|flattered|generous|good of you|grateful|honoured|kind of you|means a lot|nice of you|ta|thank|thanks|touched)`,
  hear: `
    (i|we) (can)? (appreciate|get|hear|know|respect|see|take|understand) (how|it|that|the|what|why|you)
    (fair|good) enough
    (forgive me|frankly|honestly|if i may|tbh|to be honest|with respect)`,
  reported: `
    " .. "
    (quote|your words)`,
  'but-turn': `
    (but|however|only that|still|though|yet) (,)? (i|if|it|my|no|not|that|the|then|there|they|this|we|what|who|you)
    want .. though
    (afraid that|i am afraid|i fear|i regret)`,
  'so-i': `
    (and|so|which is why) (i|we) (am|are|can|could|did|do|have|keep|leave|must|shall|stay|thought|will|wonder|would)
    i * the * and the
    (and|so|then) i (am|do|go|have|keep|leave|shall|stay|take|will|would)`,
  'first-then': `
    (first|now|one) .. (next|second|then|tomorrow)
    (# now|rest) (,|by)
    rest (at|in)`,
  time: `
    (january|autumn|christmas|easter|monday|march|spring|summer|winter)
    (breakfast|deadline|fortnight|lunchtime|midnight|noon|o'clock|overnight|quarter|teatime)`,
  number: `
    (#|double|dozen|eight|eleven|fifteen|fifty|five|forty|four|half|hundred|nine|quarter|seven|six|ten|third|thirty|three|twelve|twenty|twice|two)`,
  'proper-you': `
    (boss|captain|chef|dear|doc|gaffer|love|mate|miss|sir)`,
  slang: `
    (btw|haha|lol|nowt|omg|owt|rn|wi|x|xx)`,
  greeting: `
    ^ (bonjour|hola) .. $
    ^ (dear|evening|good afternoon|good evening|good morning|hallo|hello|hey|hi|hiya|morning|oi|yo)
    (long time|see you)`,
  foreign: `
    (das|de|der|em|gut|heute|ich|il|ist|je|la|le|morgen|nie|pas|pour|que|und|vous)`,
  'off-topic': `
    (asdf|hmm|test|testing|zz)`,
}
