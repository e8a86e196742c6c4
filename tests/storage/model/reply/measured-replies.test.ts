import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { classifyReply } from '@/storage/model/reply/classify-reply';
import type { ReplyKind } from '@/storage/model/reply/reply-look';

const FOLDER = resolve(import.meta.dirname, '../../../../../shared/replies');

interface Reply {
  kind: 'auto' | 'genuine' | 'bounce' | 'calendar';
  subject: string;
  sender: string;
  body: string;
}

/** An absence notice counts as found where a machine wrote it, and as flagged where a person did. */
const RIGHT: Record<Reply['kind'], readonly ReplyKind[]> = {
  auto: ['auto-reply', 'absence'],
  genuine: ['message'],
  bounce: ['bounce'],
  calendar: ['calendar'],
};

function kindOf({ subject, sender, body }: Reply): ReplyKind {
  const address = /<([^>]*)>/.exec(sender)?.[1] ?? sender;
  return classifyReply({ subject, senderAddress: address, text: body }).kind;
}

if (!existsSync(FOLDER)) {
  console.info('The shared replies are not here: their tests are left out.');
  describe.skip('shared replies (not here)', () => {});
} else {
  const replies: Reply[] = readFileSync(join(FOLDER, 'replies.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

  describe('shared replies', () => {
    it.each([
      ['auto', 0.97],
      ['genuine', 0.99],
      ['bounce', 0.98],
      ['calendar', 1],
    ] as const)('%s: at least %f right', (kind, least) => {
      const all = replies.filter((reply) => reply.kind === kind);
      const right = all.filter((reply) => RIGHT[kind].includes(kindOf(reply)));
      console.info(`${kind}: ${right.length} of ${all.length} right`);
      expect(right.length / all.length).toBeGreaterThanOrEqual(least);
    });
  });
}
