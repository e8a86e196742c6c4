import { KNOWN_ATTRIBUTES, KNOWN_NAMES, KNOWN_PIECES } from './known-marks';
import type { PageWords } from './page-words';
import { sameShape } from './same-shape';
import { ATTRIBUTE_NAMES, ENUMERATED, ID_ATTRIBUTES, TEXT_ATTRIBUTES, URL_ATTRIBUTES } from './structure-names';

const MOST_VALUE = 120;
const MOST_CLASSES = 40;
/** Values that are long and say nothing of a page's structure. */
const UNTOLD = new Set(['style', 'd', 'points', 'transform', 'srcdoc', 'integrity', 'nonce', 'jsdata']);
const SCHEMES = /^(https?|mailto|tel|data|blob|javascript|urn):/i;

const PIECE = new RegExp(`(${KNOWN_PIECES.map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`);

/** An attribute as it may be shown: its name if it is one of structure, its value's shape. */
export function censoredAttribute({ name, value }: Attr, words: PageWords): string {
  const shown = censoredName(name, words);
  const safe = shown === name ? censoredValue(name, value, words) : sameShape(value.slice(0, MOST_VALUE));
  return safe === '' ? ` ${shown}` : ` ${shown}="${safe.replaceAll('"', "'")}"`;
}

/** Names of the standards and of our readers stay; `data-` names of the site stay unless they hold a word of the page. */
function censoredName(name: string, words: PageWords): string {
  if (ATTRIBUTE_NAMES.has(name) || KNOWN_ATTRIBUTES.has(name) || name in ENUMERATED) return name;
  if (ID_ATTRIBUTES.has(name) || TEXT_ATTRIBUTES.has(name)) return name;
  const own = /^data-([a-z][a-z-]{0,40})$/.exec(name)?.[1];
  return own && !words.isIn(own) ? name : censoredToken(name);
}

/** A name of the site's own, or text that was torn into the place of one, as a single word of its shape. */
export function censoredToken(name: string): string {
  return (
    sameShape(name.slice(0, 60))
      .toLowerCase()
      .replace(/[^x0:-]/g, '') || 'x'
  );
}

function censoredValue(name: string, value: string, words: PageWords): string {
  if (name === 'class')
    return value
      .split(/\s+/, MOST_CLASSES)
      .map((one) => censoredClass(one, words))
      .join(' ')
      .trim();
  if (ID_ATTRIBUTES.has(name))
    return value
      .split(/\s+/, MOST_CLASSES)
      .map((one) => censoredId(one, words))
      .join(' ')
      .trim();
  if (UNTOLD.has(name)) return value ? '…' : '';
  const choices = ENUMERATED[name];
  if (choices) return choices.has(value) ? value : sameShape(value.slice(0, MOST_VALUE));
  if (TEXT_ATTRIBUTES.has(name)) return sameShape(cut(value));
  return URL_ATTRIBUTES.has(name) ? censoredUrl(value) : piecewise(value, sameShape);
}

/** A hash stays, since it says nothing; long runs of digits may be a number of somebody's. */
function censoredClass(one: string, words: PageWords): string {
  if (KNOWN_NAMES.has(one)) return one;
  if (one.length > 60 || /[^\w:-]/.test(one) || words.isIn(one)) return sameShape(one.slice(0, 60));
  return one.replace(/\d{4,}/g, (digits) => '0'.repeat(digits.length));
}

/** Ids carry the ids of people and things: no digit stays, and no run of letters that is mixed with digits. */
function censoredId(one: string, words: PageWords): string {
  if (KNOWN_NAMES.has(one)) return one;
  return piecewise(one, (rest) =>
    rest.replace(/[^_:.-]+/g, (part) => {
      const isPlain = /^[A-Za-z]{1,24}$/.test(part) || /^[A-Za-z]{1,24}\d{1,6}$/.test(part);
      return isPlain && !words.isIn(part) ? part.replace(/\d/g, '0') : sameShape(part);
    }),
  );
}

/** The scheme, a mark for the rest, and what our readers look for in it. */
function censoredUrl(value: string): string {
  const [scheme = ''] = SCHEMES.exec(value) ?? [];
  return scheme.toLowerCase() + piecewise(value.slice(scheme.length), () => '…');
}

/** Keeps the pieces that our readers look for, and censors what stands between them. */
function piecewise(value: string, censored: (rest: string) => string): string {
  const pieces = cut(value).split(PIECE);
  return pieces.map((piece, at) => (at % 2 === 1 || piece === '' ? piece : censored(piece))).join('');
}

function cut(value: string): string {
  return value.length > MOST_VALUE ? `${value.slice(0, MOST_VALUE)}…` : value;
}
