import type { JourneyPack } from '../numbers/journey-pack';
import type { PackedColumn } from './packed-column';
import type { Vocabulary } from './vocabulary';

interface ShardHead {
  /** See `partId`. */
  id: number;
  /** The last mark that is worked in. */
  seq: number;
  /** See `INDEX_LAYOUT`. */
  layout: number;
}

/** Who is in a shard, and the columns by which they are filtered, sorted and counted. */
export interface ColumnShard extends ShardHead {
  part: 'columns';
  /** The contacts, sorted: in the order in which the columns have them. */
  ids: string[];
  /** By the name of the column. */
  columns: Record<string, PackedColumn>;
}

/** The words of a shard: of who they are, or of what was said. */
export interface WordShard extends ShardHead {
  part: 'who' | 'said';
  vocabulary: Vocabulary;
}

/** What reports count of the contacts of a shard. */
export interface JourneyShard extends ShardHead {
  part: 'journeys';
  ids: string[];
  pack: JourneyPack;
}

/**
 * A part of the index over all contacts, packed: who is in it, and what of them can be found, filtered and sorted by. It is
 * derived from the other tables and can be made anew at any time; what changed since `seq` stands in the marks.
 */
export type IndexShard = ColumnShard | WordShard | JourneyShard;

/** All parts of one shard. */
export interface WholeShard {
  columns: ColumnShard;
  who: WordShard;
  said: WordShard;
}
