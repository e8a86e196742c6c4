import { db } from '../db';
import type { Template } from '../model/template';
import { read } from '../read';

/** The templates that are not put away, by name. */
export function templateNames(): Promise<Pick<Template, 'id' | 'name' | 'channel'>[]> {
  return read(async () => {
    const kept = (await db.templates.toArray()).filter(({ archivedAt }) => archivedAt === undefined);
    return kept.sort((one, other) => one.name.localeCompare(other.name));
  });
}
