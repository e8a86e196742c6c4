import { z } from '../z';
import { backupTableSchema } from './backup-tables';

export const BACKUP_FORMAT = 'twoway-backup';
/** Counts on when a reader of before could not read it any more. */
export const FORMAT_VERSION = 1;

const count = z.number().int().nonnegative();

/** The first line of a backup. `at` is epoch milliseconds, `schema` the version of the database. */
export const backupHeaderSchema = z.object({
  format: z.literal(BACKUP_FORMAT),
  formatVersion: count,
  product: z.string().max(100),
  schema: count.min(1),
  at: z.number().int(),
  counts: z.partialRecord(backupTableSchema, count),
});
export type BackupHeader = z.infer<typeof backupHeaderSchema>;

/** Rounds of PBKDF2: what a guess costs. A file may ask for more, but for no hour of work. */
export const KEY_ROUNDS = 600_000;
const MOST_ROUNDS = 10_000_000;

/** How the key of a locked backup follows from the passphrase; `check` is nothing, sealed: it tells a wrong passphrase. */
export const sealSchema = z.object({
  key: z.literal('PBKDF2-SHA-256'),
  cipher: z.literal('AES-256-GCM'),
  rounds: z.number().int().min(KEY_ROUNDS).max(MOST_ROUNDS),
  salt: z.base64().length(24),
  check: z.base64().max(100),
});
export type Seal = z.infer<typeof sealSchema>;

/** The first line of a locked backup: all else is sealed. */
export const sealedHeaderSchema = z.object({
  format: z.literal(BACKUP_FORMAT),
  formatVersion: count,
  sealed: sealSchema,
});
export type SealedHeader = z.infer<typeof sealedHeaderSchema>;

/** What any first line says at least, of whichever version. */
export const anyHeaderSchema = z.looseObject({ format: z.literal(BACKUP_FORMAT), formatVersion: count });
