import { withoutHeaders } from './header-block';
import { signatureStart } from './signature';
import { withoutHistory } from './without-history';

/** What the sender wrote in a mail that is plain text. */
export interface OwnText {
  /** Without quoted history, forwarded mail and signature; of a mail that has nothing else, its beginning. */
  readonly text: string;
  readonly signature?: string;
  readonly hasQuotedHistory: boolean;
}

/** Of a longer mail the rest is history. */
const MOST_SEEN = 60_000;
const MOST_LINES = 1_500;
const MOST_TEXT = 20_000;
/** An empty answer never means that nothing was written. */
const FALLBACK = 500;

/** Splits a body of plain text into the sender's own words, their signature, and the rest. Linear, never throws. */
export function ownTextOf(body: string): OwnText {
  const plain = plainBody(body);
  const kept = withoutHistory(linesOf(plain));
  const at = signatureStart(kept);
  const text = joined(kept.slice(0, at));
  const signature = joined(kept.slice(at));
  const hasQuotedHistory = joined(kept).length < plain.trim().length;
  if (text || !plain.trim())
    return { text: text.slice(0, MOST_TEXT), ...(signature && { signature }), hasQuotedHistory };
  return {
    text: (signature || joined(withoutHeaders(linesOf(plain))) || plain.trim()).slice(0, FALLBACK),
    hasQuotedHistory,
  };
}

/** The body without its quoted history alone: the signature stays. */
export function withoutQuotes(body: string): string {
  return joined(withoutHistory(linesOf(plainBody(body))));
}

/** The body without its signature alone: what is quoted stays. */
export function withoutSignature(body: string): string {
  const lines = linesOf(plainBody(body));
  return joined(lines.slice(0, signatureStart(lines))) || joined(lines);
}

function linesOf(plain: string): string[] {
  return plain.split('\n', MOST_LINES);
}

function plainBody(body: string): string {
  return body
    .slice(0, MOST_SEEN)
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')
    .replace(/[^\S\n]{40,}/g, ' ')
    .replace(/[^\S\n]+(?=\n|$)/g, '')
    .replace(/\n{5,}/g, '\n\n\n\n');
}

function joined(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .trimEnd();
}
