import { z } from './z';

/** The three checks. Each is held once and later shown in every framework. */
export const checkSchema = z.enum(['targetMarket', 'intent', 'authority']);
export type Check = z.infer<typeof checkSchema>;
export const CHECKS: readonly Check[] = checkSchema.options;

export const answerValueSchema = z.enum(['yes', 'no', 'notNow', 'unknown']);
export type AnswerValue = z.infer<typeof answerValueSchema>;

/** What is known on one criterion about one subject (a contact, or a company for company-level criteria). */
export const answerSchema = z.object({
  /** `${subjectId}:${criterion}`: one row a criterion; history is in the events. */
  id: z.string().min(1),
  subjectId: z.string().min(1),
  criterion: checkSchema,
  value: answerValueSchema,
  note: z.string().max(2_000).optional(),
  /** The interaction it came from. */
  evidenceId: z.string().optional(),
  by: z.string(),
  at: z.number().int(),
});
export type Answer = z.infer<typeof answerSchema>;
