import { describe, expect, it } from 'vitest';
import type { FindMoment } from '@/storage/model/find/find-moment';
import type { Filter } from '@/storage/model/find/find-query';
import { parseFindQuery } from '@/storage/model/find/parse-find-query';

const ZONE = 'America/Bogota';
/** A Sunday. */
const AT: FindMoment = {
  now: Date.parse('2026-11-22T15:00:00Z'),
  zone: ZONE,
  me: 'Inês Prado',
  steps: [
    { id: 'step-1', title: 'Trial' },
    { id: 'step-2', title: 'Second call' },
  ],
};
const parse = (text: string) => parseFindQuery(text, AT);
const query = (text: string) => parse(text).query;
const filter = (text: string): Filter | undefined => query(text).filters[0];
/** The first and the last moment of days in Bogotá, which knows no summer time. */
const days = (first: string | undefined, last: string | undefined) => ({
  ...(first && { from: Date.parse(`${first}T00:00:00-05:00`) }),
  ...(last && { to: Date.parse(`${last}T23:59:59.999-05:00`) }),
});

describe('words', () => {
  it.each([
    ['', []],
    ['   ', []],
    ['Ilse MAES', ['ilse', 'maes']],
    ['müller müller Muller', ['muller']],
    ["O'Brien", ['obrien']],
    ['"stage:lead not"', ['stage', 'lead', 'not']],
    ['"two words', ['two', 'words']],
    ['not', ['not']],
    ['do not call', ['do', 'not', 'call']],
    ['https://loom.example/a', ['https', 'loom', 'example', 'a']],
    ['ilse@loom.example', ['ilse', 'loom', 'example']],
    ['12:30', ['12', '30']],
    ['a=b', ['a', 'b']],
    ['-', []],
  ])('%s', (text, terms) => {
    expect(parse(text)).toMatchObject({ query: { terms, filters: [] }, problems: [] });
  });
});

