import { db } from '../db';
import type { Content } from '../model/content';
import { read } from '../read';

/** The pieces of content that are not put away, by title. */
export function contentList(): Promise<Content[]> {
  return read(async () => {
    const all = await db.contents.toArray();
    const offered = all.filter(({ archivedAt }) => archivedAt === undefined);
    return offered.sort((one, other) => one.title.localeCompare(other.title));
  });
}
