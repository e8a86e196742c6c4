import { type KeyboardEvent, useState } from 'react';

export interface ActiveCell {
  row: number;
  /** 0 is the box that selects; the columns follow. */
  column: number;
}

interface Around {
  rows: number;
  /** The box that selects included. */
  columns: number;
  /** How many rows a page is. */
  page: number;
}

type Move = (cell: ActiveCell, around: Around, isFar: boolean) => ActiveCell;

const MOVES: Record<string, Move> = {
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  PageDown: ({ row, column }, { page }) => ({ row: row + page, column }),
  PageUp: ({ row, column }, { page }) => ({ row: row - page, column }),
  // With Ctrl to the first and the last cell of all.
  Home: ({ row }, _, isFar) => ({ row: isFar ? 0 : row, column: 0 }),
  End: ({ row }, { rows, columns }, isFar) => ({ row: isFar ? rows - 1 : row, column: columns - 1 }),
};

/** The cell that the keys are about, and where a key leads. */
export function useActiveCell(): {
  active: ActiveCell;
  goTo: (cell: ActiveCell) => void;
  moved: (event: KeyboardEvent, around: Around) => ActiveCell | undefined;
} {
  const [active, goTo] = useState<ActiveCell>({ row: 0, column: 1 });
  const moved = (event: KeyboardEvent, around: Around) => {
    const move = MOVES[event.key];
    if (!move || around.rows === 0) return undefined;
    const { row, column } = move(active, around, event.ctrlKey || event.metaKey);
    return {
      row: Math.min(Math.max(0, row), around.rows - 1),
      column: Math.min(Math.max(0, column), around.columns - 1),
    };
  };
  return { active, goTo, moved };
}
