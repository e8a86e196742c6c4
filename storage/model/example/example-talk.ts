import type { ContactId } from '../contact';
import type { Interaction, InteractionKind } from '../interaction';
import type { ExamplePerson, ExampleTouch } from './example-person';
import type { TimeOfExample } from './example-time';

/** What was said with one person of the example, in both directions. */
export function exampleTalk({ talk }: ExamplePerson, contactId: ContactId, time: TimeOfExample): Interaction[] {
  return talk.map((touch, index) => {
    const [daysAgo, way, channel, excerpt] = touch;
    const at = time.past(daysAgo, index + 1);
    return {
      ...{ id: `${contactId}:${index}`, contactId, channel, kind: kindOf(touch), at, loggedAt: at, excerpt },
      ...{ direction: way === 'out' ? 'outbound' : 'inbound', genuine: way !== 'auto' },
      ...(way === 'auto' && { genuineReason: 'out of the office' }),
      ...(channel === 'call' && { callOutcome: way === 'out' ? 'noAnswer' : 'talked' }),
    };
  });
}

function kindOf([, way, channel]: ExampleTouch): InteractionKind {
  if (way === 'auto') return 'auto-reply';
  return channel === 'call' || channel === 'meeting' ? channel : 'message';
}
