const MOST_WORDS = 60;
const LONGEST_WORD = 40;
/** No number is written in more groups. */
const MOST_GROUPS = 10;

/** Marks that people leave out when they type: Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowels. */
const OPTIONAL_MARKS =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0640]/g;
/** Between letters only: `O'Brien` is one name, a quotation is not. */
const APOSTROPHES = /(?<=\p{L})['’ʼ`´](?=\p{L})/gu;
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}]+/u;

/** Letters that Unicode does not take apart, as a keyboard without them writes them. */
const PLAIN_LETTERS = new Map(
  Object.entries({ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h' }),
);

/** The words of a text as search compares them: lower case, without accents, in order. At most 60. */
export function foldedWords(text: string): string[] {
  return everyFoldedWord(text).slice(0, MOST_WORDS);
}

/** The same of a text of any length. */
export function everyFoldedWord(text: string): string[] {
  const words = folded(text).split(BETWEEN_WORDS).filter(Boolean);
  return words.map((word) => word.slice(0, LONGEST_WORD));
}

/** A text as it is compared whole: folded like words, its signs kept, its spaces made one. */
export function foldedText(text: string): string {
  return folded(text).trim().replace(/\s+/g, ' ');
}

function folded(text: string): string {
  const lower = text.normalize('NFKD').toLowerCase().replace(OPTIONAL_MARKS, '');
  return lower.replace(/[ßæœøłđðþıħ]/g, (letter) => PLAIN_LETTERS.get(letter) ?? letter);
}

/** What of a contact can be searched for. */
export interface Searchable {
  name: string;
  companyName?: string | undefined;
  jobTitle?: string | undefined;
  emails: string[];
  phones?: string[] | undefined;
}

/** The folded words of name, company, title and addresses, and the digits of numbers, for the prefix index. */
export function searchWordsOf({ name, companyName, jobTitle, emails, phones = [] }: Searchable): string[] {
  const text = [name, companyName, jobTitle, ...emails].filter(Boolean).join(' ');
  return [
    ...new Set([...foldedWords(text), ...foldedWords(text.replace(APOSTROPHES, '')), ...phones.flatMap(phoneWords)]),
  ];
}

/** The groups of a number, and what it reads from each group on: it is found with and without gaps, prefix or country. */
export function phoneWords(phone: string): string[] {
  const groups = foldedWords(phone).slice(0, MOST_GROUPS);
  return [...groups, ...groups.map((_, index) => groups.slice(index).join('').slice(0, LONGEST_WORD))];
}

/** The words of what the rep types to search: O'Brien is found with and without the sign. */
export function searchTerms(search: string): string[] {
  return foldedWords(search.replace(APOSTROPHES, ''));
}

/** Is there, for each term, a word that begins with it? */
export function matchesTerms(words: string[], terms: string[]): boolean {
  return terms.every((term) => words.some((word) => word.startsWith(term)));
}
