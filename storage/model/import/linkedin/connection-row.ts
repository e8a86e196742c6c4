import { cleanLine } from '../../clean-text';
import type { ImportedPerson } from '../imported-person';
import { FROM_ARCHIVE } from '../not-yet-known';
import type { RejectReason } from '../rejected-row';
import { archiveDate } from './archive-date';
import { archivePerson } from './archive-participant';
import type { Places } from './archive-tables';

/** What a row says, or why it says nothing. */
export type RowRead =
  | { person: Omit<ImportedPerson, 'row' | 'file' | 'cells'> }
  | { because: RejectReason; detail?: string };

/** Letters behind a name: `PhD`, `M.Sc.`, `CSPO®`, `MBA`. No word of a name has two capitals or a dot inside. */
const CREDENTIAL = /^(?:\p{Lu}[\p{Ll}.]{0,4}\.?){0,3}\p{Lu}[\p{L}\p{N}.&/-]{0,8}[®™]?$/u;
const SEVERAL_CAPITALS = /\p{Lu}.*\p{Lu}|\./u;

/** A row of Connections.csv: a person, and that they are connected since that day. */
export function connectionRow(cells: readonly string[], places: Places<'connections'>): RowRead {
  const cell = (column: keyof typeof places) => cells[places[column] ?? -1] ?? '';
  const name = cleanLine(`${cell('firstName')} ${withoutCredentials(cell('lastName'))}`, 300);
  const { slug } = archivePerson('', cell('url'));
  if (!name) return { because: slug === undefined ? 'hiddenMember' : 'noName' };
  const [companyName, jobTitle] = [cleanLine(cell('company'), 300), cleanLine(cell('position'), 300)];
  const emails = cell('email')
    .split(/[,;\s]+/)
    .filter(Boolean);
  const at = archiveDate(cell('connectedOn'));
  return {
    person: {
      person: {
        name,
        emails,
        ...(slug && { linkedinSlug: slug }),
        ...(companyName && { companyName }),
        ...(jobTitle && { jobTitle }),
      },
      interactions: at === undefined ? [] : [connected(at)],
    },
  };
}

/**
 * They asked to be connected, or accepted that they were: which, the file does not tell. Either way they did it: a sign of interest,
 * and no answer. Nobody connects twice.
 */
function connected(at: number): NonNullable<ImportedPerson['interactions']>[number] {
  const messageId = `${FROM_ARCHIVE}connected`;
  return { channel: 'linkedin', kind: 'connection', direction: 'inbound', genuine: false, at, messageId };
}

/** `Berg, MBA, PMP` is called Berg; `Berg, Ida` stays as it is. */
function withoutCredentials(lastName: string): string {
  const [name = '', ...rest] = lastName.split(',').map((part) => part.trim());
  const areCredentials = rest.every((one) => CREDENTIAL.test(one) && SEVERAL_CAPITALS.test(one));
  return rest.length > 0 && name !== '' && areCredentials ? name : lastName;
}
