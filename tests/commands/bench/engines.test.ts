import { Story as InkStory } from 'inkjs'
import { describe, expect, test } from 'vitest'
import YarnBound from 'yarn-bound'
import { drawer } from '../../../src/commands/bench/draw.ts'
import { h5pOf } from '../../../src/commands/bench/pages/h5p.ts'
import { inkText } from '../../../src/commands/bench/pages/ink-page.ts'
import { scenarioOf } from '../../../src/commands/bench/scenario-of.ts'
import { type Story, storyOf } from '../../../src/commands/bench/story.ts'
import { yarnOf } from '../../../src/commands/bench/yarn.ts'
import { begin, reply } from '../../../src/conversation/branch.ts'
import { compile } from '../../../src/conversation/machine.ts'
import { replay } from '../../../src/conversation/replay.ts'

/** What is said on a way through a story: each line, the ending's last. */
type Play = (places: readonly number[]) => string[]

/** Ways through a story: which place of the three is chosen at each turn. */
const WAYS = 30

describe.each([12, 100])('a story of %i turns says the same', turns => {
  const story = storyOf(turns)
  test.each([
    ['inkjs', inInk],
    ['yarn-bound', inYarn],
    ['H5P’s parameters', inH5p],
    ['Front Foot', inOurs],
  ])('in %s as in its data', (_, into) => {
    const [play, inData] = [into(story), asData(story)]
    const draw = drawer(turns)
    for (let way = 0; way < WAYS; way++) {
      const places = Array.from({ length: 12 }, () => draw([0, 1, 2]))
      expect(play(places)).toEqual(inData(places))
    }
  })
})

function asData({ start, turns, endings }: Story): Play {
  const turnsById = new Map(turns.map(turn => [turn.id, turn]))
  return places => {
    const said: string[] = []
    let at = start
    for (const place of places) {
      const turn = turnsById.get(at)
      if (!turn) break
      said.push(turn.line)
      at = turn.choices[place]?.go ?? ''
    }
    return [...said, endings.find(({ id }) => id === at)?.line ?? `no ending ${at}`]
  }
}

function inInk(story: Story): Play {
  const text = inkText(story)
  return places => {
    const ink = new InkStory(text)
    const said: string[] = []
    for (const place of [...places, -1]) {
      while (ink.canContinue) said.push((ink.Continue() ?? '').trim())
      if (ink.currentChoices.length === 0) return said
      ink.ChooseChoiceIndex(place)
    }
    return said
  }
}

function inYarn(story: Story): Play {
  const dialogue = yarnOf(story)
  return places => {
    const yarn = new YarnBound({ dialogue, startAt: story.start, combineTextAndOptionsResults: true })
    const said: string[] = []
    for (const place of [...places, -1]) {
      said.push(yarn.currentResult.text ?? '')
      if (!yarn.currentResult.options) return said
      yarn.advance(place)
    }
    return said
  }
}

function inH5p(story: Story): Play {
  const { content, endScreens } = h5pOf(story).branchingScenario
  return places => {
    const said: string[] = []
    let at: number | undefined = 0
    for (const place of places) {
      const question: (typeof content)[number]['type']['params']['branchingQuestion'] | undefined =
        content[at ?? -1]?.type.params.branchingQuestion
      if (!question) break
      said.push(question.question.replace(/<\/?p>/g, ''))
      at = question.alternatives[place]?.nextContentId
    }
    return [
      ...said,
      endScreens.find(({ contentId }) => contentId === at)?.endScreenTitle ?? `no ending ${at}`,
    ]
  }
}

function inOurs(story: Story): Play {
  const scenario = scenarioOf(story)
  const machine = compile(scenario, 'steady')
  return places => {
    let walk = begin(scenario, 'steady', 'walk', 0)
    for (const place of places) {
      const { turn } = replay(scenario, walk, machine)
      if (!turn) break
      walk = reply(walk, turn.id, { picked: turn.replies[place]?.id ?? '' }, 0, 0)
    }
    const { steps, outcome } = replay(scenario, walk, machine)
    return [...steps.map(step => step.line), outcome?.boss ?? 'no ending']
  }
}
