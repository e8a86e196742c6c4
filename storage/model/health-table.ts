import { type FieldVerdict, fieldVerdict, pageCount } from './field-verdict';
import { counted, type FieldHealth, type ReaderHealth } from './reader-health';
import { fieldSources, type ReaderId } from './reader-sources';

/** One source of a field and how often it spoke. */
interface SourceCount {
  name: string;
  count: number;
  isLast: boolean;
}

/** One field of one reader, as the table in the options shows it. */
export interface HealthRow {
  reader: ReaderId;
  field: string;
  verdict: FieldVerdict;
  sources: SourceCount[];
  missing: number;
  pages: number;
}

const SITES = ['LinkedIn', 'Gmail', 'Outlook'] as const;

export interface SiteHealth {
  site: (typeof SITES)[number];
  rows: HealthRow[];
}

/** Every field that was looked for, by site; the pages that tabs show now are counted. Empty when nothing was read yet. */
export function healthTable(health: ReaderHealth): SiteHealth[] {
  const rows = Object.entries(counted(health).readers).flatMap(([reader, fields]) =>
    Object.entries(fields).map(([field, one]) => rowOf(reader, field, one)),
  );
  const ofSite = (site: SiteHealth['site']) => rows.filter(({ reader }) => siteOf(reader) === site).toSorted(byReader);
  return SITES.map((site) => ({ site, rows: ofSite(site) })).filter((found) => found.rows.length > 0);
}

function rowOf(reader: ReaderId, field: string, health: FieldHealth): HealthRow {
  const order = fieldSources(reader, field).sources;
  const sources = Object.entries(health.sources)
    .map(([name, { count }]) => ({ name, count, isLast: order.length > 1 && name === order.at(-1) }))
    .toSorted((one, other) => rank(order, one.name) - rank(order, other.name));
  const verdict = fieldVerdict(reader, field, health);
  return { reader, field, verdict, sources, missing: health.missing?.count ?? 0, pages: pageCount(health) };
}

function rank(order: readonly string[], name: string): number {
  const at = order.indexOf(name);
  return at < 0 ? order.length : at;
}

/** Fields keep the order in which the reader names them; readers go by name. */
function byReader(one: HealthRow, other: HealthRow): number {
  return one.reader < other.reader ? -1 : Number(one.reader > other.reader);
}

function siteOf(reader: ReaderId): SiteHealth['site'] {
  if (reader === 'thread/gmail') return 'Gmail';
  return reader === 'thread/outlook' ? 'Outlook' : 'LinkedIn';
}
