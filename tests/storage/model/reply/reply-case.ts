import { expect, it } from 'vitest';
import { classifyReply } from '@/storage/model/reply/classify-reply';

/** What must come out. `away`: an automatic answer or a notice of absence; which of them is for the rep no matter. */
export type Expected = 'message' | 'away' | 'auto-reply' | 'absence' | 'bounce' | 'calendar' | 'newsletter';

/** A mail and what it is; the subject where it decides. */
export type ReplyCase = readonly [expected: Expected, text: string, subject?: string];

const SENDER = 'ida@tidewheel.example';

/** One test for each case. */
export function checkCases(cases: readonly ReplyCase[]): void {
  it.each(cases.map(([expected, text, subject]) => ({ expected, text, subject })))(
    '$expected: $subject $text',
    ({ expected, text, subject }) => {
      const { kind, reason } = classifyReply({ senderAddress: SENDER, subject, text });
      expect(expected === 'away' ? ['auto-reply', 'absence'] : [expected], reason).toContain(kind);
    },
  );
}
