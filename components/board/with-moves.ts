import { type BoardPlace, isSamePlace } from '@/storage/model/board-move';
import type { FoundColumn } from '@/storage/model/find/find-query';

/** A move that the columns do not know of yet. */
export interface ShownMove {
  contactId: string;
  to: BoardPlace;
}

/** The columns as they are after these moves; whoever was moved stands first in the new column until it is found anew. */
export function withMoves(columns: readonly FoundColumn[], moves: readonly ShownMove[]): FoundColumn[] {
  return moves.reduce<FoundColumn[]>((before, move) => withMove(before, move), [...columns]);
}

function withMove(columns: FoundColumn[], { contactId, to }: ShownMove): FoundColumn[] {
  const from = columns.find(({ ids }) => ids.includes(contactId));
  if (from && isSamePlace(from, to)) return columns;
  const left = columns.map((column) => (column === from ? without(column, contactId) : column));
  const isThere = left.some((column) => isSamePlace(column, to));
  if (!isThere) return [...left, { ...to, count: 1, amounts: {}, ids: [contactId] }];
  return left.map((column) =>
    isSamePlace(column, to) ? { ...column, count: column.count + 1, ids: [contactId, ...column.ids] } : column,
  );
}

function without(column: FoundColumn, contactId: string): FoundColumn {
  return { ...column, count: column.count - 1, ids: column.ids.filter((id) => id !== contactId) };
}

/** A move that is shown: until it is kept it is pending, and then until the columns know of it. */
export interface BoardMove extends ShownMove {
  isKept: boolean;
  /** How often the columns were found anew since, without knowing of it. */
  missed: number;
}

/**
 * The moves that are still to be shown beside these columns, which were found just now. An answer that was under way while the
 * move was kept need not know of it; the one after that does, or the move was undone.
 */
export function unsettled(moves: readonly BoardMove[], columns: readonly FoundColumn[]): BoardMove[] {
  return moves.flatMap((move) => {
    if (!move.isKept) return [move];
    const stillElsewhere = columns.some(
      (column) => !isSamePlace(column, move.to) && column.ids.includes(move.contactId),
    );
    return stillElsewhere && move.missed === 0 ? [{ ...move, missed: 1 }] : [];
  });
}
