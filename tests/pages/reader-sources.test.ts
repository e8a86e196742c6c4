import { describe, expect, it } from 'vitest';
import { READER_SOURCES } from '@/storage/model/reader-sources';
import { sightingsOf } from '@/storage/model/sightings';
import { examplePages } from '../support/example-pages';
import { pageReaders } from '../support/page-readers';
import { parsePage } from '../support/parse-page';

const readers = await pageReaders();

const WHAT_TO_DO =
  'Name it in storage/model/reader-sources.ts: health is judged by it. A field or reader that no captured page proves is unproven()';

describe('READER_SOURCES', () => {
  it('has every reader, field and source that the readers name on example pages', () => {
    const sightings = examplePages().flatMap(({ html, url }) => {
      const address = new URL(url);
      const states = readers
        .filter((reader) => reader.isPage(address))
        .map((reader) => reader.read(parsePage(html), address));
      return states.flatMap(sightingsOf);
    });
    expect(sightings.length, 'The readers said nothing at all').toBeGreaterThan(100);
    const unknown = sightings.filter(({ reader, field, source }) => {
      const known = READER_SOURCES[reader]?.[field];
      return !known || (source !== undefined && !known.sources.includes(source));
    });
    const named = unknown.map(({ reader, field, source }) => `${reader} ${field}: ${source ?? 'missing'}`);
    expect([...new Set(named)], WHAT_TO_DO).toEqual([]);
  });
});
