import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittedColumns, keptColumns } from '@/storage/model/table/fitted-columns';
import { columnOf, resizedColumn, type TableColumn, USUAL_COLUMNS, WIDEST } from '@/storage/model/table/table-columns';

const widthOf = (columns: readonly TableColumn[]) => columns.reduce((sum, { width }) => sum + width, 0);
const ids = (columns: readonly TableColumn[]) => columns.map(({ id }) => id);

describe('the columns that are shown', () => {
  it('fit into a window of 1,280 pixels and use one of 3,840', () => {
    const [narrow, wide] = [fittedColumns(USUAL_COLUMNS, 1_190), fittedColumns(USUAL_COLUMNS, 3_750)];
    expect(ids(narrow)).toEqual(ids(USUAL_COLUMNS));
    expect(widthOf(narrow)).toBeLessThanOrEqual(1_190);
    expect(ids(wide)).toEqual(expect.arrayContaining(['score', 'amount', 'phones', 'note', 'createdAt']));
    expect(widthOf(wide)).toBeGreaterThan(3_600);
  });

  it('fill the table as the rep chose them, until one is made wider by hand', () => {
    const [chosen, wider] = [[columnOf('name'), columnOf('tags')], resizedColumn(USUAL_COLUMNS, 'name', 300)];
    expect(fittedColumns(chosen, 400)).toEqual([
      { id: 'name', width: 228 },
      { id: 'tags', width: 171 },
    ]);
    expect(fittedColumns(wider, 3_800)).toBe(wider);
  });

  it('are kept without the width that only fits this window, until one is made wider by hand', () => {
    const shown = fittedColumns(USUAL_COLUMNS, 1_190);
    const kept = (next: readonly TableColumn[], chosen: readonly TableColumn[] = USUAL_COLUMNS) =>
      keptColumns(next, { chosen, shown: fittedColumns(chosen, 1_190) });
    expect(kept(shown.slice(0, 2))).toEqual([columnOf('name'), columnOf('jobTitle')]);
    const wider = resizedColumn(shown, 'name', 300);
    expect(kept(wider)).toEqual(wider);
    expect(kept(wider.slice(0, 2), wider)).toEqual(wider.slice(0, 2));
  });

  it('are the usual ones first, each once, never wider than the room where that was enough before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 6_000 }), (width) => {
        const shown = fittedColumns(USUAL_COLUMNS, width);
        expect(ids(shown).slice(0, USUAL_COLUMNS.length)).toEqual(ids(USUAL_COLUMNS));
        expect(new Set(ids(shown)).size).toBe(shown.length);
        if (width >= 1_200) expect(widthOf(shown)).toBeLessThanOrEqual(width);
        expect(shown.every((one) => Number.isInteger(one.width) && one.width <= WIDEST)).toBe(true);
      }),
    );
  });
});
