import { personFieldsSchema } from '../contact';
import { interactionSchema } from '../interaction';
import { stageSchema } from '../stage-schema';
import { timeSchema } from '../time';
import { z } from '../z';

/**
 * Something that was said with a person, as a file tells it; without its owner and its id, which the import gives it. `genuine`
 * follows from the kind where it is absent. The same interaction read again, from a newer file too, has to have the same
 * `messageId`; where it has none, channel, direction, time and words tell it from others. Times are epoch milliseconds.
 */
export const importedInteractionSchema = interactionSchema
  .omit({ id: true, contactId: true, loggedAt: true, genuine: true, contentIds: true })
  .extend({ genuine: z.boolean().optional() });
export type ImportedInteraction = z.infer<typeof importedInteractionSchema>;

/** A person as a reader of files gives them. What a file does not say is absent, never an empty text. */
export const importedPersonSchema = z.object({
  /** The row that says so, as a spreadsheet numbers it: the first line is 1. Several rows may be one person: see `planImport`. */
  row: z.number().int().positive(),
  /** The name of the file, where several are read at once. */
  file: z.string().optional(),
  /** Need not be clean: the import cleans it as it does a page's (`cleanPerson`), and rejects the row where no name is left. */
  person: personFieldsSchema.partial().required({ name: true }),
  /** Where the person came from; what the choice says of all goes before it. */
  source: z.string().min(1).max(100).optional(),
  lawfulBasis: z.string().min(1).max(200).optional(),
  tags: z.array(z.string()).optional(),
  /** Of a newcomer only: the stage of somebody who is known is the rep's. Absent: lead. */
  stage: stageSchema.optional(),
  owner: z.string().optional(),
  /** When the person was first known, where the file tells. */
  createdAt: timeSchema.optional(),
  /**
   * Asked not to be written to; with the message that asks so, where there is one. Somebody of whom that is known stays so, whatever
   * a file says.
   */
  doNotContact: z
    .object({
      reason: z.string().optional(),
      words: z.string().optional(),
      at: timeSchema.optional(),
      messageId: z.string().optional(),
    })
    .optional(),
  /** The row as it stood, to give it back where the person cannot be taken. */
  cells: z.array(z.string()).optional(),
  interactions: z.array(importedInteractionSchema).default([]),
});
export type ImportedPerson = z.input<typeof importedPersonSchema>;
