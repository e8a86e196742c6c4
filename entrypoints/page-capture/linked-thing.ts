import { cleanText } from '../page/clean-text';

/** One thing in linked data: parsed JSON, of which nothing is certain. */
export type Thing = Readonly<Record<string, unknown>>;

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a thing says under any of these keys, as a list; of the thing itself only, never of its prototype. */
export function valuesOf(thing: Thing, ...keys: string[]): unknown[] {
  return keys.flatMap((key) => {
    const value = Object.hasOwn(thing, key) ? thing[key] : undefined;
    if (value === undefined || value === null) return [];
    return Array.isArray(value) ? value : [value];
  });
}

/** The first text under any of these keys, clean and at most `max` units; a thing speaks by its name. */
export function textOf(thing: Thing, max: number, ...keys: string[]): string | undefined {
  for (const value of valuesOf(thing, ...keys)) {
    const text = isThing(value) ? valuesOf(value, '@value', 'name')[0] : value;
    const clean = typeof text === 'string' ? cleanText(text, max) : undefined;
    if (clean) return clean;
  }
  return undefined;
}

/** The types of a thing without their vocabulary: `Person` for `https://schema.org/Person`. */
export function typesOf(thing: Thing): string[] {
  return valuesOf(thing, '@type').flatMap((type) =>
    typeof type === 'string' ? (type.split(/[/#:]/).at(-1) ?? type) : [],
  );
}
