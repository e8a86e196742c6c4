import { describe, expect, it } from 'vitest';
import type { Answers } from '@/storage/model/answer';
import type { ContactId } from '@/storage/model/contact';
import type { Content } from '@/storage/model/content';
import { suggestContent } from '@/storage/model/content/content-fit';
import { contentShares } from '@/storage/model/content/content-shares';
import type { Interaction } from '@/storage/model/interaction';

const DAY = 86_400_000;

const content = (id: string, over: Partial<Content> = {}): Content => ({
  ...{ id, title: id, url: `https://kestrel.example/${id}`, stages: [], personas: [], objections: [] },
  ...{ createdAt: 0, updatedAt: 0 },
  ...over,
});
const answers = (value: 'no' | 'notNow' | 'yes', note?: string): Answers => ({
  budget: { id: 'x:budget', subjectId: 'x', criterion: 'budget', value, by: 'me', at: 0, ...(note && { note }) },
});
const NOBODY = { answers: {}, intents: [] } as const;

describe('content is suggested', () => {
  const cost = content('cost', { objections: ['too expensive'] });
  it('by an answer that is against it, an intent, or their own words', () => {
    expect(suggestContent([cost], { ...NOBODY, answers: answers('no') })).toHaveLength(1);
    expect(suggestContent([cost], { ...NOBODY, answers: answers('notNow') })).toHaveLength(1);
    expect(suggestContent([cost], { ...NOBODY, intents: ['asksPrice'] })).toHaveLength(1);
    const steel = content('steel', { objections: ['stainless steel'] });
    expect(suggestContent([steel], { ...NOBODY, words: 'Is it stainless? We only take steel.' })).toHaveLength(1);
  });

  it('and not by a yes, by nothing, or by a word of many', () => {
    expect(suggestContent([cost], { ...NOBODY, answers: answers('yes') })).toEqual([]);
    expect(suggestContent([cost], NOBODY)).toEqual([]);
    expect(
      suggestContent([content('steel', { objections: ['stainless steel'] })], { ...NOBODY, words: 'Steel?' }),
    ).toEqual([]);
  });

  it('by stage and persona, and never against them', () => {
    const it = content('it', { stages: ['lead'], personas: ['Head of IT'] });
    expect(suggestContent([it], { ...NOBODY, stage: 'lead', jobTitle: 'Head of Group IT' })[0]?.why).toEqual([
      { what: 'stage', stage: 'lead' },
      { what: 'persona', persona: 'Head of IT' },
    ]);
    expect(suggestContent([it], { ...NOBODY, stage: 'customer', jobTitle: 'Head of IT' })).toEqual([]);
    expect(suggestContent([it], { ...NOBODY, stage: 'lead', jobTitle: 'Head of Sales' })).toEqual([]);
  });

  it('to everybody where it names nobody, after what fits', () => {
    const stage = content('stage', { stages: ['lead'] });
    const found = suggestContent([content('plain', { updatedAt: 9 }), stage], { ...NOBODY, stage: 'lead' });
    expect(found.map((one) => one.content.id)).toEqual(['stage', 'plain']);
    expect(found[1]?.why).toEqual([{ what: 'everybody' }]);
  });

  it('what answers an objection first', () => {
    const stage = content('stage', { stages: ['lead'], updatedAt: 9 });
    const found = suggestContent([stage, cost], { ...NOBODY, stage: 'lead', intents: ['noBudget'] });
    expect(found.map((one) => one.content.id)).toEqual(['cost', 'stage']);
  });
});

describe('what was shared', () => {
  const said = (id: string, at: number, over: Partial<Interaction>): Interaction => ({
    ...{ id, contactId: 'ada' as ContactId, channel: 'email', kind: 'message', direction: 'outbound', genuine: true },
    ...{ at, loggedAt: at },
    ...over,
  });
  const library = [content('a'), content('b', { url: 'http://www.kestrel.example/b?page=2' })];

  it.each([
    ['See https://kestrel.example/a.', ['a']],
    ['(https://www.kestrel.example/a/?utm_source=mail)', ['a']],
    ['https://kestrel.example/b?page=2&utm_medium=x and https://kestrel.example/a', ['a', 'b']],
    ['https://kestrel.example/b', []],
    ['https://kestrel.example/abc', []],
    ['kestrel.example/a', []],
  ])('in “%s”', (excerpt, ids) => {
    expect(
      contentShares([said('1', 0, { excerpt })], library)
        .map(({ contentId }) => contentId)
        .sort(),
    ).toEqual(ids);
  });

  it('is nothing of theirs, and what the rep said', () => {
    const theirs = said('1', 0, { direction: 'inbound', excerpt: 'https://kestrel.example/a' });
    expect(contentShares([theirs], library)).toEqual([]);
    expect(contentShares([said('2', 5, { kind: 'content-shared', contentIds: ['b'] })], library)).toEqual([
      { contentId: 'b', interactionId: '2', at: 5 },
    ]);
  });

  it('counts an answer for what was shared last before it', () => {
    const [one, two] = [said('1', 0, { contentIds: ['a'] }), said('2', DAY, { contentIds: ['b'] })];
    const answer = said('3', 2 * DAY, { direction: 'inbound' });
    expect(contentShares([one, two, answer], library).map(({ answeredAt }) => answeredAt)).toEqual([
      undefined,
      2 * DAY,
    ]);
    expect(contentShares([one, said('4', 31 * DAY, { direction: 'inbound' })], library)[0]).not.toHaveProperty(
      'answeredAt',
    );
  });
});
