import type { LeftBecause } from '@/storage/model/enrolment';

const BECAUSE: Record<LeftBecause, string> = {
  finished: 'all its steps are done',
  answered: 'they answered',
  bounced: 'the mail came back',
  doNotContact: 'they are not to be contacted',
  stageChanged: 'the stage changed',
  byHand: 'you took them off',
  merged: 'two contacts became one',
};

/** "Left the cadence: they answered". */
export function leftCadenceSentence(because: unknown): string {
  const reason = BECAUSE[because as LeftBecause] as string | undefined;
  return reason ? `Left the cadence: ${reason}` : 'Left the cadence';
}
