import { db } from './db';
import type { ContactId } from './model/contact';
import type { FollowUp } from './model/follow-up';
import type { Interaction } from './model/interaction';
import { isSettledBy, wasSettledBy } from './model/next-touch/is-settled-by';
import { conversationOf } from './queries/conversation-of';
import type { Writer } from './writer';

/**
 * Brings the follow-ups that wait for an answer into line with what the rep just said of an interaction: what turned out to be
 * an answer completes them, and those that it completed are open again where it turned out to be none. Part of the same
 * command, so that one Undo takes back both.
 */
export async function settleCorrection(
  write: Writer,
  interactionId: string,
  owners: readonly ContactId[],
): Promise<void> {
  for (const owner of new Set(owners)) {
    const conversation = await conversationOf(owner);
    const answer = conversation.find(({ id, genuine, direction }) => {
      return id === interactionId && genuine && direction === 'inbound';
    });
    if (answer) await complete(write, owner, answer);
    else await reopen(write, owner, interactionId);
  }
}

async function complete(write: Writer, owner: ContactId, answer: Interaction): Promise<void> {
  const settled = { status: 'done', outcome: 'answered', evidenceId: answer.id, doneAt: write.at } as const;
  for (const followUp of await followUpsIn(owner, 'open'))
    if (isSettledBy(followUp, answer)) await write.patch('followUps', followUp.id, settled);
}

async function reopen(write: Writer, owner: ContactId, interactionId: string): Promise<void> {
  const open = { status: 'open', outcome: undefined, evidenceId: undefined, doneAt: undefined } as const;
  for (const followUp of await followUpsIn(owner, 'done'))
    if (wasSettledBy(followUp, interactionId)) await write.patch('followUps', followUp.id, open);
}

function followUpsIn(owner: ContactId, status: FollowUp['status']): Promise<FollowUp[]> {
  return db.followUps.where('[contactId+status]').equals([owner, status]).toArray();
}
