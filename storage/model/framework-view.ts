import { CHECKS, type Criterion, criterionSchema } from './answer';
import { CRITERIA, type LetterFramework, type Level } from './criteria';
import type { CriterionUse, OwnFramework } from './own-framework';
import { z } from './z';

/** A way to look at the criteria. The answers are the same in each. */
export const frameworkIdSchema = z.enum(['threeChecks', 'threeLevels', 'bant', 'champ', 'meddic', 'own']);
export type FrameworkId = z.infer<typeof frameworkIdSchema>;

/** One line of a framework. */
export interface ViewCriterion {
  criterion: Criterion;
  use: CriterionUse;
}

/** Criteria that a framework has under one title. */
export interface ViewGroup {
  title: string;
  criteria: ViewCriterion[];
}

/** The titles in the order of each framework's letters. */
const LETTERS: Record<LetterFramework, readonly string[]> = {
  bant: ['Budget', 'Authority', 'Need', 'Timing'],
  champ: ['Challenges', 'Authority', 'Money', 'Prioritization'],
  meddic: ['Metrics', 'Economic buyer', 'Decision criteria', 'Decision process', 'Identify pain', 'Champion'],
};

const LEVELS: readonly { level: Level; title: string }[] = [
  { level: 'organisation', title: 'Organisation' },
  { level: 'opportunity', title: 'Opportunity' },
  { level: 'stakeholder', title: 'Stakeholder' },
];

/** The criteria as a framework shows them, none twice. Intent is a sum: only the three checks and an own framework show it. */
export function frameworkView(id: FrameworkId, own: OwnFramework): ViewGroup[] {
  switch (id) {
    case 'threeChecks':
      return CHECKS.map((check) => alone(check));
    case 'threeLevels':
      return LEVELS.map(({ level, title }) =>
        group(title, (criterion) => CRITERIA[criterion].level === level && criterion !== 'intent'),
      );
    case 'own':
      return own.criteria.map(({ criterion, use }) => alone(criterion, use));
    default:
      return LETTERS[id].map((title) => group(title, (criterion) => CRITERIA[criterion].letters[id] === title));
  }
}

function alone(criterion: Criterion, use: CriterionUse = 'counts'): ViewGroup {
  return { title: CRITERIA[criterion].name, criteria: [{ criterion, use }] };
}

function group(title: string, belongs: (criterion: Criterion) => boolean): ViewGroup {
  return {
    title,
    criteria: criterionSchema.options.filter(belongs).map((criterion) => ({ criterion, use: 'counts' })),
  };
}
