/** The id of a message or a conversation as Exchange writes it, in the alphabet with `+` and `/`. */
export type ItemId = string;

/**
 * Reads an id in either of its spellings: addresses often write `_` for `+` and `-` for `/`.
 * @returns `undefined` for anything else, a bare number among it (those count elements and do not last)
 */
export function itemIdOf(raw: string | null | undefined): ItemId | undefined {
  const id = raw?.trim().replace(/[_ ]/g, '+').replace(/-/g, '/');
  return id && /^[A-Za-z\d+/=]{4,200}$/.test(id) && /\D/.test(id) ? id : undefined;
}

/** The same item, with or without the padding at the end. */
export function isSameItem(one: ItemId, other: ItemId): boolean {
  return withoutPadding(one) === withoutPadding(other);
}

/** Ids of one kind (messages, conversations) in one mailbox begin alike; only those can contradict each other. */
export function isOfSameKind(one: ItemId, other: ItemId): boolean {
  return one.slice(0, 4) === other.slice(0, 4);
}

function withoutPadding(id: ItemId): string {
  return id.replace(/=+$/, '');
}
