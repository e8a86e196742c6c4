import { type ColumnId, columnOf, type TableColumn, USUAL_COLUMNS } from './table-columns';

/** What is shown beside the usual columns where there is room, the most telling first. */
const MORE: readonly ColumnId[] = [
  ...(['score', 'amount', 'phones', 'location', 'way', 'note', 'temperature', 'source'] as const),
  ...(['lastInboundAt', 'lastOutboundAt', 'stageChangedAt', 'createdAt'] as const),
];
/** Words of any length: they take what is left over, and give what is missing. */
const ELASTIC: ReadonlySet<ColumnId> = new Set<ColumnId>([
  ...(['name', 'jobTitle', 'companyName', 'emails', 'tags', 'note', 'location'] as const),
]);
const [SMALLEST, LARGEST] = [0.72, 1.6];

/**
 * The columns as they are shown in a table of this width (CSS pixels, without the box that selects). Those that the rep chose or
 * made wider stay as they are; while they are the usual ones, the table has more of them where there is room, and fills its width.
 */
export function fittedColumns(columns: readonly TableColumn[], width: number): readonly TableColumn[] {
  if (!areUsual(columns)) return columns;
  const shown = [...columns];
  for (const id of MORE) {
    if (widthOf([...shown, columnOf(id)]) > width) break;
    shown.push(columnOf(id));
  }
  return stretched(shown, width);
}

function areUsual(columns: readonly TableColumn[]): boolean {
  if (columns.length !== USUAL_COLUMNS.length) return false;
  return USUAL_COLUMNS.every(({ id, width }, at) => columns[at]?.id === id && columns[at].width === width);
}

function stretched(columns: readonly TableColumn[], width: number): TableColumn[] {
  const elastic = columns.filter(({ id }) => ELASTIC.has(id));
  const share = 1 + (width - widthOf(columns)) / widthOf(elastic);
  const within = Math.min(LARGEST, Math.max(SMALLEST, share));
  return columns.map((one) => (ELASTIC.has(one.id) ? { ...one, width: Math.floor(one.width * within) } : one));
}

const widthOf = (columns: readonly TableColumn[]): number => columns.reduce((sum, { width }) => sum + width, 0);
