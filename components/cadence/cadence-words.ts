import type { Cadence } from '@/storage/model/cadence/cadence';
import type { EnrolmentProblem } from '@/storage/model/cadence/enrolment-problem';

/** Whom a cadence is for. */
export const AUDIENCE_WORDS: Record<Cadence['audience'], string> = {
  lead: 'Leads (awareness)',
  prospect: 'Prospects (personal)',
};

/** "4 working days later". */
export function waitWords(waitDays: number, isFirst: boolean): string {
  if (waitDays === 0) return 'The same day';
  const days = waitDays === 1 ? '1 working day' : `${waitDays} working days`;
  return isFirst ? `${days} after the start` : `${days} later`;
}

/** Why somebody cannot be put on a cadence. */
export function problemWords(problem: EnrolmentProblem | 'gone', audience: Cadence['audience']): string {
  switch (problem) {
    case 'doNotContact':
      return 'Do not contact';
    case 'otherStage':
      return audience === 'lead' ? 'Not a lead' : 'Not a prospect';
    case 'onCadence':
      return 'On a cadence already';
    case 'deadAddresses':
      return 'Mail to every known address came back, and a step is a mail';
    case 'gone':
      return 'Was removed';
  }
}
