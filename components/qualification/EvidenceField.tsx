import { useLiveQuery } from 'dexie-react-hooks';
import type { ContactId } from '@/storage/model/contact';
import { type TimelineEntry, timelineOf } from '@/storage/queries/timeline-of';
import { CHANNEL_WORDS, DIRECTION_WORDS } from '../interaction/interaction-words';
import { SelectField } from '../ui/SelectField';
import { relativeTime } from '../ui/time-words';
import { useNow } from '../ui/useNow';
import type { Evidence } from './evidence';

const OFFERED = 20;
const LONGEST_WORDS = 60;

interface EvidenceFieldProps {
  contactId: ContactId;
  evidence: Evidence;
  /** An interaction, `page` for the message on the open page that is not logged yet, or none. */
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

/** The interaction that an answer came from: one of the timeline, or the message on the open page. */
export function EvidenceField({ contactId, evidence, value = '', onChange }: EvidenceFieldProps) {
  const now = useNow();
  const entries = useLiveQuery(() => timelineOf(contactId, OFFERED), [contactId]);
  if (!entries) return null;
  const options = [
    { value: '', label: 'No interaction in particular' },
    ...(evidence.logFirst ? [{ value: 'page', label: 'This message; it is logged with the answer' }] : []),
    ...entries.map((entry) => ({ value: entry.id, label: labelOf(entry, now, entry.id === evidence.onPage) })),
  ];
  if (!options.some((option) => option.value === value)) options.push({ value, label: 'An earlier interaction' });
  return (
    <SelectField label="Comes from" options={options} value={value} onChange={(next) => onChange(next || undefined)} />
  );
}

function labelOf({ direction, channel, at, subject, excerpt }: TimelineEntry, now: number, onPage: boolean): string {
  const words = (excerpt ?? subject ?? '').slice(0, LONGEST_WORDS);
  const what = `${CHANNEL_WORDS[channel]}, ${DIRECTION_WORDS[direction].toLowerCase()}, ${relativeTime(at, now)}`;
  return `${onPage ? 'This message: ' : ''}${what}${words ? `: ${words}` : ''}`;
}
