import { cleanText } from '../page/clean-text';

const PRONOUNS = /^\(?([\p{L}\p{M}'’.]+(?: ?\/ ?[\p{L}\p{M}'’.]+)+)\)?$/u;

/** "She/Her", with or without brackets; words without a stroke may be anything. */
export function pronounsIn(text: string | null | undefined): string | undefined {
  return PRONOUNS.exec(cleanText(text, 60) ?? '')?.[1];
}

/** The degree in "· 2nd", "3rd+" or "· 2º": the one digit says it in every language that writes it so. */
export function degreeIn(text: string | null | undefined): 1 | 2 | 3 | undefined {
  const digit = /^[^\d]*([123])(?!\d)[^\d]*$/.exec(text ?? '')?.[1];
  return digit === undefined ? undefined : (Number(digit) as 1 | 2 | 3);
}

/** The address of a person's own picture: never a ghost, an inlined one, or one from another host. */
export function photoIn(src: string | undefined): string | undefined {
  if (!src || !/\/profile-(display|framed)photo/.test(src) || !URL.canParse(src)) return undefined;
  const { protocol, hostname, href } = new URL(src);
  const isTheirs = protocol === 'https:' && /(^|\.)(licdn|linkedin)\.com$/.test(hostname);
  return isTheirs && href.length <= 2_000 ? href : undefined;
}

/** The name in a page's title: "(3) Ada Example | LinkedIn". */
export function nameInTitle(title: string | null | undefined): string | undefined {
  const [name, site] = cleanText(title, 600)?.split(' | ') ?? [];
  return site === undefined ? undefined : cleanText(name?.replace(/^\(\d+\+?\) /, ''), 300);
}
