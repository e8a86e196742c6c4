import { saveLead } from '@/storage/commands/save-lead';
import { normaliseAddress } from '@/storage/model/email-address';
import type { LeadInput, SaveLeadResult } from '@/storage/model/lead-input';
import type { Outcome } from '@/storage/model/outcome';
import type { PageReading, ThreadReading } from '@/storage/model/page-reading';
import { StorageFailure } from '@/storage/storage-failure';
import { savedByWorker } from './api';
import { type Correspondent, correspondents } from './correspondents';
import { showContexts } from './page-context';
import { readTab } from './read-tab';
import type { PageSender } from './sender';
import { toOutcome } from './to-outcome';

/** Saves what the page's own button read, and leaves word for the panel. `choose` when a thread has several people. */
export async function saveReading(reading: PageReading, sender: PageSender): Promise<Outcome<SaveLeadResult>> {
  return withWordForPanel(sender.tabId, reading, () => {
    if (new URL(reading.url).origin !== sender.origin) throw new StorageFailure({ code: 'mismatch' });
    return save(reading, undefined);
  });
}

/** The same from the context menu and the shortcut: the tab is read anew first. */
export async function saveTab(tabId: number, url: string): Promise<Outcome<SaveLeadResult>> {
  const read = await toOutcome(() => readTab(tabId, url));
  if (!read.ok) return withWordForPanel(tabId, undefined, () => Promise.reject(new StorageFailure(read.failure)));
  return withWordForPanel(tabId, read.value, () => save(read.value, undefined));
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

/** For the notice only. */
function nameIn(reading: PageReading | undefined): string {
  if (!reading) return '';
  if (reading.pageKind === 'linkedin-profile') return reading.fields.name.value;
  const [person] = correspondents(reading);
  return person?.name ?? person?.address ?? '';
}

/** Saves the person on a tab, read anew. In a thread: the person with this address, or the only one. */
export async function saveFromTab(request: {
  tabId: number;
  url: string;
  address?: string | undefined;
}): Promise<SaveLeadResult> {
  return save(await readTab(request.tabId, request.url), request.address);
}

async function save(reading: PageReading, address: string | undefined): Promise<SaveLeadResult> {
  const result = await saveLead(leadInput(reading, address));
  await showContexts();
  return result;
}

function leadInput(reading: PageReading, address: string | undefined): LeadInput {
  if (reading.pageKind === 'mail-thread') return correspondentInput(reading, address);
  if (reading.isSelf) throw new StorageFailure({ code: 'self' });
  return { reading };
}

function correspondentInput(reading: ThreadReading, address: string | undefined): LeadInput {
  const person = address ? correspondentOf(reading, address) : onlyCorrespondent(reading);
  return {
    person: { name: person.name ?? person.address, emails: [person.address] },
    source: 'gmail-thread',
    typed: false,
  };
}

function correspondentOf(reading: ThreadReading, address: string): Correspondent {
  const wanted = normaliseAddress(address);
  const person = correspondents(reading).find((one) => one.address === wanted);
  if (!person) throw new StorageFailure({ code: 'not-in-thread', detail: address });
  return person;
}

function onlyCorrespondent(reading: ThreadReading): Correspondent {
  if (!reading.viewer) throw new StorageFailure({ code: 'no-direction' });
  const [only, ...others] = correspondents(reading);
  if (!only || others.length > 0) throw new StorageFailure({ code: 'choose' });
  return only;
}
