import type { FindFacts } from './find-facts';
import type { FilterField } from './find-query';

/** Whole texts and numbers are compared with one of what stands there; see `Filter`. */
interface Whole {
  kind: 'whole' | 'words';
  of: (facts: FindFacts) => readonly string[];
}
interface Numbered {
  kind: 'number';
  of: (facts: FindFacts) => number | undefined;
}
interface Flagged {
  kind: 'flag';
  of: (facts: FindFacts) => boolean;
}
export type FilterRule = Whole | Numbered | Flagged;

const whole = (of: Whole['of']): Whole => ({ kind: 'whole', of });
const words = (of: Whole['of']): Whole => ({ kind: 'words', of });
const number = (of: Numbered['of']): Numbered => ({ kind: 'number', of });
const flag = (of: Flagged['of']): Flagged => ({ kind: 'flag', of });
const one = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);

/** What each field looks at. Flags are `is: 'yes'` and `is: 'no'`. */
export const FILTER_RULES: Record<FilterField, FilterRule> = {
  stage: whole(({ stage }) => [stage]),
  step: whole(({ step }) => one(step)),
  way: whole(({ twoWay }) => [twoWay ? 'two-way' : 'one-way']),
  tag: whole(({ tags }) => tags),
  owner: whole(({ owner }) => one(owner)),
  source: whole(({ source }) => [source]),
  company: words(({ company }) => one(company)),
  title: words(({ title }) => one(title)),
  temperature: whole(({ temperature }) => [temperature]),
  deal: whole(({ deals }) => deals),
  answer: whole(({ answers }) => Object.entries(answers).map(([criterion, value]) => `${criterion}=${value}`)),
  created: number(({ created }) => created),
  changed: number(({ changed }) => changed),
  last: number(({ last }) => last),
  inbound: number(({ inbound }) => inbound),
  outbound: number(({ outbound }) => outbound),
  next: number(({ next }) => next),
  score: number(({ score }) => score),
  amount: number(({ amount }) => amount),
  inboundCount: number(({ inboundCount }) => inboundCount),
  outboundCount: number(({ outboundCount }) => outboundCount),
  lacking: flag(({ lacking }) => lacking),
  awaiting: flag(({ awaiting }) => awaiting),
  doNotContact: flag(({ doNotContact }) => doNotContact),
  example: flag(({ example }) => example),
};
