import { saveLead } from '@/storage/commands/save-lead';
import type { LeadInput, SaveLeadResult } from '@/storage/model/lead-input';
import type { Outcome } from '@/storage/model/outcome';
import type { PageReading, ThreadReading } from '@/storage/model/page-reading';
import { type PersonKey, personLabel, type ThreadPerson, threadPeople } from '@/storage/model/thread-people';
import { StorageFailure } from '@/storage/storage-failure';
import { savedByWorker } from './api';
import { asReadByRep } from './as-read-by-rep';
import { showContexts } from './page-context';
import { readTab, type TabToRead } from './read-tab';
import { refuseNamesake } from './refuse-namesake';
import type { PageSender } from './sender';
import { toOutcome } from './to-outcome';

/** Saves what the page's own button read, and leaves word for the panel. `choose` when a thread has several people. */
export async function saveReading(reading: PageReading, sender: PageSender): Promise<Outcome<SaveLeadResult>> {
  return withWordForPanel(sender.tabId, reading, async () => {
    if (new URL(reading.url).origin !== sender.origin) throw new StorageFailure({ code: 'mismatch' });
    return saveUnasked(await readingOfRep(reading));
  });
}

/** The same from the context menu and the shortcut: the tab is read anew first. */
export async function saveTab(tabId: number, url: string): Promise<Outcome<SaveLeadResult>> {
  const read = await toOutcome(() => readTab({ tabId, url }));
  if (!read.ok) return withWordForPanel(tabId, undefined, () => Promise.reject(new StorageFailure(read.failure)));
  return withWordForPanel(tabId, read.value, () => saveUnasked(read.value));
}

async function saveUnasked(reading: PageReading): Promise<SaveLeadResult> {
  await refuseNamesake(reading);
  return save(reading, undefined);
}

async function withWordForPanel(
  tabId: number,
  reading: PageReading | undefined,
  work: () => Promise<SaveLeadResult>,
): Promise<Outcome<SaveLeadResult>> {
  const outcome = await toOutcome(async () => work());
  await savedByWorker.set({ tabId, name: nameIn(reading), outcome, at: Date.now() });
  return outcome;
}

async function readingOfRep(reading: PageReading): Promise<PageReading> {
  const state = await asReadByRep({ status: 'read', url: reading.url, reading });
  return state.status === 'read' ? state.reading : reading;
}

/** For the notice only. */
function nameIn(reading: PageReading | undefined): string {
  if (!reading) return '';
  if (reading.pageKind === 'linkedin-profile') return reading.fields.name.value;
  if (reading.pageKind === 'linkedin-company') return reading.fields.name.value;
  const [person] = threadPeople(reading);
  return person ? personLabel(person) : '';
}

/** Saves the person on a tab, read anew. In a thread: this person, or the only one. */
export async function saveFromTab(request: TabToRead & { person?: PersonKey | undefined }): Promise<SaveLeadResult> {
  return save(await readTab(request), request.person);
}

async function save(reading: PageReading, person: PersonKey | undefined): Promise<SaveLeadResult> {
  const result = await saveLead(leadInput(reading, person));
  await showContexts();
  return result;
}

function leadInput(reading: PageReading, person: PersonKey | undefined): LeadInput {
  if (reading.pageKind === 'linkedin-company') throw new StorageFailure({ code: 'not-readable' });
  if (reading.pageKind === 'thread') return personInput(reading, personOf(reading, person));
  if (reading.isSelf) throw new StorageFailure({ code: 'self' });
  return { reading };
}

function personInput({ site }: ThreadReading, person: ThreadPerson): LeadInput {
  const { address, memberId } = person;
  return {
    person: {
      name: personLabel(person),
      ...(address && { emails: [address] }),
      ...(memberId && { linkedinMemberId: memberId, profileUrl: `https://www.linkedin.com/in/${memberId}/` }),
    },
    source: `${site}-thread`,
    typed: false,
  };
}

/** The person with this key; without one the only person there is. */
function personOf(reading: ThreadReading, key: PersonKey | undefined): ThreadPerson {
  if (!reading.viewer) throw new StorageFailure({ code: 'no-direction' });
  const people = threadPeople(reading);
  const person = key ? people.find((one) => one.key === key) : people[0];
  if (!key && people.length !== 1) throw new StorageFailure({ code: 'choose' });
  if (!person) throw new StorageFailure({ code: 'not-in-thread' });
  return person;
}
