import { putTouchAway } from '@/storage/commands/put-touch-away';
import { setFollowUp } from '@/storage/commands/set-follow-up';
import type { ContactId } from '@/storage/model/contact';
import type { NextTouch } from '@/storage/model/next-touch/propose-next-touch';
import type { Repeat } from '@/storage/model/repeat';
import type { WallMoment } from '@/storage/model/wall-moment';
import { useCommand } from '../command/useCommand';
import { touchDay } from './touch-words';

/** The moment at which it is kept, and whether it comes back. */
interface Kept {
  when: WallMoment;
  /** Epoch ms. */
  dueAt: number;
  repeat?: Repeat | undefined;
}

/** Keeps a proposed follow-up, as it is or at another moment, or puts it away; each with an Undo. */
export function useTouchCommands(contactId: ContactId) {
  const { run, busy, failure } = useCommand();
  const keep = ({ why, touch }: NextTouch, { when, dueAt, repeat }: Kept) =>
    run(
      () => setFollowUp({ contactId, when, why, touch, ...(repeat && { repeat }) }),
      ({ eventId }) => ({ text: `Follow-up set for ${touchDay(dueAt)}`, undo: [eventId] }),
    );
  const putAway = ({ cause }: NextTouch) =>
    run(
      () => putTouchAway({ contactId, cause }),
      ({ eventId }) => ({ text: 'Put away until something new happens', ...(eventId && { undo: [eventId] }) }),
    );
  return { keep, putAway, busy, failure };
}
