/** The id of a cell in the page, by its place; the box that selects is column 0. */
export const cellId = (row: number, column: number): string => `cell-${row}-${column}`;
