import { changeRows } from './change-rows';
import type { Twoway } from './twoway';

/** Moves every follow-up to this time (epoch ms), as if the days until then had gone by. */
export async function followUpsDueAt(twoway: Twoway, dueAt: number): Promise<void> {
  await changeRows(twoway, 'followUps', { dueAt });
  await changeRows(twoway, 'contacts', { nextFollowUpAt: dueAt });
}
