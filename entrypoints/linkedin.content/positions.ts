import { cleanText } from '../page/clean-text';
import { attributeOf, findAll, hrefOf } from './find';

/** One position of an experience section. */
export interface Position {
  title?: string | undefined;
  company?: string | undefined;
  /** LinkedIn's number of the company, where the company has a page. */
  companyId?: string | undefined;
  /** Its range of dates is open. */
  isCurrent: boolean;
}

/** The position to name somebody by: a current one, at the company that the profile itself shows if there is one. */
export function currentPosition(positions: readonly Position[], shownCompany?: string): Position | undefined {
  const current = positions.filter((position) => position.isCurrent);
  return current.find((position) => position.company === shownCompany) ?? current[0];
}

/** Has every listed position at this company ended? */
export function hasEnded(positions: readonly Position[], company: string | undefined): boolean {
  const there = positions.filter((position) => position.company === company);
  return there.length > 0 && there.every((position) => !position.isCurrent);
}

/**
 * Reads one entry of an experience list. An entry is one position (title, company, dates), or a company over a list
 * of roles (title, sometimes the kind of employment, dates).
 * @param line selects the elements that hold one line of text each
 */
export function positionsOf(entry: Element, line: string): Position[] {
  const [first, second, third] = linesOf(entry, entry, line);
  const companyId = companyIdOf(entry);
  const roles = findAll(entry, 'li').flatMap((item) => roleOf(linesOf(item, entry, line)) ?? []);
  // The time spent there stands below a company's name: where it is the first line, the name is missing.
  const over = /\p{Nd}/u.test(second ?? '') ? first : undefined;
  if (roles.length > 0) return roles.map((role) => ({ ...role, company: over, companyId }));
  const company = second && withoutKind(second, entry);
  return [{ title: first, company, companyId, isCurrent: rangeOf(third) === 'open' }];
}

/** The first lines that belong to the entry or role itself, not to a role or picture inside it. */
function linesOf(owner: Element, entry: Element, line: string): string[] {
  const own: string[] = [];
  for (const element of findAll(owner, line)) {
    const item = element.closest('li');
    if ((item && entry.contains(item) ? item : entry) !== owner) continue;
    const text = cleanText(element.textContent, 300);
    if (text) own.push(text);
    if (own.length === 3) break;
  }
  return own;
}

function roleOf([title, second, third]: string[]): Pick<Position, 'title' | 'isCurrent'> | undefined {
  const range = rangeOf(second) ?? rangeOf(third);
  return range && { title, isCurrent: range === 'open' };
}

/**
 * `open` for a range from a year to a word, in whatever language ("2021 – heute"), `closed` for one from year to
 * year, `undefined` for a line that is no range. The duration behind the dot says nothing.
 */
export function rangeOf(line: string | undefined): 'open' | 'closed' | undefined {
  const [, from, to] = /^([^·]*\p{Nd}{4}[^·]*)[-–—~〜]([^·]+)/u.exec(line ?? '') ?? [];
  if (from === undefined || to === undefined) return undefined;
  if (/\p{Nd}{4}/u.test(to)) return 'closed';
  return /\p{L}/u.test(to) && !/\p{Nd}/u.test(to) ? 'open' : undefined;
}

function companyIdOf(entry: Element): string | undefined {
  // Only the logo's link, the first one: further ones may stand in what somebody wrote about the position.
  const href = hrefOf(entry.querySelector('a[href]'));
  return /\/company\/(\d{1,20})(?:[/?#]|$)/.exec(href ?? '')?.[1];
}

/** "Acme · Full-time" without the kind of employment; the logo's label tells where the company's own name has a dot. */
function withoutKind(line: string, entry: Element): string {
  const dot = line.lastIndexOf(' · ');
  const label = attributeOf(entry.querySelector('img[alt]'), 'alt') ?? '';
  return dot < 0 || label.includes(line) ? line : line.slice(0, dot);
}
