import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { IntentKind } from '@/storage/model/intent/intent';
import { intentsIn } from '@/storage/model/intent/intents-in';

const FOLDER = resolve(import.meta.dirname, '../../../../../shared/replies');

/** What the samples call it. */
const KINDS: Record<string, IntentKind> = {
  ask_price: 'asksPrice',
  ask_demo: 'asksDemo',
  meeting: 'asksMeeting',
  ask_info: 'asksInformation',
  interested: 'interested',
  not_now: 'notNow',
  not_interested: 'notInterested',
  wrong_person: 'wrongPerson',
  unsubscribe: 'unsubscribe',
  unsubscribe_hostile: 'unsubscribe',
  unsubscribe_mixed: 'unsubscribe',
  ambiguous: 'unclear',
  other: 'unclear',
};

interface Sample {
  kind: string;
  body: string;
  intent: string | null;
}

if (!existsSync(FOLDER)) {
  console.info('The shared replies are not here: their test is left out.');
  describe.skip('shared intents (not here)', () => {});
} else {
  it('finds what at least 85 % of the shared answers want', () => {
    const lines = readFileSync(join(FOLDER, 'replies.jsonl'), 'utf8').trim().split('\n');
    const samples: Sample[] = lines.map((line) => JSON.parse(line));
    const wanting = samples.filter(({ kind, intent }) => kind === 'genuine' && intent);
    const right = wanting.filter(({ body, intent }) => {
      const found = intentsIn(body, { sentAt: 0 }).map(({ kind }) => kind);
      return intent?.split('|').every((one) => found.includes(KINDS[one] ?? 'unclear'));
    });
    console.info(`intents: ${right.length} of ${wanting.length} found`);
    expect(right.length / wanting.length).toBeGreaterThanOrEqual(0.85);
  });
}
