/**
 * A part of the index over all contacts, packed: who is in it, and what of them can be found, filtered and sorted by. It is
 * derived from the other tables and can be made anew at any time; what changed since `seq` stands in the marks.
 */
export interface IndexShard {
  id: number;
  /** The last mark that is worked in. */
  seq: number;
  /** Another number is another layout: the shard is then made anew. */
  layout: number;
  /** The contacts, in the order in which the columns have them. */
  ids: string[];
}
