import { type ColumnId, columnOf, type TableColumn, USUAL_COLUMNS, USUAL_WIDTHS } from './table-columns';

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
 * The columns as they are shown in a table of this width (CSS pixels, without the box that selects). Once one was made wider by hand,
 * all stay as wide as they are kept; until then they fill the table, and the usual ones have more beside them where there is room.
 */
export function fittedColumns(columns: readonly TableColumn[], width: number): readonly TableColumn[] {
  if (!areElastic(columns)) return columns;
  const shown = [...columns];
  if (areUsual(columns)) shown.push(...moreFor(width - widthOf(columns)));
  return stretched(shown, width);
}

/** What is kept when the columns that are shown are changed to `next`: of a width that only fits this window, nothing. */
export function keptColumns(
  next: readonly TableColumn[],
  { chosen, shown }: Record<'chosen' | 'shown', readonly TableColumn[]>,
): TableColumn[] {
  const isByHand = next.some(({ id, width }) => shown.some((one) => one.id === id && one.width !== width));
  return isByHand || !areElastic(chosen) ? [...next] : next.map(({ id }) => columnOf(id));
}

function moreFor(room: number): TableColumn[] {
  const more: TableColumn[] = [];
  for (const id of MORE) {
    if (widthOf([...more, columnOf(id)]) > room) break;
    more.push(columnOf(id));
  }
  return more;
}

/** None was made wider or narrower by hand. */
const areElastic = (columns: readonly TableColumn[]): boolean =>
  columns.every(({ id, width }) => width === USUAL_WIDTHS[id]);

const areUsual = (columns: readonly TableColumn[]): boolean =>
  columns.length === USUAL_COLUMNS.length && USUAL_COLUMNS.every(({ id }, at) => columns[at]?.id === id);

function stretched(columns: readonly TableColumn[], width: number): TableColumn[] {
  const elastic = columns.filter(({ id }) => ELASTIC.has(id));
  const share = 1 + (width - widthOf(columns)) / widthOf(elastic);
  const within = Math.min(LARGEST, Math.max(SMALLEST, share));
  return columns.map((one) => (ELASTIC.has(one.id) ? { ...one, width: Math.floor(one.width * within) } : one));
}

const widthOf = (columns: readonly TableColumn[]): number => columns.reduce((sum, { width }) => sum + width, 0);
