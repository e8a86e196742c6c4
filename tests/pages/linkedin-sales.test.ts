// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { salesInboxReader } from '@/entrypoints/linkedin.content/sales-inbox-reader';
import { salesLeadReader } from '@/entrypoints/linkedin.content/sales-lead-reader';
import { type PageState, pageStateSchema } from '@/storage/model/page-reading';
import { linkedinPage, mounted, plainState } from './linkedin-page';

interface Facts {
  expected: Record<string, unknown>;
}

const lead = linkedinPage<Facts>('sales-lead-marisol-achterberg');
const inbox = linkedinPage<Facts>('sales-inbox');
const STRANGER = 'ACwAABstrangerStrangerStrangerStranger0';

function parsed(state: PageState): PageState {
  expect(pageStateSchema.parse(state)).toEqual(state);
  return state;
}

describe('salesLeadReader', () => {
  it('reads a lead by the marks that Sales Navigator has for screenshots', () => {
    const state = parsed(salesLeadReader.read(mounted(lead.html), lead.url));
    expect(plainState(state)).toEqual(lead.facts.expected);
    for (const stranger of lead.facts.mustNotAppear) expect(JSON.stringify(state)).not.toContain(stranger);
  });

  it('names every source as one that no real page has proved', () => {
    const state = salesLeadReader.read(mounted(lead.html), lead.url);
    if (state.status !== 'read' || state.reading.pageKind !== 'linkedin-profile') throw new Error(state.status);
    const sources = Object.values(state.reading.fields).map((field) => field?.source);
    expect(new Set(sources)).toEqual(new Set(['data-anonymize, unproven']));
  });

  it('at the address of another member: nobody', () => {
    const url = new URL(`https://www.linkedin.com/sales/lead/${STRANGER},NAME_SEARCH,x`);
    expect(parsed(salesLeadReader.read(mounted(lead.html), url))).toMatchObject({ status: 'mismatch' });
  });

  it('without any link that names the member: not ready', () => {
    const document = mounted(lead.html);
    for (const link of document.querySelectorAll('a')) link.remove();
    expect(salesLeadReader.read(document, lead.url).status).toBe('loading');
  });

  it('says no job where the card lists two', () => {
    const document = mounted(lead.html);
    const title = document.querySelector('[data-anonymize="title"]');
    title?.after(Object.assign(document.createElement('span'), { textContent: 'Buyer' }));
    title?.nextElementSibling?.setAttribute('data-anonymize', 'title');
    expect(salesLeadReader.read(document, lead.url)).not.toHaveProperty('reading.fields.jobTitle');
  });

  it.each([
    '/sales/lead/',
    '/sales/lead/ACoAACnlrzdldCOM4BxJDpi5caDY1MSDvCcN5k4',
    '/sales/search/people',
    '/sales/%E0%A4%A',
  ])('is not asked at %s', (path) =>
    expect(salesLeadReader.isPage(new URL(path, 'https://www.linkedin.com'))).toBe(false),
  );

  it('torn anywhere: the beginning of what is true, or nothing', () => {
    for (let end = 0; end < lead.html.length; end += 29) {
      const text = JSON.stringify(parsed(salesLeadReader.read(mounted(lead.html.slice(0, end)), lead.url)));
      for (const stranger of lead.facts.mustNotAppear) expect(text, `at ${end}`).not.toContain(stranger);
    }
  });
});

describe('salesInboxReader', () => {
  it('shows the open conversation, and nothing by which it could be logged', () => {
    const state = parsed(salesInboxReader.read(mounted(inbox.html), inbox.url));
    expect(plainState(state)).toEqual(inbox.facts.expected);
    for (const stranger of inbox.facts.mustNotAppear) expect(JSON.stringify(state)).not.toContain(stranger);
  });

  it('is not asked where no conversation is open', () => {
    expect(salesInboxReader.isPage(new URL('https://www.linkedin.com/sales/inbox/'))).toBe(false);
  });
});
