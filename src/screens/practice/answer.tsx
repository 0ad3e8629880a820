import { reads } from '../../messages/en/reads.ts'
import type { Settings } from '../../progress/kept.ts'
import type { Reply } from '../../scenario/scenario.ts'
import { Late } from '../stage/later.tsx'
import { ReplyBox } from '../stage/reply-box.tsx'
import { useWords } from '../stage/words.tsx'
import { loadForTyping, microphone } from './late-parts.ts'
import type { useOwnWords } from './own-words.ts'
import { Replies } from './replies.tsx'

interface Props {
  bossName: string
  replies: Reply[]
  tried: string[]
  /** How many were said before. */
  said: number
  settings: Settings
  moment: string
  /** Whether the written replies are to be seen. */
  shown: boolean
  own: ReturnType<typeof useOwnWords>
  onShow: (shown: boolean) => void
  onAnswer: (answer: Settings['answer']) => void
  onPick: (reply: Reply) => void
}

/** Your turn: the written replies and the box, in the order that the person chose. */
export function Answer(props: Props) {
  const { bossName, replies, tried, said, settings, moment, shown, own, onShow, onAnswer, onPick } = props
  const words = useWords().practice.own
  const { singleKeys, answer } = settings
  return (
    <Replies
      {...{ replies, tried, said, answer, shown, onShow, onAnswer, onPick }}
      keysOn={singleKeys}
      box={
        import.meta.env.VITE_LANGUAGE !== 'en' && 'unread' in own ? (
          <p className="unread">{reads.unread}</p>
        ) : (
          <ReplyBox
            label={words.label[answer]}
            placeholder={words.placeholder(bossName)}
            keyed={singleKeys ? '0' : null}
            moment={moment}
            field={own.field}
            notice={own.is && words[own.is]}
            empty={words.empty(singleKeys && shown ? replies.length : 0)}
            waiting={own.is === 'waiting'}
            microphone={<Late part={microphone} props={{ field: own.field, moment }} unhurried />}
            onFocus={loadForTyping}
            onWrite={own.keepDraft}
            onSay={own.say}
            // Escape: back to where the keys of the written replies speak.
            onLeave={() => document.getElementById('reply')?.focus()}
          />
        )
      }
    />
  )
}
