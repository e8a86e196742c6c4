import { describe, expect, it } from 'vitest';
import type { PageState } from '@/storage/model/page-reading';
import { pageReport, readerTrace } from '@/storage/model/page-report';

const URL_OF_PAGE = 'https://www.linkedin.com/in/ines-valderroda/';

const READ: PageState = {
  status: 'read',
  url: URL_OF_PAGE,
  reading: {
    pageKind: 'linkedin-profile',
    site: 'linkedin',
    build: 'sdui',
    url: URL_OF_PAGE,
    slug: 'ines-valderroda',
    fields: { name: { value: 'Ines Valderroda', source: 'title' } },
    missing: ['headline'],
  },
};

describe('readerTrace', () => {
  it.each<[string, PageState, string[]]>([
    [
      'which field came from which source',
      READ,
      [
        'state: read',
        'kind of page: linkedin-profile',
        'linkedin-profile/sdui name: title',
        'linkedin-profile/sdui headline: missing',
      ],
    ],
    [
      'what was missing',
      { status: 'unreadable', url: URL_OF_PAGE, missing: ['name', 'headline'] },
      ['state: unreadable', 'kind of page: linkedin-profile', 'missing: name, headline'],
    ],
    [
      'what did not agree, without the two values',
      { status: 'mismatch', url: URL_OF_PAGE, what: 'name', expected: 'Ines', found: 'Tobias' },
      ['state: mismatch', 'kind of page: linkedin-profile', 'did not agree: name'],
    ],
  ])('says %s', (_, state, lines) => {
    expect(readerTrace(state)).toEqual(lines);
  });
});

describe('pageReport', () => {
  it('holds version, day, trace and snapshot, and nothing of what was read', () => {
    const report = pageReport({ version: '0.1.0', at: Date.UTC(2026, 10, 21, 23), state: READ, snapshot: '<html>' });
    expect(report).toContain('version: 0.1.0\nday: 2026-11-21\nstate: read\n');
    expect(report.endsWith('\n<html>\n')).toBe(true);
    expect(report.toLowerCase()).not.toMatch(/ines|valderroda|www\.linkedin/);
  });
});
