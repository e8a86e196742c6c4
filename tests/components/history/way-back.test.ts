import { describe, expect, it } from 'vitest';
import { historySentence } from '@/components/history/history-sentence';
import { wayBack } from '@/components/history/way-back';
import { contactIdSchema } from '@/storage/model/contact';
import type { Event, EventType } from '@/storage/model/event';

const ADA = contactIdSchema.parse('ada');
const event = (type: EventType, over: Partial<Event> = {}): Event => ({
  id: 'e',
  type,
  contactId: 'ada',
  at: 0,
  by: 'me',
  changes: [],
  ...over,
});

describe('the way back from an entry', () => {
  it.each([
    ['of what stands', event('contactEdited'), { button: 'Undo', eventId: 'e' }],
    ['of what was undone', event('contactEdited', { undoneBy: 'u' }), { button: 'Redo', eventId: 'u' }],
    [
      'of a merge that was made before another one',
      event('contactsMerged', { contactId: 'bob' }),
      { button: 'Undo', eventId: 'e' },
    ],
    ['of an undo is its own entry', event('undone'), undefined],
  ])('%s', (_, entry, way) => {
    expect(wayBack(entry, ADA)).toEqual(way);
  });

  it('is told where there is none', () => {
    expect(wayBack(event('contactEdited', { contactId: 'bob' }), ADA)).toHaveProperty('why');
  });
});

it('names what was undone and redone', () => {
  const edit = event('followUpDone', { id: 'e1' });
  const undo = event('undone', { id: 'u1', undoes: 'e1' });
  const redo = event('undone', { id: 'u2', undoes: 'u1' });
  const all = [redo, undo, edit];
  expect(all.map((one) => historySentence(one, all))).toEqual([
    'Redid: Follow-up done',
    'Undid: Follow-up done',
    'Follow-up done',
  ]);
  expect(historySentence(undo, [undo])).toBe('Undid or redid an earlier entry');
});
