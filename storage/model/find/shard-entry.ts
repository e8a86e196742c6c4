import { COLUMNS, type ColumnValue, columnValues } from './columns';
import { type FindRows, keptFactsOf } from './find-facts';
import { INDEX_LAYOUT, partId } from './index-layout';
import type { WholeShard } from './index-shard';
import { packedColumn, unpackedColumn } from './packed-column';
import { vocabularyOf, wordsByPlace } from './vocabulary';

/** One contact as the index has it. */
export interface ShardEntry {
  id: string;
  /** In the order of `COLUMNS`. */
  values: ColumnValue[];
  who: string[];
  said: string[];
}

export function entryOf(rows: FindRows): ShardEntry {
  const facts = keptFactsOf(rows);
  return { id: facts.id, values: columnValues(facts, rows), who: facts.who, said: facts.said };
}

/** The contacts packed as a shard in which every mark up to `seq` is worked in. */
export function packedShard(shard: number, seq: number, contacts: readonly ShardEntry[]): WholeShard {
  const sorted = contacts.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const head = (part: 'columns' | 'who' | 'said') => ({ id: partId(part, shard), seq, layout: INDEX_LAYOUT });
  const columns = COLUMNS.map(({ name, kind }, index) => {
    return [
      name,
      packedColumn(
        kind,
        sorted.map(({ values }) => values[index]),
      ),
    ] as const;
  });
  const words = (part: 'who' | 'said') => vocabularyOf(sorted.map((one) => one[part]));
  return {
    columns: {
      ...head('columns'),
      part: 'columns',
      ids: sorted.map(({ id }) => id),
      columns: Object.fromEntries(columns),
    },
    who: { ...head('who'), part: 'who', vocabulary: words('who') },
    said: { ...head('said'), part: 'said', vocabulary: words('said') },
  };
}

/** The contacts of a shard again. */
export function entriesOf({ columns, who, said }: WholeShard): ShardEntry[] {
  const count = columns.ids.length;
  const values = COLUMNS.map(({ name }) => {
    const column = columns.columns[name];
    return column ? unpackedColumn(column, count) : [];
  });
  const [whoWords, saidWords] = [wordsByPlace(who.vocabulary, count), wordsByPlace(said.vocabulary, count)];
  return columns.ids.map((id, place) => ({
    id,
    values: values.map((column) => column[place]),
    who: whoWords[place] ?? [],
    said: saidWords[place] ?? [],
  }));
}
