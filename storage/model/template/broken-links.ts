import { unescapeMarkup } from './escape-markup';
import { safeAddress } from './safe-address';

const MEANT = /\\[\s\S]|\[(?:\\.|[^[\]\n\\])+\]\([^\s]*/g;
const READ = /^\[(?:\\.|[^[\]\n\\])+\]\(([^\s()]+)\)/;

/** What a body writes like a link and is none, since its address cannot be read; each once, up to its end or a blank. */
export function brokenLinks(body: string): string[] {
  const meant = [...body.matchAll(MEANT)].map(([mark]) => mark).filter((mark) => !mark.startsWith('\\'));
  return [...new Set(meant.filter((mark) => !isRead(mark)))];
}

function isRead(mark: string): boolean {
  const address = READ.exec(mark)?.[1];
  return address !== undefined && safeAddress(unescapeMarkup(address)) !== undefined;
}
