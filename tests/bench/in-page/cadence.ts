import { enrolContacts } from '@/storage/commands/enrol-contacts';
import { logInteraction } from '@/storage/commands/log-interaction';
import { undoEvent } from '@/storage/commands/undo-event';
import { db } from '@/storage/db';
import type { Cadence } from '@/storage/model/cadence/cadence';
import type { Enrolment } from '@/storage/model/cadence/enrolment';
import { cadenceCount } from '@/storage/model/cadence/step-counts';
import { contactIdSchema } from '@/storage/model/contact';
import { cadenceById } from '@/storage/queries/cadence-by-id';
import { fillPipeline } from '../../support/fill-pipeline';

const CADENCES = 20;
const ENROLLED_AT_ONCE = 200;
const ROWS_AT_ONCE = 20_000;

const idOf = (index: number) => contactIdSchema.parse(`generated-${index}`);

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function cadence(index: number): Cadence {
  const steps = ['comment', 'share', 'linkedin', 'email', 'call'] as const;
  return {
    id: `cadence-${index}`,
    name: `Cadence ${index}`,
    audience: 'lead',
    steps: steps.map((touch) => ({ id: touch, touch, waitDays: 3 })),
    createdAt: 1,
    updatedAt: 1,
  };
}

/** Everybody was on one of the cadences; they ended after a step or more, every seventh with an answer. */
function enrolment(index: number): Enrolment {
  const steps = ['comment', 'share', 'linkedin', 'email', 'call'].slice(0, 1 + (index % 5));
  return {
    id: `enrolment-${index}`,
    cadenceId: `cadence-${index % CADENCES}`,
    contactId: idOf(index),
    status: 'ended',
    stepId: steps.at(-1) ?? 'comment',
    startedAt: 1,
    done: steps.map((stepId, at) => ({ stepId, at })),
    endedAt: 9,
    endedBecause: index % 7 === 0 ? 'answered' : 'finished',
  };
}

async function fill(contacts: number, now: number): Promise<number> {
  return timed(async () => {
    if (!db.isOpen()) await db.open();
    await fillPipeline(contacts, 7, now);
    await db.cadences.bulkAdd(Array.from({ length: CADENCES }, (_, index) => cadence(index)));
    for (let from = 0; from < contacts; from += ROWS_AT_ONCE) {
      const length = Math.min(ROWS_AT_ONCE, contacts - from);
      await db.enrolments.bulkAdd(Array.from({ length }, (_, index) => enrolment(from + index)));
    }
  });
}

/** One cadence as its page shows it. */
const show = (run: number) => timed(() => cadenceById(`cadence-${run % CADENCES}`));

/** The same counts from every enrolment there is. */
const showNaively = (run: number) =>
  timed(async () => {
    const id = `cadence-${run % CADENCES}`;
    const all = (await db.enrolments.toArray()).filter(({ cadenceId }) => cadenceId === id);
    return cadenceCount(cadence(run), all);
  });

/** Puts 200 on a cadence; those who cannot be are left out. Taken back afterwards, which is not measured. */
async function enrol(run: number): Promise<number> {
  const ids = await db.contacts
    .where('[stage+updatedAt]')
    .between(['lead', 0], ['lead', Infinity])
    .limit(ENROLLED_AT_ONCE)
    .primaryKeys();
  let eventId: string | undefined;
  const taken = await timed(async () => {
    eventId = (await enrolContacts(`cadence-${run % CADENCES}`, ids)).eventId;
  });
  if (eventId) await undoEvent(eventId);
  return taken;
}

/** Logs a call with somebody who is on no cadence any more. */
const log = (run: number, now: number) =>
  timed(() =>
    logInteraction({ contactId: idOf(run), channel: 'call', kind: 'call', direction: 'outbound', at: now - 1_000 }),
  );

Object.assign(globalThis, { cadenceBench: { fill, show, showNaively, enrol, log } });
