import { beforeEach, describe, expect, it } from 'vitest';
import { beginToRecall, recalledBoard, rememberBoard } from '@/components/finder/remembered-board';
import { changeStage } from '@/storage/commands/change-stage';
import { removeContact } from '@/storage/commands/remove-contact';
import type { FoundColumn } from '@/storage/model/find/find-query';
import type { Stage } from '@/storage/model/stage';
import { savedLead } from '../../storage/examples';
import { freshDatabase } from '../../support/fresh-database';

beforeEach(async () => {
  localStorage.clear();
  await freshDatabase();
});

const column = (stage: Stage, ...ids: string[]): FoundColumn => ({ stage, count: 900, amounts: { EUR: 5 }, ids });

async function recalled(request = 'by name'): Promise<FoundColumn[] | undefined> {
  beginToRecall();
  return recalledBoard(request);
}

describe('the remembered board', () => {
  it('is as it was shown last, for the same request', async () => {
    const [ada, bo] = [await savedLead('Ada'), await savedLead('Bo')];
    rememberBoard('by name', [column('lead', ada, bo), column('prospect')]);
    expect(await recalled()).toEqual([column('lead', ada, bo), column('prospect')]);
    expect(await recalled('by score')).toBeUndefined();
  });

  it('is without those who have left their column, or are gone', async () => {
    const [ada, bo, cy] = [await savedLead('Ada'), await savedLead('Bo'), await savedLead('Cy')];
    rememberBoard('by name', [column('lead', ada, bo, cy)]);
    await changeStage({ contactId: ada, to: 'lost', override: true });
    await removeContact(cy);
    expect(await recalled()).toEqual([column('lead', bo)]);
    await removeContact(bo);
    expect(await recalled()).toBeUndefined();
  });

  it('can be had once: later it would be an old one', async () => {
    rememberBoard('by name', [column('lead', await savedLead('Ada'))]);
    expect(await recalled()).toBeDefined();
    expect(await recalledBoard('by name')).toBeUndefined();
  });

  it.each(['{', '7', '{"request":"by name","columns":[{"stage":"king"}]}', '{"__proto__":{"columns":[]}}'])(
    'is none where what was kept is broken: %s',
    async (kept) => {
      localStorage.setItem('board-at-last', kept);
      expect(await recalled()).toBeUndefined();
    },
  );

  it('keeps no more of a column than a screen shows', async () => {
    rememberBoard('by name', [column('lead', ...Array.from({ length: 500 }, (_, at) => `contact-${at}`))]);
    expect(localStorage.getItem('board-at-last')?.length).toBeLessThan(1_000);
  });
});
