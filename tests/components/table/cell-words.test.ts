import { expect, it } from 'vitest';
import { type CellFacts, cellWords, fileWords } from '@/components/table/cell-words';
import type { Contact } from '@/storage/model/contact';
import { DAY_MS } from '@/storage/model/day-ms';
import type { Score } from '@/storage/model/score/score-of';
import type { ColumnId } from '@/storage/model/table/table-columns';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const contact = {
  ...{ stage: 'prospect', subStage: 'trial', twoWayAt: NOW, inboundCount: 3, outboundCount: 5 },
  ...{ stageChangedAt: NOW - DAY_MS, lastInboundAt: NOW - DAY_MS, lastOutboundAt: NOW, tags: ['fair', 'vip'] },
} as Contact;
const facts: CellFacts = {
  score: { overall: 71.6, temperature: 'hot' } as Score,
  amounts: { EUR: 1_250_000 },
  steps: [{ id: 'trial', title: 'Trial run' }],
};

it.each<[ColumnId, string]>([
  ['score', '72'],
  ['temperature', 'Hot'],
  ['amount', '€12,500'],
  ['subStage', 'Trial run'],
  ['stageChangedAt', 'yesterday'],
  ['lastInboundAt', 'yesterday'],
  ['lastTouchAt', 'today'],
  ['inboundCount', '3'],
  ['outboundCount', '5'],
  ['way', 'Two-way'],
  ['tags', 'fair, vip'],
  ['doNotContact', ''],
  ['awaitingReplySince', ''],
])('%s of a cell says %s', (column, words) => {
  expect(cellWords(contact, column, NOW, facts)).toBe(words);
});

it('says nothing of what is not worked out yet', () => {
  const columns: ColumnId[] = ['score', 'temperature', 'amount', 'subStage'];
  expect(columns.map((column) => cellWords(contact, column, NOW))).toEqual(['', '', '', '']);
});

it('writes times into a file so that every program reads them', () => {
  const columns: ColumnId[] = ['lastInboundAt', 'lastTouchAt', 'score', 'nextFollowUpAt'];
  expect(columns.map((column) => fileWords(contact, column, facts))).toEqual([
    '2026-11-21T12:00:00.000Z',
    '2026-11-22T12:00:00.000Z',
    '72',
    '',
  ]);
});
