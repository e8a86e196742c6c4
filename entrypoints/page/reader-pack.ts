import { type PackName, sendToBackground } from '../background/api';
import type { PackContent, ReaderPack } from './adapter';
import { onShelf } from './reader-shelf';

/** The readers of a pack, for the addresses that this function knows. */
export function readerPack(pack: PackName, isPage: ReaderPack['isPage']): ReaderPack {
  return {
    id: pack,
    pack,
    isPage,
    fetch: async (url) => (await fetchPack(pack))?.readers.find((reader) => reader.isPage(url)),
  };
}

/** What a pack brings, fetched once per document. `undefined` when it does not come; the next need asks again. */
export async function fetchPack(pack: PackName): Promise<PackContent | undefined> {
  if (!onShelf(pack)) await sendToBackground('loadReader', pack).catch(staysAway);
  return onShelf(pack);
}

/** The extension was reloaded, or the tab left: whoever asked sees that nothing came. */
function staysAway(): undefined {
  return undefined;
}
