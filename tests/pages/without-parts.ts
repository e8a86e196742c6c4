import type { PageState } from '@/storage/model/page-reading';

/** What a reading states: each field by its name, as text. */
export type Stated = Record<string, string>;

/** The values of a reading without their sources; nothing where nothing was read. */
export function statedIn(state: PageState): Stated {
  if (state.status !== 'read' || state.reading.pageKind === 'thread') return {};
  const { fields, missing: _, ...rest } = state.reading;
  const all = Object.entries({ ...rest, ...fields }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(all.map(([name, value]) => [name, textOf(value)]));
}

function textOf(value: unknown): string {
  return JSON.stringify(typeof value === 'object' && value !== null && 'value' in value ? value.value : value);
}

/** Every way to take one of these out, and, up to a number of them, every way to take out two. */
export function* withoutEach(parts: readonly Element[], alsoPairs = false): Generator<Element[]> {
  for (const [at, part] of parts.entries()) {
    yield [part];
    if (alsoPairs) for (const other of parts.slice(at + 1)) yield [part, other];
  }
}

/** Runs something while these are not in their document. */
export function without<T>(parts: readonly Element[], run: () => T): T {
  const marks = parts.map((part) => {
    const mark = part.ownerDocument.createComment('');
    part.replaceWith(mark);
    return mark;
  });
  try {
    return run();
  } finally {
    // The last first: one may have stood in another.
    for (const [at, mark] of [...marks.entries()].reverse()) mark.replaceWith(parts[at] as Element);
  }
}

/** What a harmed page states that the whole one did not, and fields that it lost without saying so. */
export function wrongIn(state: PageState, whole: Stated): string[] {
  if (state.status !== 'read' || state.reading.pageKind === 'thread') return [];
  const stated = statedIn(state);
  const { missing } = state.reading;
  const other = Object.entries(stated).filter(([name, value]) => whole[name] !== value);
  const lost = Object.keys(state.reading.fields).filter((name) => !(name in stated || missing.includes(name)));
  return [...other.map(([name, value]) => `${name}: ${value}`), ...lost.map((name) => `${name} is lost`)];
}
