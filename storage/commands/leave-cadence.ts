import { db } from '../db';
import { endingMove } from '../model/cadence/cadence-move';
import { z } from '../model/z';
import { parseInput } from '../parse-input';
import { StorageFailure } from '../storage-failure';
import { requireEvent, transact } from '../transact';

/** Takes a contact off a cadence; the step that waits reminds of nothing any more. Throws `gone` when it has ended. */
export async function leaveCadence(enrolmentId: string): Promise<{ eventId: string }> {
  const id = parseInput(z.string().min(1), enrolmentId);
  return requireEvent(
    await transact({ type: 'cadenceLeft' }, [], async (write) => {
      const enrolment = await db.enrolments.get(id);
      if (!enrolment || enrolment.status === 'ended') throw new StorageFailure({ code: 'gone', detail: 'enrolments' });
      write.event.contactId = enrolment.contactId;
      const followUp = await db.followUps.get(enrolment.followUpId ?? '');
      const move = endingMove({ followUp }, { because: 'byHand' }, write.at);
      await write.patch('enrolments', id, move.enrolment);
      if (followUp && move.followUp) await write.patch('followUps', followUp.id, move.followUp);
    }),
  );
}
