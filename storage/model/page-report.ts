import { pageKindAt } from './page-kind-at';
import type { PageState } from './page-reading';
import { sightingsOf, WHOLE_PAGE } from './sightings';

interface ReportParts {
  /** Of the extension. */
  version: string;
  /** When it was asked for; only the day (UTC) is told. Epoch ms. */
  at: number;
  state: PageState;
  /** The page's censored structure. */
  snapshot: string;
}

/** The file that says how a page was read: what the readers made of it, without any value, and its censored structure. */
export function pageReport({ version, at, state, snapshot }: ReportParts): string {
  return [
    'Twoway: report of a page',
    'Names, texts, numbers, addresses and pictures are replaced by x, 0 and … below. Look through it before you send it.',
    '',
    `version: ${version}`,
    `day: ${new Date(at).toISOString().slice(0, 10)}`,
    ...readerTrace(state),
    '',
    snapshot,
    '',
  ].join('\n');
}

/** What the readers found where, line by line: names of fields and sources, never a value. */
export function readerTrace(state: PageState): string[] {
  const found = sightingsOf(state).filter(({ field }) => field !== WHOLE_PAGE);
  return [
    `state: ${state.status}${state.status === 'blocked' ? ` (${state.reason})` : ''}`,
    `kind of page: ${pageKindAt(state.url) ?? 'unknown'}`,
    ...(state.status === 'unreadable' ? [`missing: ${state.missing.join(', ')}`] : []),
    ...(state.status === 'mismatch' ? [`did not agree: ${state.what}`] : []),
    ...found.map(({ reader, field, source }) => `${reader} ${field}: ${source ?? 'missing'}`),
  ];
}
