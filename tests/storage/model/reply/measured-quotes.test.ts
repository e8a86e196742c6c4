import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownTextOf, withoutQuotes, withoutSignature } from '@/storage/model/reply/quote/own-text';

const FOLDER = resolve(import.meta.dirname, '../../../../../shared/replies');

interface Sample {
  id: string;
  kind: 'exact' | 'contains' | 'quote_only' | 'sig_only';
  input: string;
  expected: string | null;
  must_contain: string[];
  must_not_contain: string[];
}

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What each kind of sample asks for. */
const CUT = { exact: (text: string) => ownTextOf(text).text, quote_only: withoutQuotes, sig_only: withoutSignature };

function isRight({ kind, input, expected, must_contain, must_not_contain }: Sample): boolean {
  if (kind === 'contains') {
    const text = squeezed(ownTextOf(input).text);
    const has = (words: string) => text.includes(squeezed(words));
    return must_contain.every(has) && !must_not_contain.some(has);
  }
  return squeezed(CUT[kind](input)) === squeezed(expected ?? '');
}

if (!existsSync(FOLDER)) {
  console.info('The shared quotations are not here: their test is left out.');
  describe.skip('shared quotations (not here)', () => {});
} else {
  it('cuts at least 92 % of the shared quotations and signatures as their projects do', () => {
    const lines = readFileSync(join(FOLDER, 'quotes.jsonl'), 'utf8').trim().split('\n');
    const samples: Sample[] = lines.map((line) => JSON.parse(line));
    const right = samples.filter(isRight);
    console.info(`quotations: ${right.length} of ${samples.length} right`);
    expect(right.length / samples.length).toBeGreaterThanOrEqual(0.92);
  });
}
