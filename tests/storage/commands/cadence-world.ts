import { beforeEach, expect, vi } from 'vitest';
import { clock } from '@/storage/clock';
import { logThread } from '@/storage/commands/log-thread';
import type { ContactId } from '@/storage/model/contact';
import type { FollowUp } from '@/storage/model/follow-up';
import type { ThreadMessage } from '@/storage/model/page-reading';
import { freshDatabase } from '../../support/fresh-database';
import { message, savedLead } from '../examples';
import { openSteps, springCadence } from './cadence-example';

/** A Tuesday. */
export const NOW = new Date(2026, 10, 17, 10).getTime();

/** Ada, who is a lead, and the cadence Spring; the clock ticks once at every look. */
export class CadenceWorld {
  now = NOW;
  ada!: ContactId;
  spring!: string;

  /** Logs one message of Ada's thread, a second from now. */
  log(over: Partial<ThreadMessage>) {
    const messages = [message({ sentAt: this.now + 1_000, ...over })];
    return logThread({ contactId: this.ada, threadId: 't1', messages });
  }

  /** The one step that waits. */
  async stepOf(contactId = this.ada): Promise<FollowUp> {
    const steps = await openSteps(contactId);
    expect(steps).toHaveLength(1);
    return steps[0] ?? expect.fail('no step waits');
  }
}

/** A world that begins anew before each test. */
export function cadenceWorld(): CadenceWorld {
  const world = new CadenceWorld();
  beforeEach(async () => {
    world.now = NOW;
    vi.spyOn(clock, 'now').mockImplementation(() => {
      world.now += 1;
      return world.now;
    });
    await freshDatabase();
    world.ada = await savedLead('Ada', ['ada@vermeer.example']);
    world.spring = await springCadence();
  });
  return world;
}
