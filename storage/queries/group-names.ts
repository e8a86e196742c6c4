import { db } from '../db';
import { read } from '../read';

/** The names of all templates and the titles of all content, by their ids; those put away as well. */
export function groupNames(): Promise<ReadonlyMap<string, string>> {
  return read(async () => {
    const [templates, contents] = await Promise.all([db.templates.toArray(), db.contents.toArray()]);
    return new Map([
      ...templates.map(({ id, name }) => [id, name] as const),
      ...contents.map(({ id, title }) => [id, title] as const),
    ]);
  });
}
