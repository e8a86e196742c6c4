import { z } from './z';

/** The three checks on which a promotion rests. */
export const checkSchema = z.enum(['targetMarket', 'intent', 'authority']);
export type Check = z.infer<typeof checkSchema>;
export const CHECKS: readonly Check[] = checkSchema.options;

/**
 * What is asked about a lead; model/criteria.ts says what each means. The three checks are criteria as well: market fit is
 * the check `targetMarket`, the authority to decide is `authority`, and `intent` sums up what is asked of the opportunity.
 */
export const criterionSchema = z.enum([
  'targetMarket',
  'intent',
  'challenge',
  'gain',
  'metrics',
  'budget',
  'timing',
  'priority',
  'authority',
  'decisionCriteria',
  'decisionProcess',
  'champion',
]);
export type Criterion = z.infer<typeof criterionSchema>;

export const answerValueSchema = z.enum(['yes', 'no', 'notNow', 'unknown']);
export type AnswerValue = z.infer<typeof answerValueSchema>;

/** What is known on one criterion about one subject (a contact, or a company where the criterion is on the organisation). */
export const answerSchema = z.object({
  /** `${subjectId}:${criterion}`: one row a criterion; history is in the events. */
  id: z.string().min(1),
  subjectId: z.string().min(1),
  criterion: criterionSchema,
  value: answerValueSchema,
  note: z.string().max(2_000).optional(),
  /** The interaction it came from. */
  evidenceId: z.string().optional(),
  by: z.string(),
  at: z.number().int(),
});
export type Answer = z.infer<typeof answerSchema>;

/** What is known about one contact, criterion by criterion. Each is held once, whatever framework asked for it. */
export type Answers = Partial<Record<Criterion, Answer>>;
