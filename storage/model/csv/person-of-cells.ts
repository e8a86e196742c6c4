import { cleanPerson } from '../clean-person';
import { cleanLine } from '../clean-text';
import type { ImportedPerson } from '../import/imported-person';
import type { RejectReason } from '../import/rejected-row';
import { isZone } from '../when/zone';
import { fileDate } from './file-date';
import type { ColumnFields, ImportField } from './import-field';
import { isYes } from './is-yes';
import { languageIn } from './language-in';
import { phoneIn } from './phone-in';
import { profileAddressIn } from './profile-address-in';
import type { Program } from './program';
import { writtenText } from './safe-text';
import { addressesIn, splitCell } from './split-cell';
import { stageIn } from './stage-in';
import { tagIn } from './tag-in';

/** No word about a person is longer: somebody else's file is in the cell. */
const LONGEST_CELL = 100_000;

/** How the columns of a file are read. */
export interface Columns {
  header: readonly string[];
  fields: ColumnFields;
  program: Program | undefined;
}

export type ReadRow = { person: ImportedPerson } | { because: RejectReason; detail?: string };

/** The cells of a row by what they say. */
type Said = ReadonlyMap<ImportField, readonly string[]>;

/** The person of a row, cleaned as it will be kept; or why there is none. `row` as a spreadsheet numbers it. */
export function personOfCells(cells: readonly string[], row: number, columns: Columns): ReadRow {
  const fault = faultOf(cells, columns);
  if (fault) return fault;
  const said = saidIn(cells, columns.fields);
  const createdAt = fileDate(first(said, 'createdAt') ?? '');
  if (createdAt === 'impossible') return { because: 'badDate', detail: first(said, 'createdAt') ?? '' };
  const all = (said.get('emails') ?? []).flatMap((cell) => addressesIn(cell, columns.program));
  const { person, name } = fieldsOf(said, all, columns.program);
  if (!name) return nameless(said, all);
  const imported: ImportedPerson = {
    row,
    person: { ...person, name },
    ...factsOf(said, columns.program),
    ...(createdAt !== undefined && { createdAt }),
  };
  return { person: withoutAbsent(imported) };
}

function faultOf(cells: readonly string[], { header, fields }: Columns): ReadRow | undefined {
  const isShifted = cells.slice(header.length).some((cell) => cell.trim());
  const isTorn = header.length > 2 && cells.length === 1;
  if (isShifted || isTorn) return { because: 'badCells', detail: `${cells.length} of ${header.length}` };
  const big = cells.findIndex((cell, index) => fields[index] && cell.length > LONGEST_CELL);
  return big < 0 ? undefined : { because: 'tooBig', detail: header[big] ?? '' };
}

function saidIn(cells: readonly string[], fields: ColumnFields): Said {
  const said = new Map<ImportField, string[]>();
  for (const [index, field] of fields.entries()) {
    const cell = cells[index]?.trim();
    if (!field || !cell) continue;
    said.set(field, [...(said.get(field) ?? []), cell]);
  }
  return said;
}

/** What the first column that says something says, on one line. */
function first(said: Said, field: ImportField, max = 1_000): string | undefined {
  const [cell] = said.get(field) ?? [];
  return cell === undefined ? undefined : cleanLine(writtenText(cell), max);
}

function nameless(said: Said, addresses: readonly string[]): ReadRow {
  const [address] = addresses;
  if (address !== undefined) return { because: 'badValue', detail: address.slice(0, 200) };
  return { because: said.size === 0 ? 'empty' : 'noName' };
}

function fieldsOf(said: Said, addresses: readonly string[], program: Program | undefined) {
  // Our own files say what was kept: nothing in it has to be understood.
  const isOwn = program === 'twoway';
  const person = cleanPerson({
    name: nameOf(said),
    headline: first(said, 'headline'),
    jobTitle: first(said, 'jobTitle'),
    companyName: first(said, 'companyName'),
    location: first(said, 'location') ?? placeOf(said),
    emails: [...addresses],
    phones: (said.get('phones') ?? [])
      .flatMap((cell) => splitCell(cell, program))
      .flatMap((one) => (isOwn ? one : (phoneIn(one) ?? []))),
    ...linkedinOf(said, program),
    note: (said.get('note') ?? []).map(writtenText).join('\n\n'),
    zone: isOwn ? first(said, 'zone', 64) : zoneOf(said),
    language: isOwn ? first(said, 'language', 35) : languageIn(first(said, 'language')),
    persona: first(said, 'persona', 100),
  });
  // Somebody of whom an address alone is known goes by it, as in a mail program.
  return { person, name: person.name ?? person.emails?.[0] };
}

function nameOf(said: Said): string | undefined {
  return (
    first(said, 'name') ??
    (['firstName', 'middleName', 'lastName'] as const).map((part) => first(said, part) ?? '').join(' ')
  );
}

const placeOf = (said: Said): string =>
  (['city', 'region', 'country'] as const).flatMap((part) => first(said, part) ?? []).join(', ');

function linkedinOf(said: Said, program: Program | undefined) {
  const number = Number(first(said, 'memberNumber'));
  const keys = {
    linkedinMemberId: first(said, 'memberId'),
    salesId: first(said, 'salesId'),
    linkedinMemberNumber: Number.isSafeInteger(number) && number > 0 ? number : undefined,
  };
  const linkedin = first(said, 'linkedin') ?? '';
  // Our own files have the slug there.
  if (program === 'twoway') return { ...keys, linkedinSlug: linkedin, profileUrl: first(said, 'profileUrl', 2_000) };
  const shown = [
    profileAddressIn(linkedin, { bare: true }),
    ...(said.get('web') ?? []).map((cell) => profileAddressIn(cell)),
  ];
  return { ...keys, profileUrl: shown.find(Boolean) ?? first(said, 'profileUrl', 2_000) };
}

function zoneOf(said: Said): string | undefined {
  const zone = first(said, 'zone', 64);
  return zone && isZone(zone) ? zone : undefined;
}

function factsOf(said: Said, program: Program | undefined): Partial<ImportedPerson> {
  const tags = (said.get('tags') ?? []).flatMap((cell) => splitCell(cell, program, { commas: true }));
  return {
    source: first(said, 'source', 100),
    lawfulBasis: first(said, 'lawfulBasis', 200),
    owner: first(said, 'owner', 100),
    stage: stageIn(first(said, 'stage') ?? ''),
    tags: program === 'twoway' ? tags : tags.flatMap((tag) => tagIn(tag) ?? []),
    doNotContact: refusalOf(said, program),
  };
}

function refusalOf(said: Said, program: Program | undefined): ImportedPerson['doNotContact'] {
  const cells = said.get('doNotContact') ?? [];
  const word = first(said, 'doNotContact', 2_000);
  // Our own files give the reason, or a mere "Yes".
  if (program === 'twoway') return word === undefined ? undefined : isYes(word) ? {} : { reason: word };
  return cells.some(isYes) ? {} : undefined;
}

/** Without what is absent: an absent value is no field. */
function withoutAbsent(imported: ImportedPerson): ImportedPerson {
  const { person, ...rest } = imported;
  const isSaid = ([, value]: [string, unknown]) => value !== undefined && !(Array.isArray(value) && value.length === 0);
  const said = (all: object) => Object.fromEntries(Object.entries(all).filter(isSaid));
  return { ...said(rest), row: imported.row, person: { ...said(person), name: person.name } };
}
