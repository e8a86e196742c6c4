import { describe, expect, it } from 'vitest';
import { fieldVerdict, type HealthState } from '@/storage/model/field-verdict';
import { counted, type FieldHealth, NO_HEALTH, withPageSeen } from '@/storage/model/reader-health';

const DAY_MS = 86_400_000;

/** The field's health after these visits, one a day. `-` is a page without it. */
function healthOf(reader: string, field: string, sources: string[]): FieldHealth {
  const health = sources.reduce(
    (before, source, day) =>
      withPageSeen(before, {
        tabId: 1,
        visitKey: String(day),
        at: day * DAY_MS,
        sightings: [{ reader, field, source: source === '-' ? undefined : source }],
      }),
    NO_HEALTH,
  );
  const found = counted(health).readers[reader]?.[field];
  if (!found) throw new Error('Nothing was counted');
  return found;
}

const times = (count: number, ...sources: string[]) => Array.from({ length: count }, () => sources).flat();

const PROFILE = 'linkedin-profile/sdui';
const [H2, TITLE] = ['topcard heading', 'title'];

interface Case {
  because: string;
  reader?: string;
  field?: string;
  visits: string[];
  state: HealthState;
  /** Index of the visit. */
  since?: number;
}

const CASES: Case[] = [
  { because: 'it was found on every page', visits: times(3, H2), state: 'ok' },
  { because: 'one page without it says nothing', visits: [...times(20, H2), '-'], state: 'ok' },
  {
    because: 'it was always there, and then five pages lacked it',
    visits: [...times(6, H2), ...times(5, '-')],
    state: 'missing lately',
    since: 6,
  },
  {
    because: 'half of the pages have it: five without it in a row are not rare',
    visits: [...times(8, H2, '-'), ...times(5, '-')],
    state: 'ok',
  },
  {
    because: 'half of the pages had it, and twelve in a row lack it',
    visits: [...times(8, '-', H2), ...times(12, '-')],
    state: 'missing lately',
    since: 16,
  },
  { because: 'it came back', visits: [...times(6, H2), ...times(9, '-'), H2], state: 'ok' },
  { because: 'no page had it yet', visits: times(2, '-'), state: 'never seen' },
  {
    because: 'only its last resort still speaks',
    visits: [...times(10, H2), ...times(5, TITLE)],
    state: 'falling back',
    since: 10,
  },
  { because: 'the last resort spoke four times only', visits: [...times(10, H2), ...times(4, TITLE)], state: 'ok' },
  { because: 'nothing but the last resort ever spoke', visits: times(5, TITLE), state: 'falling back', since: 0 },
  { because: 'a better source spoke again', visits: [...times(10, H2), ...times(8, TITLE), H2], state: 'ok' },
  {
    because: 'its last source is an everyday one',
    field: 'companyName',
    visits: times(40, 'topcard company'),
    state: 'ok',
  },
  {
    because: 'the better source used to speak on half of the pages and is silent now',
    field: 'companyName',
    visits: [...times(10, 'topcard company', 'experience'), ...times(10, 'topcard company')],
    state: 'falling back',
    since: 20,
  },
  {
    because: 'missing weighs more than falling back',
    visits: [...times(10, H2), ...times(8, TITLE), ...times(6, '-')],
    state: 'missing lately',
    since: 18,
  },
  {
    because: 'no page proves it yet',
    reader: 'thread/gmail',
    field: 'threadIdInPage',
    visits: ['-'],
    state: 'unproven',
  },
  {
    because: 'five live pages disproved it',
    reader: 'thread/gmail',
    field: 'threadIdInPage',
    visits: times(5, '-'),
    state: 'never seen',
  },
  {
    because: 'five live pages proved it',
    reader: 'thread/gmail',
    field: 'threadIdInPage',
    visits: times(5, 'heading'),
    state: 'ok',
  },
  { because: 'the table does not know the reader', reader: 'thread/elsewhere', visits: times(6, 'a'), state: 'ok' },
];

describe('fieldVerdict', () => {
  it.each(CASES)('is $state: $because', ({ reader = PROFILE, field = 'name', visits, state, since }) => {
    const verdict = fieldVerdict(reader, field, healthOf(reader, field, visits));
    expect(verdict.state).toBe(state);
    expect(verdict.since).toBe(since === undefined ? undefined : since * DAY_MS);
  });

  it('says when the field was good last', () => {
    expect(fieldVerdict(PROFILE, 'name', healthOf(PROFILE, 'name', [H2, H2, '-', '-'])).lastGoodAt).toBe(DAY_MS);
    expect(fieldVerdict(PROFILE, 'name', healthOf(PROFILE, 'name', ['-'])).lastGoodAt).toBeUndefined();
  });
});
