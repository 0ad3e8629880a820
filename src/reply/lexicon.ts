import { asks } from './lexicon/asks.ts'
import { frames } from './lexicon/frames.ts'
import { leads } from './lexicon/leads.ts'
import { offers } from './lexicon/offers.ts'
import { pushes } from './lexicon/pushes.ts'
import { rolls } from './lexicon/rolls.ts'
import { stings } from './lexicon/stings.ts'

/** Each cue's phrases, one a line, in the notation that `cuesIn` explains: words as `tokensOf` writes them. */
export const LEXICON: Record<string, string> = {
  ...asks,
  ...leads,
  ...offers,
  ...pushes,
  ...stings,
  ...rolls,
  ...frames,
}
