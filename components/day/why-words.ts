import type { FollowUp, FollowUpWhy } from '@/storage/model/follow-up';
import type { Touch } from '@/storage/model/touch';

const WHY: Record<FollowUpWhy, string | undefined> = {
  byHand: undefined,
  saved: 'Saved, and not written to since',
  noAnswer: 'No answer so far',
  answered: 'They answered',
  promoted: 'Became a prospect',
  quiet: 'Quiet for a while',
  nurture: 'Time to come back to them',
  afterMeeting: 'After the meeting',
  afterSale: 'After the sale',
  wonDeal: 'After a won deal',
  cadence: 'Step of a cadence',
};

const TOUCH: Record<Touch, string | undefined> = {
  email: 'Write a mail',
  linkedin: 'Write on LinkedIn',
  call: 'Call',
  meeting: 'Meeting',
  comment: 'Comment',
  share: 'Share something',
  other: undefined,
};

/** What to do and why now, in a few words each; the rep's own note is shown beside them. */
export function whyWords({ why, touch }: Pick<FollowUp, 'why' | 'touch'>): string[] {
  return [touch && TOUCH[touch], why && WHY[why]].filter((words) => words !== undefined);
}
