import { describe, expect, it } from 'vitest';
import { HAND_KINDS, handGroup, handKind, handKindOf } from '@/components/interaction/hand-kinds';
import { draftDirection, interactionOf, isAnswer, newLogDraft } from '@/components/interaction/log-draft';
import { changesOf, draftOfLine } from '@/components/interaction/quick-draft';
import { contactIdSchema } from '@/storage/model/contact';
import { interactionKindSchema } from '@/storage/model/interaction';
import { KIND_RULES } from '@/storage/model/kind-rules';

const ADA = contactIdSchema.parse('ada');
const NOW = new Date(2026, 2, 11, 14, 20).getTime();
const RULES = { ...KIND_RULES, fair: { ...KIND_RULES.fair, meaning: 'interest' as const } };
const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
const line = (text: string, changed = {}) =>
  draftOfLine({ line: text, changed, key: 'k' }, KIND_RULES, { now: NOW, zone });

describe('what is logged by hand', () => {
  it('is every kind but what a machine sends, each under one heading', () => {
    const automatic = interactionKindSchema.options.filter((kind) => KIND_RULES[kind].meaning === 'automatic');
    const offered = new Set(HAND_KINDS.map(({ kind }) => kind));
    expect(interactionKindSchema.options.filter((kind) => !offered.has(kind)).sort()).toEqual(automatic.sort());
    expect(new Set(HAND_KINDS.map(({ id }) => id)).size).toBe(HAND_KINDS.length);
  });

  it("stands where the rep's table puts it", () => {
    expect(handGroup(handKind('fair'), KIND_RULES)).toBe('They answered');
    expect(handGroup(handKind('fair'), RULES)).toBe('Signs of interest');
    expect(handGroup(handKind('call:call:outbound'), KIND_RULES)).toBe('Ours');
    expect(handGroup(handKind('link-click'), KIND_RULES)).toBe('Signs of interest');
  });

  it.each([
    ['call:call:inbound', true],
    ['call:call:outbound', false],
    ['fair', true],
    ['link-click', false],
    ['meeting-booked', true],
    ['other', false],
  ])('%s counts as an answer: %s', (kindId, counts) => {
    expect(isAnswer({ ...newLogDraft(NOW), kindId }, KIND_RULES)).toBe(counts);
  });

  it('tells the command what the table says, and keeps a sign of interest one whichever way it ran', () => {
    const draft = { ...newLogDraft(NOW), kindId: 'fair', direction: 'inbound' as const };
    expect(isAnswer(draft, RULES)).toBe(false);
    expect(interactionOf(ADA, draft, RULES, NOW)).toMatchObject({ kind: 'fair', meaning: 'interest', at: NOW });
    expect(interactionOf(ADA, { ...draft, at: 'soon' }, RULES, NOW)).toBeUndefined();
  });
});

describe('a draft of one line', () => {
  it('is what the line says', () => {
    const draft = line('called, wants price by Friday');
    expect(draft).toMatchObject({ kindId: 'call:call:inbound', note: 'called, wants price by Friday' });
    expect(draft.followUp).toEqual({ at: '2026-03-13T09:00', note: 'wants price' });
    expect(line('spoke with her yesterday').at).toBe('2026-03-10T14:20');
    expect(draftDirection(line('no answer'), KIND_RULES)).toBe('outbound');
  });

  it('keeps what the rep changed while the line goes on', () => {
    const read = line('called, wants price by Friday');
    const changed = changesOf(read, { ...read, kindId: 'quote-request', followUp: undefined });
    expect(changed).toEqual({ kindId: 'quote-request', followUp: undefined });
    const next = line('called, wants price by Friday, and a demo', changed);
    expect(next).toMatchObject({ kindId: 'quote-request', note: 'called, wants price by Friday, and a demo' });
    expect(next.followUp).toBeUndefined();
  });

  it.each([
    ['message', 'email', 'inbound', 'message:email:inbound'],
    ['message', 'linkedin', 'outbound', 'message:linkedin:outbound'],
    ['comment', 'comment', 'inbound', 'comment:comment:inbound'],
    ['download', 'other', 'outbound', 'download'],
  ] as const)('%s by %s, %s is %s', (kind, channel, direction, id) => {
    expect(handKindOf(kind, channel, direction).id).toBe(id);
  });
});
