import type { NumbersReport, PartCounts } from '@/storage/model/numbers/numbers-report';
import type { Part } from '@/storage/model/numbers/numbers-request';
import { weekWords } from './group-words';
import { fullShareWords, type Share, shareCells, shareWords } from './share-words';
import type { ShownReport, ShownRow } from './shown-report';
import { numberCell } from './shown-shares';

/** What becomes of a follow-up, in the order in which it is drawn and listed. */
export const FATES: readonly { part: Part; label: string }[] = [
  { part: 'onTime', label: 'Kept within a day' },
  { part: 'late', label: 'Kept later' },
  { part: 'open', label: 'Overdue' },
  { part: 'settled', label: 'They answered first' },
  { part: 'cancelled', label: 'Cancelled' },
  { part: 'ahead', label: 'Not overdue' },
];

/** What was settled, cancelled or is not overdue was not to be kept. */
const TO_KEEP: readonly Part[] = ['onTime', 'late', 'open'];
const sum = (counts: PartCounts, parts: readonly Part[]) => parts.reduce((all, part) => all + (counts[part] ?? 0), 0);
const kept = (counts: PartCounts): Share => ({ n: counts.onTime ?? 0, of: sum(counts, TO_KEEP) });

/** Follow-ups by the week in which they fall due. */
export function shownFollowUps({ groups, total }: NumbersReport): ShownReport {
  const rows = groups.map(({ key, counts }) => row(key, weekWords(key), key, counts));
  return {
    about: 'Due in',
    summary: `Kept within a day: ${fullShareWords(kept(total.counts))}.`,
    columns: [
      { label: 'Kept, of those to keep', csv: ['To keep', 'Share kept', 'Share at least', 'Share at most'] },
      ...FATES.map(({ label }) => ({ label, csv: [label] })),
    ],
    rows: groups.length > 1 ? [...rows, row('all', 'All', undefined, total.counts)] : rows,
    isEmpty: groups.length === 0,
  };
}

function row(key: string, label: string, group: string | undefined, counts: PartCounts): ShownRow {
  const share = kept(counts);
  const text = share.of === 0 ? '–' : `${share.n} of ${share.of}: ${shareWords(share)}`;
  const fates = FATES.map(({ part }) => numberCell(counts[part] ?? 0, { group, parts: [part] }));
  return { key, label, share, cells: [{ text, csv: [share.of, ...shareCells(share)] }, ...fates] };
}
