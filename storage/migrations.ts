import type { Transaction } from 'dexie';
import { STORES } from './schema';

/** One step of the schema. `upgrade` calls a pure function on each record, so that old backups take the same way. */
export interface Migration {
  version: number;
  stores: Record<string, string | null>;
  upgrade?: (tx: Transaction) => Promise<void>;
}

/** Every version ever shipped, oldest first. Freeze a version's stores as literals when the next one is added. */
export const MIGRATIONS: readonly Migration[] = [{ version: 1, stores: { ...STORES } }];
