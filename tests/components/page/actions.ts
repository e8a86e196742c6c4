import { vi } from 'vitest';
import type { PageActions } from '@/components/page/page-actions';
import { logThread } from '@/storage/commands/log-thread';
import { saveLead } from '@/storage/commands/save-lead';
import type { ProfileReading, ThreadReading } from '@/storage/model/page-reading';

/** Actions on a page that still shows what was read, as the worker carries them out. */
export function actionsOn(reading: ProfileReading | ThreadReading) {
  const actions = {
    save: vi.fn<PageActions['save']>((key) => {
      const address = key?.replace(/^mail:/, '');
      return reading.pageKind === 'linkedin-profile'
        ? saveLead({ reading })
        : saveLead({
            person: { name: address ?? 'nobody', emails: address ? [address] : [] },
            source: 'gmail-thread',
            typed: false,
          });
    }),
    saveCompany: vi.fn<PageActions['saveCompany']>(() => Promise.reject(failing('page-changed'))),
    log: vi.fn<PageActions['log']>((contactId) => {
      if (reading.pageKind !== 'thread') throw new Error('a profile has no messages');
      return logThread({ contactId, threadId: reading.threadId, messages: reading.messages });
    }),
    report: vi.fn<PageActions['report']>(async () => 'state: read'),
    inThread: (): PageActions => actions,
  };
  return actions;
}

/** An error as the page actions throw it. */
export function failing(code: string): Error {
  return Object.assign(new Error(code), { failure: { code } });
}
