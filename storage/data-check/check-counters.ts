import { db } from '../db';
import { amountsByCounter, counterDeltas, isAmountCounter } from '../model/deal-counters';
import { LACKING_COUNTER } from '../model/lacking-delta';
import { STAGES, type Stage } from '../model/stage';
import { stageCounterKey } from '../model/stage-deltas';
import { read } from '../read';

/** How many counters differ from a recount; `repair` puts them right. One transaction: no command comes in between. */
export function checkCounters(repair: boolean): Promise<number> {
  return read(() =>
    db.transaction(repair ? 'rw' : 'r', [db.contacts, db.deals, db.counters], async () => {
      const recount = await recountedCounters();
      const kept = new Map((await db.counters.toArray()).map(({ key, value }) => [key, value]));
      const known = new Map([...kept].filter(([key]) => recount.has(key) || isAmountCounter(key)));
      const deltas = counterDeltas(known, recount);
      if (repair) await db.counters.bulkPut([...deltas.keys()].map((key) => ({ key, value: recount.get(key) ?? 0 })));
      return deltas.size;
    }),
  );
}

/** What the counters have to be. For use inside a transaction. */
export async function recountedCounters(): Promise<Map<string, number>> {
  const counters = new Map<string, number>();
  const stages = new Map<string, Stage>();
  for (const stage of STAGES) {
    const ids = await db.contacts.where('[stage+updatedAt]').between([stage], [stage, []]).primaryKeys();
    counters.set(stageCounterKey(stage), ids.length);
    for (const id of ids) stages.set(id, stage);
  }
  const lacking = db.contacts.where('[lacksFollowUp+updatedAt]').between([1], [1, []]);
  counters.set(LACKING_COUNTER, await lacking.count());
  const amounts = amountsByCounter(await db.deals.toArray(), (id) => stages.get(id));
  return new Map([...counters, ...amounts]);
}