describe('filters', () => {
  it.each<[string, Filter]>([
    ['stage:lead', { field: 'stage', values: [{ is: 'lead' }] }],
    ['STAGE:Lead,prospects', { field: 'stage', values: [{ is: 'lead' }, { is: 'prospect' }] }],
    ['stage:lead, prospect', { field: 'stage', values: [{ is: 'lead' }, { is: 'prospect' }] }],
    ['stage:lead,', { field: 'stage', values: [{ is: 'lead' }] }],
    ['stage:l', { field: 'stage', values: [{ is: 'lead' }, { is: 'lost' }] }],
    ['stage=lead', { field: 'stage', values: [{ is: 'lead' }] }],
    ['-stage:lost', { field: 'stage', not: true, values: [{ is: 'lost' }] }],
    ['not stage:lost', { field: 'stage', not: true, values: [{ is: 'lost' }] }],
    ['NOT  tag:fair', { field: 'tag', not: true, values: [{ is: 'fair' }] }],
    ['tag:"Trade fair"', { field: 'tag', values: [{ is: 'trade fair' }] }],
    ['tag:"say ""hi"""', { field: 'tag', values: [{ is: 'say "hi"' }] }],
    ['tag:C++', { field: 'tag', values: [{ is: 'c++' }] }],
    ['tag:none', { field: 'tag', values: [{ none: true }] }],
    ['tag:"none"', { field: 'tag', values: [{ is: 'none' }] }],
    ['tag:any', { field: 'tag', not: true, values: [{ none: true }] }],
    ['-tag:any', { field: 'tag', values: [{ none: true }] }],
    ['has:tag', { field: 'tag', not: true, values: [{ none: true }] }],
    ['no:next', { field: 'next', values: [{ none: true }] }],
    ['no:follow-up', { field: 'next', values: [{ none: true }] }],
    ['owner:me', { field: 'owner', values: [{ is: 'ines prado' }] }],
    ['owner:"me"', { field: 'owner', values: [{ is: 'me' }] }],
    ['owner:Anna,none', { field: 'owner', values: [{ is: 'anna' }, { none: true }] }],
    ['way:two', { field: 'way', values: [{ is: 'two-way' }] }],
    ['way:one-way', { field: 'way', values: [{ is: 'one-way' }] }],
    ['step:trial', { field: 'step', values: [{ is: 'step-1' }] }],
    ['step:"second CALL"', { field: 'step', values: [{ is: 'step-2' }] }],
    ['company:"Acme Pumps"', { field: 'company', values: [{ is: 'acme pumps' }] }],
    ['deal:won', { field: 'deal', values: [{ is: 'won' }] }],
    ['temperature:hot', { field: 'temperature', values: [{ is: 'hot' }] }],
    ['dnc:yes', { field: 'doNotContact', values: [{ is: 'yes' }] }],
    ['dnc:no', { field: 'doNotContact', not: true, values: [{ is: 'yes' }] }],
    ['-do-not-contact:no', { field: 'doNotContact', values: [{ is: 'yes' }] }],
    ['lacking:yes', { field: 'lacking', values: [{ is: 'yes' }] }],
    ['waiting:yes', { field: 'awaiting', values: [{ is: 'yes' }] }],
    ['budget:yes', { field: 'answer', values: [{ is: 'budget=yes' }] }],
    ['money:later', { field: 'answer', values: [{ is: 'budget=notNow' }] }],
    ['target-market:no', { field: 'answer', values: [{ is: 'targetMarket=no' }] }],
    ['answer:budget=yes', { field: 'answer', values: [{ is: 'budget=yes' }] }],
    [
      'authority:unknown',
      { field: 'answer', not: true, values: ['yes', 'no', 'notNow'].map((is) => ({ is: `authority=${is}` })) },
    ],
    [
      'authority:unknown,no',
      { field: 'answer', not: true, values: ['yes', 'notNow'].map((is) => ({ is: `authority=${is}` })) },
    ],
    [
      '-authority:unknown',
      { field: 'answer', values: ['yes', 'no', 'notNow'].map((is) => ({ is: `authority=${is}` })) },
    ],
  ])('%s', (text, expected) => {
    expect(parse(text)).toMatchObject({ query: { terms: [], filters: [expected] }, problems: [] });
    expect(filter(text)).toEqual(expected);
  });

  it.each<[string, object]>([
    ['score:>60', { from: 60.5 }],
    ['score>60', { from: 60.5 }],
    ['score:>=60', { from: 59.5 }],
    ['score:<60', { to: 59.4999 }],
    ['score:<=60', { to: 60.4999 }],
    ['score:60', { from: 59.5, to: 60.4999 }],
    ['score:40..60', { from: 39.5, to: 60.4999 }],
    ['score:40-60', { from: 39.5, to: 60.4999 }],
    ['score:60.25..', { from: 60.25 }],
    ['amount:>=10000', { from: 1_000_000 }],
    ['amount:>=10,000', { from: 1_000_000 }],
    ['amount:>10k', { from: 1_000_001 }],
    ['amount:99.50', { from: 9_950, to: 9_950 }],
    ['amount:..2m', { to: 200_000_000 }],
    ['received:>3', { from: 4 }],
    ['sent:0', { from: 0, to: 0 }],
  ])('%s', (text, range) => {
    expect(filter(text)?.values).toEqual([range]);
  });

  it.each<[string, object]>([
    ['created:2026-01', days('2026-01-01', '2026-01-31')],
    ['created:2026-01..2026-03', days('2026-01-01', '2026-03-31')],
    ['created:2026-q2', days('2026-04-01', '2026-06-30')],
    ['created:2025', days('2025-01-01', '2025-12-31')],
    ['created:2026-1-5', days('2026-01-05', '2026-01-05')],
    ['created:>2026-01', days('2026-02-01', undefined)],
    ['created:>=2026-01', days('2026-01-01', undefined)],
    ['created:<2026-01', days(undefined, '2025-12-31')],
    ['created:..2026-01', days(undefined, '2026-01-31')],
    ['changed:today', days('2026-11-22', '2026-11-22')],
    ['changed:yesterday', days('2026-11-21', '2026-11-21')],
    ['changed:this week', days('2026-11-16', '2026-11-22')],
    ['changed:last-week', days('2026-11-09', '2026-11-15')],
    ['changed:"last month"', days('2026-10-01', '2026-10-31')],
    ['changed:thisquarter', days('2026-10-01', '2026-12-31')],
    ['last:>30d', days(undefined, '2026-10-22')],
    ['last:>=30d', days(undefined, '2026-10-23')],
    ['last:<7d', days('2026-11-16', '2026-11-22')],
    ['last:7d', days('2026-11-15', '2026-11-22')],
    ['last:<1m', days('2026-10-23', '2026-11-22')],
    ['last:30d..7d', days('2026-10-23', '2026-11-15')],
    ['last:none', { none: true }],
    ['inbound:never', { none: true }],
    ['next:today', days('2026-11-22', '2026-11-22')],
    ['next:tomorrow', days('2026-11-23', '2026-11-23')],
    ['next:overdue', days(undefined, '2026-11-21')],
    ['next:none', { none: true }],
    ['next:this week', days('2026-11-16', '2026-11-22')],
    ['next:next week', days('2026-11-23', '2026-11-29')],
    ['next:<7d', days('2026-11-22', '2026-11-28')],
    ['next:>2w', days('2026-12-07', undefined)],
    ['created:@5..@9', { from: 5, to: 9 }],
  ])('%s', (text, value) => {
    expect(parse(text).problems).toEqual([]);
    expect(filter(text)?.values).toEqual([value]);
  });

  it('bounds days by the clock of the rep, where the clocks change too', () => {
    const { query } = parseFindQuery('created:2026-03-29', { now: AT.now, zone: 'Europe/Berlin' });
    const range = { from: Date.parse('2026-03-29T00:00:00+01:00'), to: Date.parse('2026-03-30T00:00:00+02:00') - 1 };
    expect(query.filters[0]?.values).toEqual([range]);
  });

  it('all hold, words beside them', () => {
    expect(query('mae stage:lead -tag:x, this score:>60 ilse')).toMatchObject({
      terms: ['mae', 'ilse'],
      filters: [
        { field: 'stage' },
        { field: 'tag', not: true, values: [{ is: 'x' }, { is: 'this' }] },
        { field: 'score' },
      ],
    });
    expect(query('stage:lead, tag:x').filters).toHaveLength(2);
  });
});

