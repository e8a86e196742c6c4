import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linkedinArchive } from '@/storage/import/linkedin/linkedin-archive';
import type { ArchiveMe } from '@/storage/model/import/linkedin/archive-participant';

const FOLDER = '../shared/formats/linkedin';
const hasSamples = existsSync(FOLDER);

/** What the samples come to, by their names: people, interactions, rows that were not taken. */
const SAMPLES: Record<string, { me?: ArchiveMe; people: string[]; interactions: number; rejected: string[] }> = {
  'Connections_2023plus.csv': {
    people: ['Max Mustermann', 'Erika Musterfrau', 'Solo Selbstständig'],
    interactions: 3,
    rejected: ['hiddenMember'],
  },
  'Connections_bom_crlf.csv': {
    people: ['Priya Sharma', 'Arjun Mehta', 'Neha', 'Rahul Verma'],
    interactions: 4,
    rejected: ['noName'],
  },
  'Connections_pre2023_no_url.csv': { people: ['John Doe'], interactions: 1, rejected: [] },
  'Connections_de.csv': { people: ['Hans Beispiel'], interactions: 1, rejected: [] },
  'messages_10col.csv': {
    me: { name: 'Guy Wilson', slug: 'guy' },
    people: ['Ana Asanovic'],
    interactions: 2,
    rejected: [],
  },
  'messages_13col.csv': {
    me: { name: 'Jordan Pike', slug: 'jordanpike' },
    people: ['Ines Okafor-Lindqvist'],
    interactions: 1,
    rejected: [],
  },
  'messages_9col_pre2023.csv': { me: { name: 'Radar Owner' }, people: ['Someone'], interactions: 1, rejected: [] },
  'messages_all_quoted.csv': {
    me: { name: 'Martin P.', slug: 'martin-p' },
    people: ['Erika Musterfrau', 'Max Mustermann'],
    interactions: 3,
    rejected: [],
  },
  'Invitations_5col.csv': { me: { name: 'Me' }, people: ['Ada', 'Ben'], interactions: 2, rejected: [] },
  'Invitations_7col.csv': {
    me: { name: 'Martin P.', slug: 'martin-p' },
    people: ['Saskia Müller', 'Anna Bewerber'],
    interactions: 2,
    rejected: [],
  },
};

describe.skipIf(!hasSamples)(`samples of the archive (skipped where ${FOLDER} is not there)`, () => {
  it.each(Object.entries(SAMPLES))('%s', async (name, { me, people, interactions, rejected }) => {
    const files = [new File([readFileSync(`${FOLDER}/${name}`)], name)];
    const reader = linkedinArchive();
    expect(await reader.suits(files)).toBe(true);
    const look = await reader.look(files, new AbortController().signal);
    if (me) expect(look.me?.candidates).toContainEqual(expect.objectContaining(me));
    else expect(look.me).toBeUndefined();
    const read = await reader.read(files, { me }, () => undefined, new AbortController().signal);
    expect(read.people.map(({ person }) => person.name)).toEqual(people);
    expect(read.people.flatMap((one) => one.interactions ?? [])).toHaveLength(interactions);
    expect(read.rejected.map(({ because }) => because)).toEqual(rejected);
  });
});
