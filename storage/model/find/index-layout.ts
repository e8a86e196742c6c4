import { scoreBlockOf } from '../score/score-block';

/** Another number is another layout: shards of an earlier one are made anew. Raise it with every change of `COLUMNS` or of words. */
export const INDEX_LAYOUT = 1;

/** In how many shards the contacts lie. At 100,000 a shard has about 1,600. */
export const INDEX_SHARDS = 64;

/** What of a shard is kept in a row of its own, so that the page need not wait for all. */
export const INDEX_PARTS = ['columns', 'who', 'said'] as const;
export type IndexPart = (typeof INDEX_PARTS)[number];

/** The shard of a contact. The score blocks of a shard are those whose number leaves it as the rest. */
export const shardOf = (contactId: string): number => scoreBlockOf(contactId) % INDEX_SHARDS;

/** The id of the row with this part of a shard. */
export const partId = (part: IndexPart, shard: number): number => INDEX_PARTS.indexOf(part) * INDEX_SHARDS + shard;
