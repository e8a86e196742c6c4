import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CadenceFacts, cadenceMove } from '@/storage/model/cadence/cadence-move';
import type { Enrolment } from '@/storage/model/cadence/enrolment';
import type { FollowUp } from '@/storage/model/follow-up';
import type { Interaction } from '@/storage/model/interaction';
import { wallClockAt } from '@/storage/model/when/wall-clock';
import { isWorkingDay } from '@/storage/model/when/working-days';
import { interaction } from '../../interaction';
import { ADA, berlin, facts, step, TIME } from './examples';

const NOW = berlin('2026-12-02T12:00');
const said = (over: Partial<Interaction>) => interaction({ contactId: ADA, at: NOW, ...over });

/** What may happen to somebody on a cadence, in any order. */
type Happening = 'done' | 'sent' | 'away' | 'answer' | 'bounce' | 'stop' | 'promote' | 'cancel' | 'nothing';
const happening = fc.constantFrom<Happening>(
  'done',
  'done',
  'sent',
  'sent',
  'away',
  'nothing',
  'answer',
  'bounce',
  'stop',
  'promote',
  'cancel',
);

const STATUS: Partial<Record<Happening, FollowUp['status']>> = { done: 'done', cancel: 'cancelled' };

interface Run {
  facts: CadenceFacts;
  steps: FollowUp[];
}

function happen(run: Run, what: Happening, at: number): Run {
  const { facts: now, steps } = run;
  const news = NEWS[what]?.(at);
  const conversation = news ? [...now.conversation, news] : now.conversation;
  const status = STATUS[what];
  const followUp = now.followUp?.status === 'open' && status ? { ...now.followUp, status, doneAt: at } : now.followUp;
  const person = {
    ...now.contact,
    ...(what === 'stop' && { doNotContact: { at } }),
    ...(what === 'promote' && { stage: 'prospect' as const }),
  };
  const next: CadenceFacts = { ...now, followUp, conversation, contact: person, fresh: news ? [news] : [] };
  const moved = cadenceMove(next, TIME, at);
  const others = steps.filter(({ id }) => id !== followUp?.id);
  const was = followUp && { ...followUp, ...moved?.followUp };
  const open =
    moved?.next &&
    step({ id: `f${at}`, stepId: moved.next.step.id, touch: moved.next.step.touch, dueAt: moved.next.due.dueAt });
  return {
    facts: { ...next, enrolment: { ...next.enrolment, ...moved?.enrolment } as Enrolment, followUp: open ?? was },
    steps: [...others, ...(was ? [was] : []), ...(open ? [open] : [])],
  };
}

const NEWS: Partial<Record<Happening, (at: number) => Interaction>> = {
  sent: (at) => said({ id: `s${at}`, at, direction: 'outbound', channel: 'linkedin' }),
  away: (at) =>
    said({ id: `a${at}`, at, genuine: false, kind: 'absence', absence: { returnsOn: wallDay(at + 20 * DAY_MS) } }),
  answer: (at) => said({ id: `r${at}`, at }),
  bounce: (at) => said({ id: `b${at}`, at, kind: 'bounce', genuine: false }),
};
const DAY_MS = 86_400_000;
const wallDay = (at: number) => new Date(at).toISOString().slice(0, 10);

/** What holds of a run, whatever happened. */
function expectSound({ facts: { enrolment: now, followUp }, steps }: Run): void {
  const open = steps.filter(({ status }) => status === 'open');
  expect(open.map(({ id }) => id)).toEqual(now.status === 'ended' ? [] : [followUp?.id]);
  for (const { dueAt } of open) expect(isWorkingDay(wallClockAt(dueAt, TIME.zone), TIME.working)).toBe(true);
  expect(new Set(now.done.map(({ stepId }) => stepId)).size, 'no step twice').toBe(now.done.length);
}

const anyRun = fc.array(fc.tuple(happening, fc.integer({ min: 1, max: 9 * DAY_MS })), { maxLength: 12 });

describe('whatever happens in whichever order', () => {
  it('one step waits as long as somebody is on it, on a working day, and ending is final', () => {
    fc.assert(
      fc.property(anyRun, (list) => {
        let [run, at]: [Run, number] = [{ facts: facts(), steps: [step()] }, NOW];
        for (const [what, later] of list) {
          const before = run.facts.enrolment;
          at += later;
          run = happen(run, what, at);
          if (before.status === 'ended') expect(run.facts.enrolment).toEqual(before);
          expectSound(run);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
