import { browser } from 'wxt/browser';
import type { Contact } from '@/storage/model/contact';
import { type ContactId, contactIdSchema } from '@/storage/model/contact';
import { foldedWords } from '@/storage/model/search-words';
import { SITES } from '@/storage/model/sites';
import {
  type DraftOutcomeInPage,
  type DraftText,
  type DraftWish,
  draftOutcomeSchema,
} from '@/storage/model/template/draft-insertion';
import { threadPeople } from '@/storage/model/thread-people';
import { z } from '@/storage/model/z';
import { contactById } from '@/storage/queries/contact-by-id';
import { contactsOfPeople } from '@/storage/queries/contacts-of-people';
import { ownAddresses } from '@/storage/settings';
import { StorageFailure } from '@/storage/storage-failure';
import { tabState } from './read-tab';
import { isOfSite } from './sender';

/** What a page of the extension asks for. The markup is of our own making, and bounded. */
export const draftRequestSchema = z.object({
  tabId: z.number().int(),
  contactId: contactIdSchema,
  draft: z.object({
    html: z.string().min(1).max(60_000),
    text: z.string().min(1).max(30_000),
    subject: z.string().max(300).optional(),
  }),
});

interface DraftRequest {
  tabId: number;
  contactId: ContactId;
  draft: DraftText;
}

/**
 * Puts a draft into the message box that the rep has open in a tab, if it goes to this contact. Only at the rep's click.
 * Throws `gone`; `no-answer` where no script of ours may run.
 */
export async function insertDraft({ tabId, contactId, draft }: DraftRequest): Promise<DraftOutcomeInPage> {
  const contact = await contactById(contactId);
  if (!contact) throw new StorageFailure({ code: 'gone', detail: 'contacts' });
  if (contact.doNotContact) return { status: 'refused', because: 'do-not-contact' };
  if (!(await isKnownPage(tabId))) return { status: 'refused', because: 'no-box' };
  const thread = await threadOn(tabId, contact);
  const own = [...(await ownAddresses.getValue()), ...(thread?.own ?? [])];
  const wish: DraftWish = { ...draft, person: personOf(contact), own, ...(thread && { thread: thread.seen }) };
  return draftOutcomeSchema.parse(await putInto(tabId, wish));
}

/** Chrome tells the address of a tab whose site is switched on, or on which the rep just pressed. */
async function isKnownPage(tabId: number): Promise<boolean> {
  // It may be closed: then there is no box.
  const { url } = await browser.tabs.get(tabId).catch(() => ({ url: undefined }));
  return url !== undefined && URL.canParse(url) && SITES.some(({ id }) => isOfSite(new URL(url).origin, id));
}

function personOf({ name, emails, linkedinMemberId, salesId, linkedinSlug }: Contact): DraftWish['person'] {
  const memberIds = [linkedinMemberId, salesId].filter((id) => id !== undefined);
  return { name, addresses: emails, memberIds, ...(linkedinSlug && { slug: linkedinSlug }) };
}

interface ThreadOnPage {
  seen: NonNullable<DraftWish['thread']>;
  own: string[];
}

/** The thread that the page shows at this moment. A page without a reader of ours, or without a thread, says nothing. */
async function threadOn(tabId: number, contact: Contact): Promise<ThreadOnPage | undefined> {
  // A page that does not answer has no thread to go by; what the box itself says is still looked at.
  const state = await tabState(tabId).catch(() => undefined);
  if (state?.status !== 'read' || state.reading.pageKind !== 'thread') return undefined;
  const people = threadPeople(state.reading);
  const known = await contactsOfPeople(people);
  const hasPerson = people.some(({ key, name }) =>
    key.startsWith('name:') ? sameName(name, contact.name) : known.get(key)?.id === contact.id,
  );
  const names = people.slice(0, 5).map(({ name, address }) => name ?? address ?? 'LinkedIn member');
  return {
    seen: { url: state.url, people: people.length, hasPerson, names },
    own: state.reading.viewer?.address ? [state.reading.viewer.address] : [],
  };
}

function sameName(one: string | undefined, other: string): boolean {
  return one !== undefined && foldedWords(one).join(' ') === foldedWords(other).join(' ');
}

async function putInto(tabId: number, wish: DraftWish): Promise<unknown> {
  const target = { tabId, frameIds: [0] };
  try {
    await browser.scripting.executeScript({ target, files: ['/draft-insert.js'] });
    const [answer] = await browser.scripting.executeScript({ target, func: put, args: [wish] });
    return answer?.result;
  } catch {
    throw new StorageFailure({ code: 'no-answer' });
  }
}

/** Runs in the page, and so can use nothing from around it; see draft-desk.ts. */
function put(wish: DraftWish): Promise<unknown> {
  const desk = globalThis as { [name: symbol]: ((wish: DraftWish) => Promise<unknown>) | undefined };
  return desk[Symbol.for('twoway.putDraft')]?.(wish) ?? Promise.resolve(undefined);
}
