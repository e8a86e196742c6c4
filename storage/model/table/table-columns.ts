import { z } from '../z';

/** What a column of the table can show of a contact. */
export const COLUMN_IDS = [
  ...(['name', 'jobTitle', 'companyName', 'stage', 'emails', 'phones', 'tags', 'owner', 'note'] as const),
  ...(['nextFollowUpAt', 'lastTouchAt', 'way', 'location', 'source', 'createdAt', 'updatedAt'] as const),
  ...(['score', 'temperature', 'amount', 'subStage', 'stageChangedAt', 'awaitingReplySince'] as const),
  ...(['lastInboundAt', 'lastOutboundAt', 'inboundCount', 'outboundCount', 'doNotContact'] as const),
] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

export const NARROWEST = 64;
export const WIDEST = 640;

const columnSchema = z.object({ id: z.enum(COLUMN_IDS), width: z.number().int().min(NARROWEST).max(WIDEST) });
/** A column that is shown, with its width in CSS pixels. */
export type TableColumn = z.infer<typeof columnSchema>;

/** How wide a column is that was never made wider. */
export const USUAL_WIDTHS: Record<ColumnId, number> = {
  name: 200,
  jobTitle: 190,
  companyName: 170,
  stage: 110,
  emails: 210,
  phones: 140,
  tags: 150,
  owner: 110,
  note: 220,
  nextFollowUpAt: 165,
  lastTouchAt: 120,
  way: 90,
  location: 150,
  source: 130,
  createdAt: 120,
  updatedAt: 120,
  score: 80,
  temperature: 120,
  amount: 130,
  subStage: 130,
  stageChangedAt: 130,
  awaitingReplySince: 165,
  lastInboundAt: 130,
  lastOutboundAt: 130,
  inboundCount: 150,
  outboundCount: 150,
  doNotContact: 130,
};

const SHOWN_AT_FIRST: readonly ColumnId[] = [
  ...([
    'name',
    'jobTitle',
    'companyName',
    'stage',
    'nextFollowUpAt',
    'lastTouchAt',
    'tags',
    'owner',
    'emails',
  ] as const),
];

export const USUAL_COLUMNS: readonly TableColumn[] = SHOWN_AT_FIRST.map(columnOf);

/** A column as it is when it comes in. */
export function columnOf(id: ColumnId): TableColumn {
  return { id, width: USUAL_WIDTHS[id] };
}

/** The columns that were kept, in their order, each once; those of which a version knows nothing are left out. The name is always there. */
export function readTableColumns(kept: unknown): TableColumn[] {
  if (!Array.isArray(kept)) return [...USUAL_COLUMNS];
  const columns = new Map<ColumnId, TableColumn>();
  for (const one of kept) {
    const { success, data } = columnSchema.safeParse(one);
    if (success && !columns.has(data.id)) columns.set(data.id, data);
  }
  if (columns.size === 0) return [...USUAL_COLUMNS];
  return columns.has('name') ? [...columns.values()] : [columnOf('name'), ...columns.values()];
}

/** The columns with one put before (-1) or after (1) its neighbour. */
export function movedColumn(columns: readonly TableColumn[], id: ColumnId, by: -1 | 1): TableColumn[] {
  const from = columns.findIndex((one) => one.id === id);
  const [column, to] = [columns[from], from + by];
  if (!column || to < 0 || to >= columns.length) return [...columns];
  return columns.toSpliced(from, 1).toSpliced(to, 0, column);
}

/** The columns with one put in the place of another, as by dragging it there. */
export function columnDropped(columns: readonly TableColumn[], id: ColumnId, onto: ColumnId): TableColumn[] {
  const [from, to] = [id, onto].map((one) => columns.findIndex((column) => column.id === one)) as [number, number];
  const column = columns[from];
  return column && to >= 0 ? columns.toSpliced(from, 1).toSpliced(to, 0, column) : [...columns];
}

/** The columns with one of another width; between the narrowest and the widest. */
export function resizedColumn(columns: readonly TableColumn[], id: ColumnId, width: number): TableColumn[] {
  const within = Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
  return columns.map((one) => (one.id === id ? { ...one, width: within } : one));
}
