import { db } from '@/storage/db';
import { lacksFollowUp } from '@/storage/model/lacks-follow-up';
import { FOLLOW_UP_RULES } from '@/storage/model/next-touch/follow-up-rules';
import { proposeNextTouch } from '@/storage/model/next-touch/propose-next-touch';
import { WORKING_TIME } from '@/storage/model/when/working-time';
import { dueNow } from '@/storage/queries/due-now';
import { countLackingFollowUp, lackingFollowUp } from '@/storage/queries/lacking-follow-up';
import { nextTouchFacts } from '@/storage/queries/next-touch-facts';
import { unnotifiedDue } from '@/storage/queries/unnotified-due';
import { fillPipeline } from '../../support/fill-pipeline';

const LISTED = 50;
const PLAN = { rules: FOLLOW_UP_RULES, workingTime: WORKING_TIME, zone: 'Europe/Berlin' };

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function propose(now: number): Promise<void> {
  const facts = await nextTouchFacts(await lackingFollowUp(LISTED));
  for (const one of facts.values()) proposeNextTouch(one, PLAN, now);
}

Object.assign(globalThis, {
  nextTouchBench: {
    fill: async (contacts: number, now: number) => {
      if (!db.isOpen()) await db.open();
      await fillPipeline(contacts, 7, now);
      await db.followUps
        .where('[status+dueAt]')
        .between(['open', -Infinity], ['open', now])
        .modify({ notifiedAt: now });
      return countLackingFollowUp();
    },
    count: () => timed(countLackingFollowUp),
    list: () => timed(() => lackingFollowUp(LISTED)),
    propose: (now: number) => timed(() => propose(now)),
    remind: (now: number) => timed(() => Promise.all([unnotifiedDue(now), dueNow(now)])),
    scan: () => timed(() => db.contacts.filter((contact) => lacksFollowUp(contact) === 1).count()),
  },
});
