import { describe, expect, it } from 'vitest';
import { linkedinArchive } from '@/storage/import/linkedin/linkedin-archive';
import { archiveDate } from '@/storage/model/import/linkedin/archive-date';
import type { ArchiveMe } from '@/storage/model/import/linkedin/archive-participant';
import { EXAMPLE_ARCHIVE, messageLine, messagesFile, OWNER, zipOf } from '../../support/example-archive';
import { failureFrom } from '../examples';

const signal = new AbortController().signal;
const ODILE = ['Odile Marchetti', 'odile-marchetti'] as const;
const ME = [OWNER.name, OWNER.slug] as const;

async function read(files: File[], me?: ArchiveMe) {
  const reader = linkedinArchive();
  await reader.suits(files);
  return reader.read(files, { me }, () => undefined, signal);
}

const csv = (text: string, name = 'a.csv') => new File([text], name);
const talk = (...lines: Parameters<typeof messageLine>[0][]) => [
  csv(messagesFile(lines.map(messageLine)), 'messages.csv'),
];

describe('dates of the archive', () => {
  it.each([
    ['05 Mar 2024', Date.UTC(2024, 2, 5, 12)],
    ['7-Feb-22', Date.UTC(2022, 1, 7, 12)],
    ['3. März 2022', Date.UTC(2022, 2, 3, 12)],
    ['2025-06-01 14:03:22 UTC', Date.UTC(2025, 5, 1, 14, 3, 22)],
    ['2026-09-01 10:00 UTC', Date.UTC(2026, 8, 1, 10)],
    ['1/29/26, 2:37 PM', Date.UTC(2026, 0, 29, 14, 37)],
    ['1/2/26, 12:05 AM', Date.UTC(2026, 0, 2, 0, 5)],
    ['29.01.2026', Date.UTC(2026, 0, 29, 12)],
    ['31 Feb 2024', undefined],
    ['2025-13-40', undefined],
    ['2025-06-01 25:00:00 UTC', undefined],
    ['soon', undefined],
    ['', undefined],
  ])('%s', (text, at) => expect(archiveDate(text)).toBe(at));
});

