import type { ownCard as en } from '../en/own-card.ts'
import type { Translated } from '../translated.ts'

/** The card of a conversation of one's own: what stands on it beside what every card has (L5). */
export const ownCard: Translated<typeof en> = {
  lead: 'Für jeden der vier Schritte ein Satz von dir, der beste bisher. Formuliere ihn so, wie du es wirklich sagen würdest.',
  allTaken: 'Alle Sätze dieses Gesprächs, die im Takt geführt haben, stehen schon auf der Karte.',
  full: 'Neben den vier Schritten passen vier Sätze auf die Karte. Nimm einen herunter, um Platz zu machen.',

  steps: 'Die vier Schritte',
  step: (n, name) => `${n}. ${name}`,
  does: [
    'wiedergeben, worum es geht, und es ernst meinen',
    'als echte Frage',
    'noch eine offene Frage',
    'die Sorge, einmal, und dann mitziehen',
  ],
  written: 'Ein fertiger Satz. Sag ihn mit eigenen Worten, damit er nach dir klingt.',
  none: 'Bei diesem Schritt war noch kein Satz von dir. Ein fertiger, der passt:',
  take: 'Diesen Satz nehmen',
  taken: name => `Übernommen für „${name}“.`,
  others: n =>
    n === 1 ? 'Dein anderer Satz für diesen Schritt' : `Deine ${n} anderen Sätze für diesen Schritt`,
  swapped: name => `Bei „${name}“ steht jetzt ein anderer Satz.`,
  leaveOut: 'Weglassen',
  putBack: 'Zurückholen',
  ofStep: (n, name) => ` (Schritt ${n}, ${name})`,
  leftOut: (n, name) => `Schritt ${n}, „${name}“, ist weggelassen.`,

  will: words => (/[.!?…。！？؟]$/.test(words) ? `Ich werde ${words}` : `Ich werde ${words}.`),

  unsaid: {
    heading: 'Was du besser nicht sagst',
    lead: 'Das ist dir beim Üben herausgerutscht. Dafür ist Üben da.',
    cost: {
      soft: 'Vielleicht wahr, nur verlierst du damit Boden:',
      hard: 'Vielleicht so empfunden, nur käme es dich teuer zu stehen:',
      'gave-away': 'Nett gemeint, nur wäre dein Anliegen damit verschenkt:',
    },
    brief: {
      soft: 'Wahr, aber teuer',
      hard: 'So empfunden, aber teuer',
      'gave-away': 'Nett gemeint, aber teuer',
    },
    instead: 'Stattdessen:',
    insteadTheirs: 'Stattdessen, wie du es ein anderes Mal gesagt hast:',
    briefInstead: 'Stattdessen',
    of: words => ` („${words}“)`,
    out: 'Von der Karte weggelassen:',
  },

  text: {
    step: (name, words) => `${name}: ${words}`,
    also: (words, does) => `Außerdem: ${words}${does ? ` (${does})` : ''}`,
    unsaid: (cost, words) => `${cost}: ${words}`,
    instead: words => `  Stattdessen: ${words}`,
  },

  remind: {
    title: 'Front Foot: ein Gespräch',
    tomorrow: boss => `Morgen: dein Gespräch mit ${boss}. Deine Sätze stehen in den Notizen.`,
    today: boss => `Heute: dein Gespräch mit ${boss}. Deine Sätze stehen in den Notizen.`,
  },
}
