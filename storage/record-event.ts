import { amountDeltas } from './amount-deltas';
import { db } from './db';
import type { Change, Event } from './model/event';
import { LACKING_COUNTER, lackingDelta } from './model/lacking-delta';
import { stageCounterKey, stageDeltas } from './model/stage-deltas';
import { withoutAbsent } from './model/touched-row';
import type { Writer } from './writer';

/** There is one rep in a browser; a team's sync will say who. */
const REP = 'me';

/** Writes what every command leaves behind: the event, the records to sync, the numbers of contacts in each stage and without a follow-up, and the amounts of open deals. */
export async function recordEvent(write: Writer): Promise<void> {
  const changes = write.changes();
  await db.events.add(withoutAbsent({ ...write.event, id: write.eventId, at: write.at, by: REP, changes }) as Event);
  await addToOutbox(changes, write.at);
  await moveCounters(write);
}

async function addToOutbox(changes: Change[], at: number): Promise<void> {
  await db.outbox.bulkPut(changes.map(({ table, id }) => ({ id: `${table}:${id}`, table, recordId: id, at })));
}

async function moveCounters(write: Writer): Promise<void> {
  for (const [stage, by] of stageDeltas(write.touched())) await moveCounter(stageCounterKey(stage), by);
  await moveCounter(LACKING_COUNTER, lackingDelta(write.touched()));
  for (const [key, by] of await amountDeltas(write.touched())) await moveCounter(key, by);
}

async function moveCounter(key: string, by: number): Promise<void> {
  if (by === 0) return;
  const value = (await db.counters.get(key))?.value ?? 0;
  await db.counters.put({ key, value: value + by });
}
