import { describe, expect, it } from 'vitest';
import { conversationFields } from '@/storage/model/conversation-fields';
import { relationshipFrom } from '@/storage/model/relationship';
import { interaction } from '../interaction';

const sent = interaction({ id: 'sent', direction: 'outbound', at: 10 });
const outOfOffice = interaction({ id: 'ooo', kind: 'auto-reply', genuine: false, at: 20 });
const answer = interaction({ id: 'answer', at: 30 });
const secondAnswer = interaction({ id: 'second', at: 40 });

describe('relationshipFrom', () => {
  it('is one-way of nothing', () => {
    expect(relationshipFrom([])).toEqual({ twoWay: false, inboundCount: 0, outboundCount: 0, genuineInboundCount: 0 });
  });

  it('stays one-way however many automatic messages come in', () => {
    const relationship = relationshipFrom([sent, outOfOffice, { ...outOfOffice, id: 'bounce', kind: 'bounce' }]);
    expect(relationship).toMatchObject({ twoWay: false, inboundCount: 2, genuineInboundCount: 0, lastInboundAt: 20 });
    expect(relationship.evidence).toBeUndefined();
  });

  it('is two-way from the first genuine answer, with the newest as evidence, in any order', () => {
    const expected = {
      twoWay: true,
      inboundCount: 3,
      outboundCount: 1,
      genuineInboundCount: 2,
      lastInboundAt: 40,
      lastOutboundAt: 10,
      evidence: secondAnswer,
    };
    expect(relationshipFrom([sent, outOfOffice, answer, secondAnswer])).toEqual(expected);
    expect(relationshipFrom([secondAnswer, answer, outOfOffice, sent])).toEqual(expected);
  });

  it('is one-way when only we are genuine', () => {
    expect(relationshipFrom([sent]).twoWay).toBe(false);
  });
});

describe('conversationFields', () => {
  const corrected = { ...answer, genuine: false };

  it('dates two-way from the first genuine answer', () => {
    expect(conversationFields([sent, outOfOffice, secondAnswer, answer]).twoWayAt).toBe(30);
  });

  it("follows the rep's correction", () => {
    expect(conversationFields([corrected, secondAnswer])).toEqual({
      inboundCount: 2,
      outboundCount: 0,
      lastInboundAt: 40,
      lastOutboundAt: undefined,
      twoWayAt: 40,
    });
    expect(conversationFields([corrected]).twoWayAt).toBeUndefined();
  });
});
