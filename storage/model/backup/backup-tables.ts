import { answerSchema } from '../answer';
import { cadenceSchema } from '../cadence/cadence';
import { enrolmentSchema } from '../cadence/enrolment';
import { companySchema } from '../company';
import { contactSchema } from '../contact';
import { contentSchema } from '../content';
import { dealSchema } from '../deal';
import { distinctPairSchema } from '../distinct-pair';
import { draftUseSchema } from '../draft-use';
import { eventSchema } from '../event';
import { followUpSchema } from '../follow-up';
import { correctionSchema, interactionSchema } from '../interaction';
import { noteSchema } from '../note';
import { segmentSchema } from '../segment';
import { templateSchema } from '../template';
import { z } from '../z';

/** A record that changed since the last sync. */
const outboxSchema = z.object({ id: z.string(), table: z.string(), recordId: z.string(), at: z.number() });

/**
 * What a row of each table of a backup is, in the order in which a backup has them: who is referred to comes before who refers.
 * Numbers, scores and the index follow from these, and are in none.
 */
export const ROW_SCHEMAS = {
  companies: companySchema,
  contacts: contactSchema,
  interactions: interactionSchema,
  corrections: correctionSchema,
  answers: answerSchema,
  followUps: followUpSchema,
  notes: noteSchema,
  distinctPairs: distinctPairSchema,
  deals: dealSchema,
  segments: segmentSchema,
  templates: templateSchema,
  contents: contentSchema,
  draftUses: draftUseSchema,
  cadences: cadenceSchema,
  enrolments: enrolmentSchema,
  events: eventSchema,
  outbox: outboxSchema,
};

export type BackupTable = keyof typeof ROW_SCHEMAS;
/** A row of any table; its key is `id`. */
export type BackupRow = Record<string, unknown> & { id: string };

export const BACKUP_TABLES = Object.keys(ROW_SCHEMAS) as BackupTable[];
export const backupTableSchema = z.enum(BACKUP_TABLES);

/** The first version of the schema that knows the table `matchKeys` of a contact. */
const WITH_MATCH_KEYS = 3;

/** How a row of this table is checked that a database of this version of the schema kept. What is new since may be absent. */
export function rowSchemaOf(table: BackupTable, schemaVersion: number): z.ZodType<BackupRow> {
  const isOlder = table === 'contacts' && schemaVersion < WITH_MATCH_KEYS;
  const schema: z.ZodType = isOlder ? contactSchema.partial({ matchKeys: true }) : ROW_SCHEMAS[table];
  return schema as z.ZodType<BackupRow>;
}
