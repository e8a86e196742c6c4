import type { Event } from '@/storage/model/event';
import type { FollowUpOutcome } from '@/storage/model/follow-up';

/** What became of a follow-up, after "Follow-up done". */
const OUTCOMES: Record<FollowUpOutcome, string> = {
  done: '',
  answered: ': they answered',
  noAnswer: ': no answer',
  meeting: ': a meeting',
  notNow: ': not now',
  notInterested: ': not interested',
};

/** A follow-up that was done, or an answer of theirs that was dealt with without one. */
export function doneSentence({ changes }: Event): string {
  const change = changes.find(({ table }) => table === 'followUps');
  const outcome = OUTCOMES[(change?.after?.['outcome'] ?? 'done') as FollowUpOutcome];
  return `${change?.op === 'add' ? 'Dealt with their answer' : 'Follow-up done'}${outcome}`;
}
