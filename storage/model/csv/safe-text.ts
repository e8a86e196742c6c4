/** What a program could work out: behind blanks and apostrophes, in wide letters as well. */
const FORMULA = String.raw`['\s]*[=+\-@＝＋－＠]`;
/** A telephone number or a number below zero is none. */
const NUMBER = String.raw`[+-]?[\d ()./-]+(?:[;\t\r\n]|$)`;
/** Where a cell begins, also for a program that parts cells by semicolons or tabs and does not heed quotes. */
const BEGIN = '(?<=^|[;\\t\\r\\n])';
const AT_START = String.raw`(?<=^)(?='*[\t\r])`;

const UNSAFE = new RegExp(`${BEGIN}(?!${NUMBER})(?=${FORMULA})|${AT_START}`, 'g');
const MADE_SAFE = new RegExp(`${BEGIN}'(?=${FORMULA})|(?<=^)'(?='*[\\t\\r])`, 'g');

/** A text that no spreadsheet takes for a formula: an apostrophe leads what could be one. `writtenText` takes it back. */
export const safeText = (text: string): string => text.replace(UNSAFE, "'");

/** The text that `safeText` was given, for every text. */
export const writtenText = (safe: string): string => safe.replace(MADE_SAFE, '');
