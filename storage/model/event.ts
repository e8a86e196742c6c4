import { mergeChoiceSchema } from './merged-contact';
import { stageSchema } from './stage-schema';
import { z } from './z';

export const eventTypeSchema = z.enum([
  'companySaved',
  'contactSaved',
  'contactUpdated',
  'contactEdited',
  'contactRemoved',
  'contactsMerged',
  'contactsKeptApart',
  'interactionsLogged',
  'interactionCorrected',
  'answerGiven',
  'stageChanged',
  'followUpSet',
  'followUpSnoozed',
  'followUpDone',
  'followUpCancelled',
  'addressDied',
  'addressRevived',
  'doNotContactSet',
  'doNotContactLifted',
  'leftCompanyNoted',
  'followUpMoved',
  'noteAdded',
  'noteRemoved',
  'followUpAnswered',
  'touchPutAway',
  'followUpsSnoozed',
  'agendaSet',
  'templateSaved',
  'templateArchived',
  'contentSaved',
  'contentArchived',
  'draftUsed',
  'cadenceSaved',
  'cadenceArchived',
  'cadenceEntered',
  'cadenceLeft',
  'cadencePaused',
  'dealSaved',
  'dealWon',
  'dealLost',
  'dealReopened',
  'dealRemoved',
  'contactsChanged',
  'contactsRemoved',
  'segmentSaved',
  'segmentRemoved',
  'exampleAdded',
  'exampleRemoved',
  'contactsImported',
  'undone',
]);
export type EventType = z.infer<typeof eventTypeSchema>;

export const storedTableSchema = z.enum([
  'contacts',
  'companies',
  'interactions',
  'corrections',
  'answers',
  'followUps',
  'notes',
  'distinctPairs',
  'templates',
  'contents',
  'draftUses',
  'cadences',
  'enrolments',
  'deals',
  'segments',
]);
export type StoredTable = z.infer<typeof storedTableSchema>;

const row = z.record(z.string(), z.unknown());

/** One row's change. `add` has only `after`, `remove` only `before`, `set` has the changed fields on both sides. */
export const changeSchema = z.object({
  table: storedTableSchema,
  id: z.string(),
  op: z.enum(['add', 'set', 'remove']),
  before: row.optional(),
  after: row.optional(),
});
export type Change = z.infer<typeof changeSchema>;

/**
 * One command that was carried out: who, when, what, why, evidence, and all that is needed to undo it. The changes of a
 * merge follow the merges before it: when one of those is undone, they say what this one does without it.
 */
export const eventSchema = z.object({
  id: z.string(),
  type: eventTypeSchema,
  contactId: z.string().optional(),
  /** Of a command on several people: all of them, so that it stands in the history of each. */
  contactIds: z.array(z.string()).min(1).optional(),
  /** Of a part of a bulk change: what the parts have in common. One undo takes all of them back. */
  bulkId: z.string().optional(),
  /** Of a deal: which. */
  dealId: z.string().optional(),
  at: z.number().int(),
  by: z.string(),
  changes: z.array(changeSchema),
  reason: z.string().max(2_000).optional(),
  /** Interaction or answer that justifies it. */
  evidenceId: z.string().optional(),
  from: stageSchema.optional(),
  to: stageSchema.optional(),
  /** The rep went against the policy. */
  override: z.boolean().optional(),
  /** Of a merge: who was merged into the contact. Of two who are kept apart: the other one. */
  otherContactId: z.string().optional(),
  /** Of a merge: whose value holds, for the fields of which the rep said so. */
  choice: mergeChoiceSchema.optional(),
  /** Set on the undone event: the id of the event that undid it. */
  undoneBy: z.string().optional(),
  /** Set on a merge that was undone and made again: when. */
  redoneAt: z.number().int().optional(),
  /** Set on an `undone` event: the event it reverts. */
  undoes: z.string().optional(),
});
export type Event = z.infer<typeof eventSchema>;
