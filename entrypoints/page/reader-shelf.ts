import type { PackName } from '../background/api';
import type { PackContent } from './adapter';

/** In the isolated world alone, which the page's own scripts cannot see. */
const SHELF = Symbol.for('twoway.readers');

type Shelf = Partial<Record<PackName, PackContent>>;

/** Puts a pack's readers where the script that asked for them finds them. A pack that comes twice replaces itself. */
export function putOnShelf(pack: PackName, content: PackContent): void {
  shelf()[pack] = content;
}

/** The readers of a pack, if it has been fetched into this document. */
export function onShelf(pack: PackName): PackContent | undefined {
  return shelf()[pack];
}

function shelf(): Shelf {
  const world = globalThis as { [SHELF]?: Shelf };
  world[SHELF] ??= {};
  return world[SHELF];
}
