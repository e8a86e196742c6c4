import { type Browser, browser } from 'wxt/browser';
import type { Contact, ContactId } from '@/storage/model/contact';
import { contactIdSchema } from '@/storage/model/contact';
import { contactList } from '@/storage/queries/contact-list';
import { myDay } from '@/storage/queries/my-day';
import { panelRoute } from './api';
import { contactSuggestion, escapedForOmnibox } from './contact-suggestion';
import { foundContacts, readSearch } from './found-contacts';

/** Chrome shows no more of them. */
const SHOWN = 6;
const DUE_SHOWN = { answered: 2, overdue: 2, today: 2, next: 2 };

/** `tw` and a name in the address bar: who is known by that name, and Enter opens them. Without a name, who is due. */
export function listenToOmnibox(): void {
  browser.omnibox.onInputStarted.addListener(() => {
    browser.omnibox.setDefaultSuggestion({
      description: 'A contact by name, company or mail; or stage:lead last:>30d',
    });
  });
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    void suggestionsFor(text, Date.now()).then(suggest);
  });
  browser.omnibox.onInputEntered.addListener((text, disposition) => void openChosen(text, disposition));
}

async function suggestionsFor(text: string, now: number): Promise<Browser.omnibox.SuggestResult[]> {
  const contacts = text.trim() ? await contactsFor(text) : await dueContacts(now);
  return contacts.map((contact) => contactSuggestion(contact, now));
}

/** Names are read at once. What more is searched for, and a word that no name has, is asked of the finder. */
async function contactsFor(text: string): Promise<Contact[]> {
  const { chips, problems } = await readSearch(text);
  const [problem] = problems.filter(({ unfinished }) => !unfinished);
  const words = problem?.sentence ?? chips.map((chip) => chip.words).join(', ');
  browser.omnibox.setDefaultSuggestion({ description: escapedForOmnibox(problem ? words : `Search: ${words}`) });
  const isOfNames = chips.every(({ kind }) => kind === 'words');
  const named = isOfNames ? await contactList({ search: text, limit: SHOWN }) : [];
  return named.length > 0 ? named : foundContacts(text, SHOWN);
}

async function dueContacts(now: number) {
  const { answered, overdue, today, next } = await myDay(now, DUE_SHOWN);
  const entries = [answered, overdue, today, next].flatMap((part) => part.entries);
  return [...new Map(entries.map(({ contact }) => [contact.id, contact])).values()].slice(0, SHOWN);
}

/**
 * Without a choice the best match is meant; where there is none, the panel's search shows that nobody was found. A search with
 * filters means all whom it finds.
 */
async function openChosen(text: string, disposition: `${Browser.omnibox.OnInputEnteredDisposition}`): Promise<void> {
  const contactId = chosenId(text) ?? (await bestMatch(text));
  const search = { wish: 'search', search: text.trim() } as const;
  await panelRoute.set({ ...(contactId ? { contactId } : search), at: Date.now() });
  const url = browser.runtime.getURL('/sidepanel.html');
  // What is entered into the address bar is no gesture that may open the side panel: the same page opens as a tab.
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}

async function bestMatch(text: string): Promise<ContactId | undefined> {
  const { chips } = await readSearch(text);
  if (chips.some(({ kind }) => kind === 'filter')) return undefined;
  return (await suggestionsFor(text, Date.now())).map(({ content }) => chosenId(content))[0];
}

function chosenId(content: string): ContactId | undefined {
  return content.startsWith('contact:') ? contactIdSchema.safeParse(content.slice('contact:'.length)).data : undefined;
}