describe('what is not understood', () => {
  it.each([
    ['stgae:lead', '“stgae:” is no filter.', 'stage:lead'],
    ['-stgae:lead', '“stgae:” is no filter.', '-stage:lead'],
    ['zebra:x', '“zebra:” is no filter. In quotes it is looked for as words.', '"zebra:x"'],
    [
      'stage:leed',
      '“leed” is no stage. There is lead, prospect, opportunity, customer, nurture, disqualified, lost.',
      'stage:lead',
    ],
    ['-stage:prospect,leed', undefined, '-stage:prospect,lead'],
    ['step:trail', 'There is no step “trail”.', 'step:trial'],
    ['created:2026-13', 'There is no day 2026-13.', undefined],
    ['created:2026-02-30', 'There is no day 2026-02-30.', undefined],
    ['created:2026-03..2026-01', '“2026-03..2026-01” ends before it begins.', 'created:2026-01..2026-03'],
    ['score:80..60', '“80..60” ends before it begins.', 'score:60..80'],
    ['score:high', '“high” is no number. Write score as in score:>60 or score:40..60.', undefined],
    ['last:soon', undefined, undefined],
    ['-acme', 'Only filters can be turned round, as in -company:acme or -title:acme; a word cannot.', 'acme'],
    ['no:stage', undefined, undefined],
    ['no:tga', undefined, 'no:tag'],
    ['stage:none', undefined, undefined],
    ['company:"!!"', '“!!” has no letter and no figure.', undefined],
  ])('%s finds nobody and says so', (text, sentence, suggestion) => {
    const { query, problems, chips } = parse(text);
    expect(problems).toHaveLength(1);
    if (sentence) expect(problems[0]?.sentence).toBe(sentence);
    expect(problems[0]?.suggestion).toBe(suggestion);
    expect(query.filters).toContainEqual({ field: 'stage', values: [] });
    expect(chips[0]?.problem).toBe(problems[0]);
    if (suggestion) expect(parse(suggestion).problems).toEqual([]);
  });

  it.each(['stage:', 'stage: ', '-tag:', 'score:>', 'no:', 'tag:""'])('%s is not finished, and left out', (text) => {
    const { query, problems } = parse(text);
    expect(query).toEqual({ terms: [], filters: [] });
    expect(problems).toMatchObject([{ unfinished: true }]);
  });

  it('does not know who the rep is before the options say so', () => {
    const { problems } = parseFindQuery('owner:me', { ...AT, me: '' });
    expect(problems[0]?.sentence).toBe('Your name is not known yet: say it in the options.');
  });
});

describe('chips', () => {
  it.each([
    ['Ilse', 'Ilse'],
    ['stage:lead,prospect', 'Stage: Lead or Prospect'],
    ['-tag:fair', 'Tag not: fair'],
    ['tag:none', 'Tag: none'],
    ['owner:me', 'Owner: me'],
    ['budget:later', 'Budget: not now'],
    ['dnc:yes', 'Do not contact'],
    ['dnc:no', 'May be contacted'],
    ['-waiting:yes', 'Does not wait for your answer'],
    ['last:>30d', 'Last touch: more than 30 days ago'],
    ['next:<1w', 'Next touch: less than 1 week ahead'],
    ['next:overdue', 'Next touch: overdue'],
    ['created:2026-01..2026-03', 'Saved: 2026-01 to 2026-03'],
    ['created:>=2026-01', 'Saved: since 2026-01'],
    ['score:>60', 'Score: over 60'],
    ['amount:5k..20k', 'Open deals: 5k to 20k'],
    ['no:company', 'Company: none'],
  ])('%s reads “%s”', (text, words) => {
    expect(parse(text).chips.map((chip) => chip.words)).toEqual([words]);
  });
});
