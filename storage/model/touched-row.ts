import type { Change, StoredTable } from './event';
import { sameValue } from './same-value';

export type Row = Record<string, unknown>;

/** A row as a transaction found it and as it leaves it; absent means that there is none. */
export interface TouchedRow {
  table: StoredTable;
  id: string;
  before?: Row | undefined;
  after?: Row | undefined;
}

/** Fields computed from other rows: they follow by themselves, so no event repeats them. */
const DERIVED = new Set([
  'lastInboundAt',
  'lastOutboundAt',
  'inboundCount',
  'outboundCount',
  'twoWayAt',
  'nextFollowUpAt',
  'lacksFollowUp',
  'awaitingReplySince',
  'searchWords',
  'matchKeys',
]);

const PROVENANCE = 'provenance.';
const OBJECTIONS = 'objections.';

/** What happened to a row, or `undefined` when it ends as it began. A `set` names only the fields that differ. */
export function changeOf({ table, id, before, after }: TouchedRow): Change | undefined {
  if (!before) return after && { table, id, op: 'add', after };
  if (!after) return { table, id, op: 'remove', before };
  const [was, is] = [flatRow(before), flatRow(after)];
  const fields = Object.keys({ ...was, ...is }).filter(
    (field) => !DERIVED.has(field) && !sameValue(was[field], is[field]),
  );
  if (fields.length === 0) return undefined;
  return { table, id, op: 'set', before: pick(was, fields), after: pick(is, fields) };
}

/**
 * The row with each field's provenance, and each objection to a deal, as a field of its own (`provenance.name`), so that one can be
 * undone without the others.
 */
export function flatRow({ provenance, objections, ...row }: Row): Row {
  const said = Object.entries((provenance ?? {}) as Row).map(([field, one]) => [PROVENANCE + field, one]);
  const objected = ((objections ?? []) as Objected[]).map((one) => [OBJECTIONS + one.id, one]);
  return { ...row, ...Object.fromEntries([...said, ...objected]) };
}

type Objected = Row & { id: string; at: number };

/** A patch of flat fields as a patch of the row that it is meant for; `undefined` clears. */
export function unflatPatch(patch: Row, row: Row): Row {
  const { provenance: known } = row;
  const provenance = { ...(known as Row | undefined) };
  const plain: Row = {};
  const objections = new Map(((row['objections'] ?? []) as Objected[]).map((one) => [one.id, one]));
  for (const [field, value] of Object.entries(patch)) {
    if (field.startsWith(PROVENANCE)) provenance[field.slice(PROVENANCE.length)] = value;
    else if (field.startsWith(OBJECTIONS)) putOrTakeOut(objections, field.slice(OBJECTIONS.length), value);
    else plain[field] = value;
  }
  const hasObjections = Object.keys(patch).some((field) => field.startsWith(OBJECTIONS));
  const listed = hasObjections ? { ...plain, objections: inOrder([...objections.values()]) } : plain;
  return 'provenance' in row ? { ...listed, provenance: withoutAbsent(provenance) } : listed;
}

function putOrTakeOut(objections: Map<string, Objected>, id: string, value: unknown): void {
  if (value === undefined) objections.delete(id);
  else objections.set(id, value as Objected);
}

/** As they were raised; absent when there is none. */
function inOrder(objections: Objected[]): Objected[] | undefined {
  if (objections.length === 0) return undefined;
  return objections.sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
}

/** The row without its undefined fields: absent is absent. */
export function withoutAbsent<T extends Row>(row: T): T {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as T;
}

function pick(row: Row, fields: string[]): Row {
  return withoutAbsent(Object.fromEntries(fields.map((field) => [field, row[field]])));
}
