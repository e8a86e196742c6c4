import { type ContactId, contactIdSchema } from './contact';
import { timeSchema } from './time';
import { z } from './z';

/** Two contacts of whom the rep said that they are not the same person: never suggested again. */
export const distinctPairSchema = z.object({
  /** Both ids, sorted, with a bar between them: one row a pair, on every device. */
  id: z.string().min(3),
  contactIds: z.array(contactIdSchema).length(2),
  at: timeSchema,
});
export type DistinctPair = z.infer<typeof distinctPairSchema>;

/** The id of the row for two contacts, in whichever order they are given. */
export function distinctPairId(one: ContactId, other: ContactId): string {
  return [one, other].sort().join('|');
}

export function distinctPair(one: ContactId, other: ContactId, at: number): DistinctPair {
  return { id: distinctPairId(one, other), contactIds: [one, other].sort(), at };
}
