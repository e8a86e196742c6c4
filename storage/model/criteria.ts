import type { Check, Criterion } from './answer';

/** What a criterion is about. An answer on the organisation belongs to the company and serves all its contacts. */
export type Level = 'organisation' | 'opportunity' | 'stakeholder';

/** The frameworks whose letters are known by everybody. */
export type LetterFramework = 'bant' | 'champ' | 'meddic';

/** How a criterion speaks for one of the three checks; see derive-checks.ts. */
export interface Feed {
  check: Check;
  /** The check is "yes" when each of its parts has a "yes". */
  part: 'need' | 'means';
  /** What a "no" says of the check: that there is no date is a "not now" and no refusal. */
  noMeans: 'no' | 'notNow';
}

export interface CriterionFacts {
  level: Level;
  name: string;
  /** What the rep answers, in one plain sentence. */
  question: string;
  /** Two or three ways to ask it of the contact. */
  asks: readonly string[];
  /** The title under which each framework has it. */
  letters: Partial<Record<LetterFramework, string>>;
  feeds?: Feed;
}

/**
 * Every criterion, held once. The letters are those of the frameworks as they are commonly taught. BANT: Budget, Authority,
 * Need, Timing. CHAMP: Challenges, Authority, Money, Prioritization. MEDDIC: Metrics, Economic buyer, Decision criteria,
 * Decision process, Identify pain, Champion.
 */
export const CRITERIA: Record<Criterion, CriterionFacts> = {
  targetMarket: {
    level: 'organisation',
    name: 'Target market',
    question: 'Do region, industry, size and role fit?',
    asks: [
      'Could you tell me a little about what your company does, and for whom?',
      'How many people would this concern at your company?',
      'In which countries do you work?',
    ],
    letters: {},
  },
  intent: {
    level: 'opportunity',
    name: 'Intent',
    question: 'Is there a problem we solve, with budget or a time?',
    asks: [
      'Is this something you would like to change, or are you having a look around?',
      'What would have to happen for you to start?',
    ],
    letters: {},
  },
  challenge: {
    level: 'opportunity',
    name: 'Challenge',
    question: 'Do they have a problem that we solve?',
    asks: [
      'What made you look into this now?',
      'What is the hardest part of how you do it today?',
      'What happens if nothing changes?',
    ],
    letters: { bant: 'Need', champ: 'Challenges', meddic: 'Identify pain' },
    feeds: { check: 'intent', part: 'need', noMeans: 'no' },
  },
  gain: {
    level: 'opportunity',
    name: 'Gain',
    question: 'Would they gain by it, and can they put it to use?',
    asks: ['Who would work with it, and how often?', 'What would get easier for you with it?'],
    letters: { bant: 'Need', champ: 'Challenges' },
    feeds: { check: 'intent', part: 'need', noMeans: 'no' },
  },
  metrics: {
    level: 'opportunity',
    name: 'Metrics',
    question: 'Is there a number by which they would measure the gain?',
    asks: [
      'By which number would you see that it worked?',
      'What does the problem cost you in a month?',
      'What would you want to have reached after a year?',
    ],
    letters: { meddic: 'Metrics' },
  },
  budget: {
    level: 'opportunity',
    name: 'Budget',
    question: 'Is there money for it?',
    asks: [
      'Have you set aside a budget for this?',
      'Which range would be easy to get through, and which would not?',
      'Out of whose budget would this be paid?',
    ],
    letters: { bant: 'Budget', champ: 'Money' },
    feeds: { check: 'intent', part: 'means', noMeans: 'no' },
  },
  timing: {
    level: 'opportunity',
    name: 'Timing',
    question: 'Is there a time by which they need it?',
    asks: [
      'By when would you like to have this solved?',
      'Is there a date on which it depends, such as a renewal or a season?',
    ],
    letters: { bant: 'Timing' },
    feeds: { check: 'intent', part: 'means', noMeans: 'notNow' },
  },
  priority: {
    level: 'opportunity',
    name: 'Priority',
    question: 'Does it come before their other plans?',
    asks: ['What else is on your list this quarter, and where does this stand?', 'What could push this back?'],
    letters: { champ: 'Prioritization' },
  },
  authority: {
    level: 'stakeholder',
    name: 'Authority',
    question: 'Can they decide?',
    asks: [
      'Who else should be part of the decision?',
      'If you liked it, what would be needed for a yes?',
      'Who signs for something like this at your company?',
    ],
    letters: { bant: 'Authority', champ: 'Authority', meddic: 'Economic buyer' },
  },
  decisionCriteria: {
    level: 'stakeholder',
    name: 'Decision criteria',
    question: 'Do we know by what they choose, and do we meet it?',
    asks: ['What must a solution have for you to choose it?', 'What would rule one out?'],
    letters: { meddic: 'Decision criteria' },
  },
  decisionProcess: {
    level: 'stakeholder',
    name: 'Decision process',
    question: 'Do we know the steps to a signature?',
    asks: [
      'How did you buy something like this the last time?',
      'Which steps lie between a yes from you and a signature?',
      'Do legal or security have to look at it?',
    ],
    letters: { meddic: 'Decision process' },
  },
  champion: {
    level: 'stakeholder',
    name: 'Champion',
    question: 'Is there somebody inside who argues for us?',
    asks: [
      'Who at your company would be most pleased if this came?',
      'What would you need to present it to the others?',
    ],
    letters: { meddic: 'Champion' },
  },
};
