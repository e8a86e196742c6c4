/** Marks that Google puts on everybody or makes itself. */
const NO_TAGS = /^\*?\s*(mycontacts|my contacts|starred|other contacts|friends|family|coworkers)$/i;

/** A tag as other programs write it, without their signs; `undefined` for what is none. */
export const tagIn = (part: string): string | undefined =>
  NO_TAGS.test(part) ? undefined : part.replace(/^\*\s+/, '') || undefined;
