import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '@/storage/model/answer';
import { frameworkView } from '@/storage/model/framework-view';
import { agendaLines, meetingAgenda } from '@/storage/model/meeting-agenda';
import { nextQuestion } from '@/storage/model/next-question';
import { FIRST_OWN_FRAMEWORK } from '@/storage/model/own-framework';

const criteria = frameworkView('bant', FIRST_OWN_FRAMEWORK).flatMap((group) => group.criteria);
const facts = { criteria, answers: {} as Answers, now: 1_000 };

describe('the agenda of a meeting', () => {
  it('is the open questions, the most valuable first', () => {
    const agenda = meetingAgenda({ ...facts, stage: 'prospect' });
    expect(agenda[0]).toMatch(/^Challenge: /);
    expect(nextQuestion({ ...facts, stage: 'prospect' })?.criterion).toBe('challenge');
    expect(agenda.length).toBeLessThanOrEqual(5);
  });

  it('is empty for who is not asked any more', () => {
    expect(meetingAgenda({ ...facts, stage: 'customer' })).toEqual([]);
  });

  it('as typed is one point a line, none empty and none too long', () => {
    expect(agendaLines(' The trial \n\n  Prices\n')).toEqual(['The trial', 'Prices']);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 2_000 }), (text) => {
        const lines = agendaLines(text);
        expect(lines.length).toBeLessThanOrEqual(20);
        expect(lines.every((line) => line.length > 0 && line.length <= 300)).toBe(true);
      }),
    );
  });
});
