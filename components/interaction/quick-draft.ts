import type { KindRules } from '@/storage/model/kind-rules';
import { type ReadingPlace, readQuickLine } from '@/storage/model/quick-log/read-quick-line';
import { localDateTime } from '../ui/local-time';
import { handKindOf, usualDirection } from './hand-kinds';
import type { LogDraft } from './log-draft';

/** One line, and what the rep has changed of what was read out of it. */
export interface QuickDraft {
  line: string;
  changed: Partial<LogDraft>;
  key: string;
}

/** All that would be kept of the line: what was read, and over it what the rep changed. */
export function draftOfLine({ line, changed, key }: QuickDraft, rules: KindRules, place: ReadingPlace): LogDraft {
  const { kind, channel, direction, note, happened, followUp } = readQuickLine(line, place, rules);
  const choice = handKindOf(kind, channel, direction);
  return {
    kindId: choice.id,
    ...(direction !== usualDirection(choice, rules) && { direction }),
    at: localDateTime(happened?.at ?? place.now),
    note,
    others: [],
    ...(followUp && { followUp: { at: localDateTime(followUp.dueAt), note: followUp.note ?? '' } }),
    key,
    ...changed,
  };
}

/** What differs between two states of a draft: what the rep has just changed. */
export function changesOf(before: LogDraft, after: LogDraft): Partial<LogDraft> {
  const fields = Object.keys({ ...before, ...after }) as (keyof LogDraft)[];
  return Object.fromEntries(
    fields.filter((field) => before[field] !== after[field]).map((field) => [field, after[field]]),
  );
}
