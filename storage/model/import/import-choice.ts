import { z } from '../z';

/**
 * What becomes of somebody who is known already: their absent fields are filled in, all fields that the file has are overwritten
 * (those that were typed as well), or nothing of theirs is changed. Interactions are added in the first two.
 */
export const onKnownSchema = z.enum(['fillEmpty', 'overwrite', 'skip']);
export type OnKnown = z.infer<typeof onKnownSchema>;

/** What the rep says for all people of an import. */
export const importChoiceSchema = z.object({
  onKnown: onKnownSchema.default('fillEmpty'),
  /** People of a name that is known, of whom nothing proves whether it is that one: left out, or added as somebody else. */
  onUnsure: z.enum(['leaveOut', 'add']).default('leaveOut'),
  /** Of newcomers: where all of them came from; absent: as each row, else as the kind of file says. */
  source: z.string().trim().min(1).max(100).optional(),
  /** Of everybody in the file. A basis that is kept already is not written over. */
  lawfulBasis: z.string().trim().min(1).max(200).optional(),
  /** Added to everybody in the file. */
  tags: z.array(z.string()).default([]),
  /** Of newcomers. */
  owner: z.string().trim().min(1).max(100).optional(),
});
export type ImportChoice = z.input<typeof importChoiceSchema>;
export type ReadImportChoice = z.output<typeof importChoiceSchema>;
