import type { ArchiveLook, ArchiveSaid } from '../../model/import/linkedin/archive-look';
import { archiveParticipation } from '../../model/import/linkedin/archive-participation';
import { ArchivePeople } from '../../model/import/linkedin/archive-people';
import type { ArchiveKind } from '../../model/import/linkedin/archive-tables';
import { meCandidates } from '../../model/import/linkedin/me-candidates';
import type { ImportReader } from '../import-reader';
import { refusedFile } from '../refused-file';
import { textFiles } from '../unzip-files';
import { type ArchiveTable, archiveTable } from './archive-table';

/** How somebody is kept who comes with the archive: `contact.source`. */
const ARCHIVE_SOURCE = 'linkedin-archive';

/** A reader of the archive that LinkedIn gives its members. It keeps what it has parsed, for the reading that follows the look. */
export function linkedinArchive(): ImportReader<ArchiveLook, ArchiveSaid> {
  const parsed = new WeakMap<readonly File[], Promise<Parsed>>();
  const parse = (files: readonly File[]): Promise<Parsed> => {
    const known = parsed.get(files) ?? parsedFiles(files);
    parsed.set(files, known);
    return known;
  };
  return {
    source: ARCHIVE_SOURCE,
    suits: async (files) => (await parse(files)).tables.length > 0,
    look: async (files) => lookOf(await parse(files), files),
    read: async (files, { me }, onRead, signal) => {
      const { tables } = await parse(files);
      const people = new ArchivePeople(me);
      const total = tables.reduce((sum, { rows }) => sum + rows.length, 0);
      let done = 0;
      for (const table of inOrder(tables)) {
        signal.throwIfAborted();
        people.take(table);
        done += table.rows.length;
        onRead({ done, total });
      }
      return people.read();
    },
  };
}

interface Parsed {
  tables: ArchiveTable[];
  others: string[];
}

async function parsedFiles(files: readonly File[]): Promise<Parsed> {
  const parsed: Parsed = { tables: [], others: [] };
  for (const one of await textFiles(files)) {
    const table = archiveTable(one);
    if (table) parsed.tables.push(table);
    else parsed.others.push(one.name);
  }
  return parsed;
}

function lookOf({ tables, others }: Parsed, files: readonly File[]): ArchiveLook {
  if (tables.length === 0) throw refusedFile('nothing-in-it', files[0]?.name ?? '');
  const hasDirections = tables.some(({ kind }) => kind === 'messages' || kind === 'invitations');
  return {
    files: tables.map(({ file: name, kind, rows }) => ({ name, kind, rows: rows.length })),
    others,
    ...(hasDirections && { me: meCandidates(archiveParticipation(tables)) }),
  };
}

const ORDER: readonly ArchiveKind[] = ['connections', 'messages', 'invitations', 'profile'];

/** What somebody is called, and where they work, is best known of connections. */
function inOrder(tables: readonly ArchiveTable[]): ArchiveTable[] {
  return tables.toSorted((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind));
}
