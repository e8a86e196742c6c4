import { saveLead } from '@/storage/commands/save-lead';
import { normaliseAddress } from '@/storage/model/email-address';
import type { LeadInput, SaveLeadResult } from '@/storage/model/lead-input';
import type { PageReading, ThreadReading } from '@/storage/model/page-reading';
import { StorageFailure } from '@/storage/storage-failure';
import { type Correspondent, correspondents } from './correspondents';
import { showContexts } from './page-context';
import { readTab } from './read-tab';
import type { PageSender } from './sender';

/** Saves what the page's own button read. Throws `choose` when a thread has several people. */
export async function saveReading(reading: PageReading, sender: PageSender): Promise<SaveLeadResult> {
  if (new URL(reading.url).origin !== sender.origin) throw new StorageFailure({ code: 'mismatch' });
  return save(reading, undefined);
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
