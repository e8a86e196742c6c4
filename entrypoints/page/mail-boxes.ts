import type { BoxPerson } from '@/storage/model/template/draft-insertion';
import { addressIn } from './address-in';
import { cleanText } from './clean-text';
import type { BoxSurroundings, DraftSite } from './draft-site';

/** The body of a mail being written. Outlook's lines for recipients are text boxes, too, but of one line. */
const BOX =
  '[contenteditable="true"][role="textbox"]:is([g_editable="true"], [aria-multiline="true"], [id^="editorParent"], [id^="editorParent"] *)';
/** Where a mail being written says to whom it goes. */
const RECIPIENTS =
  '[email], [data-hovercard-id], [name="to"], [name="cc"], [name="bcc"], [data-testid="RecipientWell"], [class*="RECIPIENT_ENTITY"], [role="textbox"][contenteditable="true"]';
/** Parts of Outlook's lines that each stand for one person, where no address is shown. */
const PILL = '[class*="RECIPIENT_ENTITY"], [role="region"], .lpc-hoverTarget';
/** Attributes in which an address may stand. */
const SAYING = ['email', 'data-hovercard-id', 'aria-label', 'title'];
const SUBJECT =
  'input[name="subjectbox"], input[maxlength="255"], input[id$="_SUBJECT"], input[aria-label][type="text"]';
const MESSAGE = '[data-legacy-message-id], [data-message-id], [id^="UniqueMessageBody"]';
/** A mail being written, with all that belongs to it. */
const WHOLE = '[role="dialog"], [role="region"], form';
/** What somebody sent may hold anything, a text box as well. */
const RECEIVED = '.ii, .a3s, [id^="UniqueMessageBody"]';
const MOST_PEOPLE = 50;

/** Gmail's and Outlook's boxes: a reply in its thread, and a new mail in its window. */
export const mailBoxes: DraftSite = {
  formatted: true,
  boxes: (document) => [...document.querySelectorAll<HTMLElement>(BOX)].filter(isOutermost),
  around,
};

function isOutermost(box: HTMLElement): boolean {
  return !box.parentElement?.closest(BOX) && !box.closest(RECEIVED);
}

function around(box: HTMLElement): BoxSurroundings {
  const area = writingArea(box);
  const inThread = isAmongMessages(box);
  if (!area) return { people: [], inThread };
  const subject = [...area.querySelectorAll<HTMLInputElement>(SUBJECT)].find(
    (line) => !box.contains(line) && line.type !== 'hidden',
  );
  return { people: peopleIn(area, box), inThread, ...(subject && { subject }) };
}

/** The smallest part around a box that says to whom it goes. */
function writingArea(box: HTMLElement): Element | undefined {
  const { body } = box.ownerDocument;
  for (let area = box.parentElement; area && area !== body && !isMore(area, box); area = area.parentElement) {
    if (says(area, box, `${RECIPIENTS}, ${SUBJECT}`)) return fullArea(area, box);
  }
  return undefined;
}

/** The subject may stand nearer to the body than the recipients do. */
function fullArea(area: Element, box: HTMLElement): Element {
  let full = area;
  while (!full.matches(WHOLE) && !says(full, box, RECIPIENTS)) {
    const wider = full.parentElement;
    if (!wider || wider === box.ownerDocument.body || wider.matches('main, [role="main"]') || isMore(wider, box)) break;
    full = wider;
  }
  return full;
}

function says(part: Element, box: HTMLElement, what: string): boolean {
  return [...part.querySelectorAll(what)].some((one) => !box.contains(one));
}

/** What holds a message, or another box, is more than one mail being written. */
function isMore(part: Element, box: HTMLElement): boolean {
  return part.querySelector(MESSAGE) !== null || says(part, box, BOX);
}

function isAmongMessages(box: HTMLElement): boolean {
  if (box.closest('[role="dialog"]')) return false;
  const place = box.closest('[role="main"], main, [id$="ReadingPaneContainer"], #ReadingPaneContainerId');
  return place?.querySelector(MESSAGE) !== null && place !== null;
}

function peopleIn(area: Element, box: HTMLElement): BoxPerson[] {
  const marks = [...area.querySelectorAll(RECIPIENTS)].filter(
    (mark) => !box.contains(mark) && !mark.closest('[name="from"]'),
  );
  const people = new Map<string, BoxPerson>();
  for (const person of marks.flatMap(peopleOf).slice(0, MOST_PEOPLE * 4)) {
    const key = person.address?.toLowerCase() ?? `name ${person.name}`;
    if (!people.has(key)) people.set(key, person);
  }
  const all = [...people.values()];
  const addressed = all.filter(({ address }) => address !== undefined);
  // Beside an address a name is the same person's, as a rule; it proves nobody anyway.
  return (addressed.length > 0 ? addressed : all).slice(0, MOST_PEOPLE);
}

function peopleOf(mark: Element): BoxPerson[] {
  const own = addressIn(mark.getAttribute('email') ?? mark.getAttribute('data-hovercard-id'));
  if (own) return [{ address: own, ...named(mark.getAttribute('name') ?? mark.textContent) }];
  if (mark instanceof HTMLInputElement || mark instanceof HTMLTextAreaElement) return addressesIn(mark.value);
  const parts = [mark, ...mark.querySelectorAll('*')];
  const said = addressesIn(parts.flatMap((part) => SAYING.map((name) => part.getAttribute(name) ?? '')).join('\n'));
  if (said.length > 0) return said;
  const shown = addressesIn(parts.map((part) => (part.childElementCount === 0 ? part.textContent : '')).join('\n'));
  if (shown.length > 0) return shown;
  const pills = mark.matches(PILL) ? [mark] : [...mark.querySelectorAll(PILL)];
  return pills.map((pill) => named(pill.textContent)).filter(({ name }) => name !== undefined);
}

function addressesIn(text: string): BoxPerson[] {
  return [...text.matchAll(/[^\s@<>(),;:"']{1,64}@[^\s@<>(),;:"']{1,255}/g)].flatMap(([found]) => {
    const address = addressIn(found);
    return address ? [{ address }] : [];
  });
}

function named(text: string | null | undefined): BoxPerson {
  const name = cleanText(text, 300);
  return name ? { name } : {};
}
