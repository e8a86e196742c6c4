import { db } from '../db';
import { read } from '../read';

/** The team's own words that were used before, each list by name. */
export interface WordsInUse {
  personas: string[];
  objections: string[];
}

/** Personas and objections that templates, content and contacts name, to be picked again. */
export function wordsInUse(): Promise<WordsInUse> {
  return read(async () => {
    const [templates, contents] = await Promise.all([db.templates.toArray(), db.contents.toArray()]);
    return {
      personas: once([...templates, ...contents].flatMap(({ personas }) => personas)),
      objections: once(contents.flatMap(({ objections }) => objections)),
    };
  });
}

function once(words: string[]): string[] {
  return [...new Set(words)].sort((one, other) => one.localeCompare(other));
}
