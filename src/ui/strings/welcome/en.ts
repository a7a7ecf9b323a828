import type { WelcomeStrings } from './zh-cn.ts';

export const welcomeEn: WelcomeStrings = {
  headline: 'What job postings say, in plain words',
  lead: 'Here is a posting. Point at an underlined term, or press it.',
  sampleName: 'A sample posting',
  cardName: 'What the term means',
  sample: {
    title: 'Brand Marketing Specialist, New Launches',
    company: 'A company that makes robot vacuum cleaners',
    body: `Responsibilities
1. Plan pre-launch seeding and run KOL placements from brief to report
2. Work with GTM on launch timing, channel rollout and POSM
3. Watch share of voice, report on ROI and close the loop with sales
Requirements
1. You know the big social platforms; media buying is a plus`,
  },
  verdict: 'This job really is',
  stepsHeading: 'Three things and you are set',
  steps: [
    {
      title: 'See the line',
      text: 'Dotted is the air force, which makes people want to buy. Dashed is the ground force, which makes shops want to sell. Double is a line of its own. The colours say the same.',
    },
    {
      title: 'Touch it',
      text: 'Rest the pointer on a term, or press it, and there is the meaning. “Got it” and it is never marked again.',
    },
    {
      title: 'Press the icon',
      text: 'The toolbar icon shows what the whole job really is, a search, and the role guide.',
    },
  ],
  keys: (next, previous) =>
    `By keyboard: ${next} for the next term, ${previous} for the one before.`,
  promise: 'No account, no server. What you read stays with you.',
  openGuide: 'Open the role guide',
  openOptions: 'Go to the options',
};