describe('an archive', () => {
  it('is read from the zip file as from its single files', async () => {
    const zip = [new File([zipOf(EXAMPLE_ARCHIVE)], 'export.zip')];
    const single = Object.entries(EXAMPLE_ARCHIVE).map(([name, text]) => csv(text, name));
    expect(await read(zip, OWNER)).toEqual(await read(single, OWNER));
    const look = await linkedinArchive().look(zip, signal);
    expect(look.files.map(({ kind }) => kind)).toEqual(['connections', 'messages', 'invitations']);
    expect(look.others).toEqual(['Rich Media.csv']);
    expect(look.me).toMatchObject({ isSure: true, candidates: [{ ...OWNER }, {}, {}, {}] });
  });

  it('tells who answered from who did not: a canned reply, a reaction and an invitation are no answers', async () => {
    const { people, rejected } = await read([new File([zipOf(EXAMPLE_ARCHIVE)], 'export.zip')], OWNER);
    const said = people.map(({ person, interactions = [] }) => [
      person.name,
      interactions.map(({ direction, kind }) => `${direction} ${kind}`),
    ]);
    expect(said).toEqual([
      ['Odile Marchetti', ['inbound connection', 'outbound message', 'inbound message']],
      ['Bengt Öhrling', ['inbound connection', 'outbound message', 'inbound auto-reply']],
      ['Nadia Voss', ['inbound connection']],
      ['Piet Harkema', ['inbound message']],
      ['Saga Lindholm', ['outbound connection']],
    ]);
    expect(rejected.map(({ file, row, because }) => [file, row, because])).toEqual([
      ['Connections.csv', 8, 'hiddenMember'],
      ['messages.csv', 7, 'draft'],
    ]);
  });

  it('takes its own words for mine by the address, never by a name that is the same', async () => {
    const [namesake, date] = [[OWNER.name, 'another-ruth'] as const, '2025-02-03 08:15:02 UTC'];
    const { people } = await read(
      talk({ conversation: 'c', from: namesake, to: ME, date, content: 'We share a name!' }),
      OWNER,
    );
    expect(people).toMatchObject([
      { person: { linkedinSlug: 'another-ruth' }, interactions: [{ direction: 'inbound' }] },
    ]);
  });

  it('gives two messages in one second two ids, and the same message the same id in every archive', async () => {
    const common = { conversation: 'c', from: ODILE, to: ME, date: '2025-02-03 08:15:02 UTC' };
    const files = talk({ ...common, content: 'One' }, { ...common, content: 'Two' }, { ...common, content: 'One' });
    const ids = (await read(files, OWNER)).people[0]?.interactions?.map(({ messageId }) => messageId) ?? [];
    expect(new Set(ids).size).toBe(2);
    const again = (await read(talk({ ...common, content: 'One' }), OWNER)).people[0]?.interactions?.[0]?.messageId;
    expect(again).toBe(ids[0]);
  });

  it('leaves out what went to several people, has no date that exists, or in which I take no part', async () => {
    const header = messagesFile([]);
    const rows = [
      `c1,,Odile Marchetti,https://www.linkedin.com/in/odile-marchetti,"Ruth Tamsin, Nadia Voss","https://www.linkedin.com/in/ruth-tamsin,https://www.linkedin.com/in/nadia-voss",2025-02-03 08:15:02 UTC,,Hello both,INBOX,,No,No`,
      messageLine({ conversation: 'c2', from: ODILE, to: ME, date: '2025-02-31 08:15:02 UTC', content: 'Hi' }),
      messageLine({
        conversation: 'c3',
        from: ODILE,
        to: ['Nadia Voss', 'nadia-voss'],
        date: '2025-02-03 08:15:02 UTC',
        content: 'Hi',
      }),
    ];
    const { people, rejected } = await read([csv(`${header}\n${rows.join('\n')}`)], OWNER);
    expect(people).toEqual([]);
    expect(rejected.map(({ because }) => because)).toEqual(['severalPeople', 'badDate', 'withoutMe']);
  });

  it('notes that somebody asked to be left alone, unless they wrote again', async () => {
    const stop = {
      conversation: 'c',
      from: ODILE,
      to: ME,
      date: '2025-02-03 08:15:02 UTC',
      content: 'Please do not contact me again.',
    };
    const later = { ...stop, date: '2025-04-03 08:15:02 UTC', content: 'About your offer: what does it cost?' };
    expect((await read(talk(stop), OWNER)).people[0]?.doNotContact).toMatchObject({
      at: Date.UTC(2025, 1, 3, 8, 15, 2),
    });
    expect((await read(talk(stop, later), OWNER)).people[0]?.doNotContact).toBeUndefined();
  });

  it.each([
    ['', 'nothing-in-it'],
    ['Name,Street\nOdile,Harbour Road', 'nothing-in-it'],
    ['__proto__,constructor,First Name\n1,2,3', 'nothing-in-it'],
  ])('without anybody in it is refused: %j', async (text, problem) => {
    const failure = await failureFrom(linkedinArchive().look([csv(text)], signal));
    expect(failure).toEqual({ code: 'invalid', detail: `${problem}: a.csv` });
  });

  it('that is torn, or a bomb, is refused before anything of it is unpacked', async () => {
    const whole = zipOf(EXAMPLE_ARCHIVE);
    const torn = new File([whole.slice(0, whole.length - 40)], 'torn.zip');
    const bomb = new File([zipOf({ 'Connections.csv': '0'.repeat(30_000_000) })], 'bomb.zip');
    expect(await failureFrom(linkedinArchive().look([torn], signal))).toMatchObject({ detail: 'torn: torn.zip' });
    expect(await failureFrom(linkedinArchive().look([bomb], signal))).toMatchObject({
      detail: 'too-big: bomb.zip: Connections.csv',
    });
  });
});
