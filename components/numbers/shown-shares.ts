import type { NumbersReport, PartCounts, ReportGroup } from '@/storage/model/numbers/numbers-report';
import type { Part } from '@/storage/model/numbers/numbers-request';
import { fullShareWords, type Share, shareCells, shareWords } from './share-words';
import type { ShownCell, ShownColumn, ShownReport, ShownRow } from './shown-report';

/** The words of a report that says which share did something. */
export interface SharesWords {
  about: string;
  /** Who is counted, and who did it. */
  counted: string;
  did: string;
  /** Whose time is not over; absent where all have had it. */
  young?: string;
  /** A further column, such as a time. */
  more?: { column: ShownColumn; cell: (group: Omit<ReportGroup, 'key'>) => ShownCell }[];
  /** A part beside them. */
  beside?: { part: Part; label: string };
  nameOf: (key: string) => string;
}

const count = (counts: PartCounts, part: Part) => counts[part] ?? 0;
const shareOf = (counts: PartCounts): Share => ({
  n: count(counts, 'yes'),
  of: count(counts, 'yes') + count(counts, 'no'),
});

/** A report of shares by group, and of all of them in a last row. */
export function shownShares({ groups, total }: NumbersReport, words: SharesWords, withTotal = true): ShownReport {
  const rows = groups.map(({ key, ...group }) => shownRow(key, words.nameOf(key), key, group, words));
  const all = withTotal && groups.length > 1 ? [shownRow('all', 'All', undefined, total, words)] : [];
  const { young, more = [], beside } = words;
  return {
    about: words.about,
    summary: `${words.did}: ${fullShareWords(shareOf(total.counts))}.`,
    columns: [
      { label: words.counted, csv: [words.counted] },
      { label: words.did, csv: [words.did] },
      { label: 'Share', csv: ['Share', 'Share at least', 'Share at most'] },
      ...more.map(({ column }) => column),
      ...(young ? [{ label: young, csv: [young] }] : []),
      ...(beside ? [{ label: beside.label, csv: [beside.label] }] : []),
    ],
    rows: [...rows, ...all],
    isEmpty: groups.length === 0,
  };
}

function shownRow(
  key: string,
  label: string,
  group: string | undefined,
  counted: Omit<ReportGroup, 'key'>,
  { young, more = [], beside }: SharesWords,
): ShownRow {
  const share = shareOf(counted.counts);
  const parts = (some: readonly Part[]) => ({ group, parts: some });
  return {
    ...{ key, label, share, cell: parts(['yes']) },
    cells: [
      numberCell(share.of, parts(['yes', 'no'])),
      numberCell(share.n, parts(['yes'])),
      { text: shareWords(share), csv: shareCells(share) },
      ...more.map(({ cell }) => cell(counted)),
      ...(young ? [numberCell(count(counted.counts, 'young'), parts(['young']))] : []),
      ...(beside ? [numberCell(count(counted.counts, beside.part), parts([beside.part]))] : []),
    ],
  };
}

/** A number that opens who stands behind it; none does behind 0. */
export function numberCell(value: number, cell: ShownCell['cell']): ShownCell {
  return { text: value.toLocaleString(), csv: [value], ...(value > 0 && { cell }) };
}
