import type { Criterion } from './answer';

/** `shown` only informs; `counts` is asked for; `required` is needed for a promotion as well. */
export type CriterionUse = 'shown' | 'counts' | 'required';

/** The team's own framework: which criteria, in which order, and what each is for. Each criterion at most once. */
export interface OwnFramework {
  name: string;
  criteria: { criterion: Criterion; use: CriterionUse }[];
}

/** What the editor begins with. */
export const FIRST_OWN_FRAMEWORK: OwnFramework = {
  name: 'Our framework',
  criteria: [
    { criterion: 'targetMarket', use: 'counts' },
    { criterion: 'challenge', use: 'counts' },
    { criterion: 'budget', use: 'counts' },
    { criterion: 'authority', use: 'counts' },
  ],
};

/** The criteria that a promotion needs a "yes" to. */
export function requiredCriteria({ criteria }: OwnFramework): Criterion[] {
  return criteria.filter(({ use }) => use === 'required').map(({ criterion }) => criterion);
}

/** The criterion one place further up (-1) or down (1); at the ends nothing changes. */
export function moveCriterion(own: OwnFramework, criterion: Criterion, by: -1 | 1): OwnFramework {
  const from = own.criteria.findIndex((one) => one.criterion === criterion);
  const moved = own.criteria[from];
  if (!moved || from + by < 0 || from + by >= own.criteria.length) return own;
  return { ...own, criteria: own.criteria.toSpliced(from, 1).toSpliced(from + by, 0, moved) };
}

/** The criterion with this use, at the end when it is new; without a use it is taken out. */
export function putCriterion(own: OwnFramework, criterion: Criterion, use: CriterionUse | undefined): OwnFramework {
  const others = own.criteria.filter((one) => one.criterion !== criterion);
  if (!use) return { ...own, criteria: others };
  const isNew = others.length === own.criteria.length;
  const changed = own.criteria.map((one) => (one.criterion === criterion ? { criterion, use } : one));
  return { ...own, criteria: isNew ? [...others, { criterion, use }] : changed };
}
