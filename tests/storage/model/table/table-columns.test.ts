import { describe, expect, it } from 'vitest';
import {
  columnDropped,
  columnOf,
  movedColumn,
  readTableColumns,
  resizedColumn,
  type TableColumn,
  USUAL_COLUMNS,
  WIDEST,
} from '@/storage/model/table/table-columns';

const THREE: TableColumn[] = [columnOf('name'), columnOf('stage'), columnOf('tags')];
const ids = (columns: readonly TableColumn[]) => columns.map(({ id }) => id);

describe('the columns that were kept', () => {
  it.each([undefined, null, 'name', {}, [], [{ id: 'unknown', width: 100 }]])('are the usual ones for %j', (kept) => {
    expect(readTableColumns(kept)).toEqual(USUAL_COLUMNS);
  });

  it('come back as they were, each once, with the name among them', () => {
    expect(readTableColumns([...THREE, { id: 'stage', width: 90 }, { id: 'way', width: 1 }])).toEqual(THREE);
    expect(ids(readTableColumns([columnOf('tags')]))).toEqual(['name', 'tags']);
  });
});

describe('a column', () => {
  it('moves by one, and not over the end', () => {
    expect(ids(movedColumn(THREE, 'tags', -1))).toEqual(['name', 'tags', 'stage']);
    expect(ids(movedColumn(THREE, 'tags', 1))).toEqual(ids(THREE));
  });

  it('takes the place of another onto which it is dragged', () => {
    expect(ids(columnDropped(THREE, 'name', 'tags'))).toEqual(['stage', 'tags', 'name']);
    expect(ids(columnDropped(THREE, 'name', 'owner'))).toEqual(ids(THREE));
  });

  it('is as wide as it is made, within bounds', () => {
    expect(resizedColumn(THREE, 'stage', 123.4)[1]).toEqual({ id: 'stage', width: 123 });
    expect(resizedColumn(THREE, 'stage', 9_999)[1]?.width).toBe(WIDEST);
  });
});
