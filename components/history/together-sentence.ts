import type { Change, Event } from '@/storage/model/event';
import type { Stage } from '@/storage/model/stage';
import { STAGE_WORDS } from '../stage/stage-words';
import { shortTime } from '../ui/time-words';
import { fieldChangeWords } from './field-change-words';

/** What a change of many did to the one in whose history it stands; its changes are those of them alone. */
export function togetherSentence(event: Event): string {
  return `${changeWords(event)}, together with others`;
}

/** The same without the others. */
export function changeWords(event: Event): string {
  if (event.to) return stageWords(event, event.to);
  if (rowOf(event, 'enrolments')?.op === 'add') return 'Put on a cadence';
  const dueAt = rowOf(event, 'followUps')?.after?.['dueAt'];
  if (typeof dueAt === 'number') return `Follow-up set for ${shortTime(dueAt)}`;
  return `You edited ${fieldChangeWords(event) || 'details'}`;
}

function stageWords(event: Event, to: Stage): string {
  const from = rowOf(event, 'contacts')?.before?.['stage'];
  const words = (STAGE_WORDS as Record<string, string | undefined>)[String(from)];
  return words ? `${words} → ${STAGE_WORDS[to]}` : STAGE_WORDS[to];
}

const rowOf = ({ changes }: Event, table: Change['table']) => changes.find((change) => change.table === table);
