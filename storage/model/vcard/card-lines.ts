/** What is read of a card. Pictures, keys and what programs add of their own are left out before anybody parses them. */
const READ = new Set(
  ['version', 'kind', 'fn', 'n', 'nickname', 'org', 'title', 'role', 'email', 'tel', 'adr', 'url', 'note'].concat([
    'categories',
    'lang',
    'tz',
    'socialprofile',
    'x-socialprofile',
    'x-abshowas',
  ]),
);
/** Parameters of vCard 2.1 that stand without a name. */
const ENCODINGS = /^(quoted-printable|base64|8bit|7bit)$/i;

/**
 * The lines of one card that are read, unfolded, without BEGIN and END. Those of vCard 2.1 are written as 3.0 has them: `TEL;HOME:…` becomes
 * `TEL;TYPE=HOME:…`, and quoted-printable text is decoded.
 */
export function cardLines(lines: readonly string[]): string[] {
  const unfolded = unfold(lines);
  const isOld = unfolded.some((line) => /^version:2\.1\s*$/i.test(line));
  const read = unfolded.filter((line) => READ.has(nameOf(line)));
  return isOld ? read.map(modernised) : read.map(withPlainZone);
}

/** `item1.TEL;TYPE=x:…` is `tel`. */
const nameOf = (line: string): string => (/^(?:[\w-]+\.)?([\w-]+)[;:]/.exec(line)?.[1] ?? '').toLowerCase();

function unfold(lines: readonly string[]): string[] {
  const all: string[] = [];
  for (const line of lines) {
    const last = all.at(-1);
    const isSoft = last !== undefined && /quoted-printable/i.test(last.split(':')[0] ?? '') && last.endsWith('=');
    if (isSoft) all[all.length - 1] = last.slice(0, -1) + line;
    else if (last !== undefined && /^[ \t]/.test(line)) all[all.length - 1] = last + line.slice(1);
    else if (line.trim()) all.push(line);
  }
  return all;
}

function modernised(line: string): string {
  const colon = line.indexOf(':');
  const [name = '', ...params] = line.slice(0, colon).split(';');
  if (name.toLowerCase() === 'version') return 'VERSION:3.0';
  const isQuoted = params.some((param) => /(^|=)quoted-printable$/i.test(param));
  const charset = params.find((param) => /^charset=/i.test(param))?.slice('charset='.length);
  const types = params.filter((param) => /^[\w-]+$/.test(param) && !ENCODINGS.test(param));
  const value = line.slice(colon + 1);
  const plain = isQuoted ? escaped(fromQuotedPrintable(value, charset)) : value;
  return `${name}${types.length > 0 ? `;TYPE=${types.join(',')}` : ''}:${plain}`;
}

/** Line ends and commas as 3.0 writes them; a semicolon parts the pieces of a name in both. */
const escaped = (text: string): string => text.replace(/\r\n?|\n/g, '\\n').replaceAll(',', '\\,');

function fromQuotedPrintable(text: string, charset = 'utf-8'): string {
  const bytes: number[] = [];
  for (const [, hex, letter = ''] of text.matchAll(/=([\dA-F]{2})|([\s\S])/gi)) {
    bytes.push(...(hex === undefined ? new TextEncoder().encode(letter) : [Number.parseInt(hex, 16)]));
  }
  return decoderOf(charset).decode(Uint8Array.from(bytes));
}

function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder(); // A charset that nobody knows.
  }
}

/** Version 3.0 takes a zone for an offset, and spoils the name of one. */
const withPlainZone = (line: string): string =>
  nameOf(line) === 'tz' ? line.replace(/^(?:[\w-]+\.)?tz[^:]*:/i, 'X-ZONE:') : line;
