import { describe, expect, it } from 'vitest';
import { eventSentence } from '@/components/history/event-sentence';
import type { Change, Event, EventType } from '@/storage/model/event';

const change = (table: Change['table'], after: Record<string, unknown>): Change => ({
  table,
  id: '1',
  op: 'set',
  after,
});

function event(type: EventType, over: Partial<Event> = {}): Event {
  return { id: 'e', type, at: 0, by: 'me', changes: [], ...over };
}

describe('eventSentence', () => {
  it.each<[string, Event]>([
    ['Saved as a lead', event('contactSaved')],
    [
      'You edited headline to “x”',
      event('contactEdited', { changes: [change('contacts', { headline: 'x', updatedAt: 1 })] }),
    ],
    ['Lead → Prospect', event('stageChanged', { from: 'lead', to: 'prospect' })],
    ['Lead → Prospect, against the policy', event('stageChanged', { from: 'lead', to: 'prospect', override: true })],
    [
      'Intent answered “Not now”',
      event('answerGiven', { changes: [change('answers', { criterion: 'intent', value: 'notNow' })] }),
    ],
    [
      'Counted a message as no real answer',
      event('interactionCorrected', { changes: [change('corrections', { genuine: false })] }),
    ],
    [
      'Corrected a direction: they to you',
      event('interactionCorrected', { changes: [change('corrections', { direction: 'inbound' })] }),
    ],
    [
      'Counted a message as a real answer; the follow-up that waited for it is done',
      event('interactionCorrected', {
        changes: [change('corrections', { genuine: true }), change('followUps', { status: 'done' })],
      }),
    ],
    [
      'Moved an interaction to another contact',
      event('interactionCorrected', { changes: [change('corrections', { movedTo: 'bob' })] }),
    ],
    [
      'You edited company from “Frostwerk” to “Nova Kalt”, buying role to “Champion”',
      event('contactEdited', {
        changes: [
          {
            ...change('contacts', { companyName: 'Nova Kalt', companyId: 'n', buyingRole: 'champion' }),
            before: { companyName: 'Frostwerk', companyId: 'f' },
          },
        ],
      }),
    ],
    ['Named by another contact', event('contactUpdated', { changes: [change('contacts', { referredBy: 'bob' })] })],
    [
      'Authority answered “No”',
      event('answerGiven', { changes: [{ ...change('answers', { value: 'no' }), id: 'ada:authority' }] }),
    ],
    [
      'Merged with Zed Beta; was Zed Alpha, is named Zed Beta now',
      event('contactsMerged', {
        contactId: 'a',
        otherContactId: 'b',
        changes: [
          { table: 'contacts', id: 'a', op: 'set', before: { name: 'Zed Alpha' }, after: { name: 'Zed Beta' } },
          { table: 'contacts', id: 'b', op: 'remove', before: { name: 'Zed Beta' } },
        ],
      }),
    ],
    [
      'Logged an interaction: Mail “Cold rooms offer”',
      event('interactionsLogged', {
        changes: [
          {
            table: 'interactions',
            id: '1',
            op: 'add',
            after: { kind: 'message', channel: 'email', subject: 'Cold rooms offer' },
          },
        ],
      }),
    ],
    [
      'Logged an interaction with 2 people: Meeting “Plans”, with a follow-up for a date',
      event('interactionsLogged', {
        changes: [
          ...['ada', 'bob'].map((contactId) => ({
            table: 'interactions' as const,
            id: contactId,
            op: 'add' as const,
            after: { contactId, kind: 'meeting', channel: 'meeting', excerpt: 'Plans' },
          })),
          { table: 'followUps', id: 'f', op: 'add', after: {} },
        ],
      }),
    ],
    [
      'Logged 2 interactions',
      event('interactionsLogged', {
        changes: [
          { table: 'interactions', id: '1', op: 'add', after: {} },
          { table: 'interactions', id: '2', op: 'add', after: {} },
        ],
      }),
    ],
  ])('says %j', (sentence, said) => {
    expect(eventSentence(said)).toBe(sentence);
  });
});
