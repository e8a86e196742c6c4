import { db } from '@/storage/db';
import { startOfDay } from '@/storage/model/wall-time';
import { myDay } from '@/storage/queries/my-day';
import { fillPipeline } from '../../support/fill-pipeline';

const SHOWN = { answered: 3, overdue: 5, today: 5, next: 3 };

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The same rows without an index to ask: all open follow-ups and all contacts first, then the day out of them. */
async function dayNaively(now: number): Promise<unknown> {
  const contacts = new Map((await db.contacts.toArray()).map((contact) => [contact.id, contact]));
  const open = (await db.followUps.toArray()).filter(({ status }) => status === 'open');
  const due = open.sort((one, other) => one.dueAt - other.dueAt);
  const [today, tomorrow] = [startOfDay(now), startOfDay(now, 1)];
  const waiting = [...contacts.values()].filter(({ awaitingReplySince }) => awaitingReplySince !== undefined);
  const answered = waiting.sort((one, other) => (other.awaitingReplySince ?? 0) - (one.awaitingReplySince ?? 0));
  const parts = [
    due.filter(({ dueAt }) => dueAt < today),
    due.filter(({ dueAt }) => dueAt >= today && dueAt < tomorrow),
    due.filter(({ dueAt }) => dueAt >= tomorrow),
  ];
  const ids = [...answered.slice(0, SHOWN.answered).map(({ id }) => id)];
  ids.push(...parts.flatMap((part) => part.slice(0, SHOWN.overdue).map(({ contactId }) => contactId)));
  const last = await Promise.all(
    ids.map((id) => db.interactions.where('[contactId+at]').between([id, 0], [id, Infinity]).last()),
  );
  return { answered, parts, last };
}

Object.assign(globalThis, {
  popupBench: {
    fill: async (contacts: number, now: number) => {
      if (!db.isOpen()) await db.open();
      return timed(() => fillPipeline(contacts, 7, now));
    },
    day: (now: number) => timed(() => myDay(now, SHOWN)),
    naive: (now: number) => timed(() => dayNaively(now)),
  },
});
