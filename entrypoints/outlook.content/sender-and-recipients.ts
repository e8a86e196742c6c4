import type { Participant } from '@/storage/model/page-reading';
import { addressIn } from '../page/address-in';
import { cleanText } from '../page/clean-text';
import { visibleLines } from '../page/visible-lines';
import type { MessageCard } from './message-cards';
import { headerElements, headerMarks } from './message-cards';

const MAX_RECIPIENTS = 500;
const WELL = '[data-testid="RecipientWell"]';
/** A person as Outlook writes one: the inner part has the label, which holds the address when it is shown. */
const PERSON = '[role="region"], [aria-label]';
const NO_PERSON = 'button, [role="toolbar"], [role="img"], [role="listbox"], [role="heading"], [aria-haspopup]';

/** The sender as the header names it, mostly without an address: that is in the hover card. */
export function senderOf(card: MessageCard): Participant {
  const [marked] = headerMarks(card, '[id^="MSG_"][id$="_FROM"]');
  if (marked) return personIn(innermost([...marked.querySelectorAll(PERSON)])[0] ?? marked);
  const people = headerElements(card, PERSON).filter((element) => !element.closest(`${WELL}, ${NO_PERSON}`));
  const labelled = people.find((element) => isLabelledByItself(element));
  return labelled ? personIn(labelled) : {};
}

/** "Von: Ida Falk" on "Ida Falk": the word before it is localised, the rest is the person. */
function isLabelledByItself(element: Element): boolean {
  const text = cleanText(element.textContent, 300);
  const label = cleanText(element.getAttribute('aria-label'), 400);
  return text !== undefined && label !== undefined && label.length > text.length && label.endsWith(text);
}

/** All to whom the header says it went, each once, in the order of the page. */
export function recipientsOf(card: MessageCard): Participant[] {
  const found = new Map<string, Participant>();
  for (const person of headerMarks(card, WELL).flatMap(peopleIn)) {
    const key = (person.address ?? person.name)?.toLowerCase();
    if (key && !found.has(key)) found.set(key, person);
    if (found.size === MAX_RECIPIENTS) break;
  }
  return [...found.values()];
}

/** Without marked people only addresses are taken: where one name ends and the next begins is not told. */
function peopleIn(well: Element): Participant[] {
  const marked = innermost([...well.querySelectorAll(PERSON)].filter((element) => !element.closest(NO_PERSON)));
  if (marked.length > 0) return marked.map(personIn);
  const words = shownText(well).split(/[\s,;:<>()]+/);
  return words.flatMap((word) => (addressIn(word) ? { address: word } : []));
}

function innermost(elements: Element[]): Element[] {
  return elements.filter((element, at) => !elements[at + 1] || !element.contains(elements[at + 1] as Element));
}

function personIn(element: Element): Participant {
  const shown = shownText(element);
  const [, name = shown, inBrackets] = shown.match(/^(.*?)\s*<([^<>]*)>$/) ?? [];
  const labelEnd = element
    .getAttribute('aria-label')
    ?.trim()
    .split(/[\s:<>]+/)
    .findLast(Boolean);
  const address = addressIn(inBrackets) ?? addressIn(shown) ?? addressIn(labelEnd);
  const own = cleanText(name, 300);
  return { ...(own && own !== address && { name: own }), ...(address && { address }) };
}

function shownText(element: Element): string {
  const lines = visibleLines(element, '', (part, around) =>
    part.matches('[aria-hidden="true"], [role="img"]') ? null : around,
  );
  return cleanText(lines.map(({ text }) => text).join(' '), 1_000) ?? '';
}
