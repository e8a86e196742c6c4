import type { Participant, ThreadMessage } from '@/storage/model/page-reading';
import { DecidingWords } from '../interaction/DecidingWords';
import { DirectionArrow } from '../interaction/DirectionArrow';
import { machineWords } from '../interaction/interaction-words';
import { IntentChips } from '../reply/IntentChips';
import { useIntents } from '../reply/useIntents';
import { Badge } from '../ui/Badge';
import { Foreign } from '../ui/Foreign';
import { Time } from '../ui/Time';

/** One message on the page: which way it went, who wrote it, when, and what it is if no human wrote it. */
export function MessageRow({ message }: { message: ThreadMessage }) {
  const { direction, sender, sentAt, kind, kindReason } = message;
  const text = message.text ?? message.snippet;
  const words = machineWords({ kind, absence: message.absence, genuineReason: kindReason });
  const isAnswer = kind === 'message' && direction === 'inbound';
  const look = { id: 'this', sentAt: sentAt ?? 0, senderAddress: sender.address };
  const intents = useIntents(isAnswer && text ? [{ ...look, text }] : []).get('this') ?? [];
  return (
    <li className="flex gap-2 border-t border-line py-2 first:border-t-0 first:pt-0">
      {direction ? <DirectionArrow direction={direction} dim={kind !== 'message'} /> : null}
      <div className="flex min-w-0 flex-1 flex-col gap-0.5">
        <p className="flex flex-wrap items-baseline gap-x-2">
          <Foreign text={nameOf(sender)} className="line-clamp-1 font-medium" />
          {sentAt === undefined ? null : (
            <span className="text-small text-dim">
              <Time at={sentAt} />
            </span>
          )}
          {words ? <Badge>{words}</Badge> : null}
          {words ? <DecidingWords reason={kindReason} kind={kind} /> : null}
          {isAnswer ? <Badge tone="accent">Real answer</Badge> : null}
        </p>
        {text ? <Foreign text={text} className="line-clamp-2 text-dim" /> : null}
        <IntentChips intents={intents} />
      </div>
    </li>
  );
}

function nameOf({ isMe, name, address }: Participant): string {
  return isMe ? 'You' : (name ?? address ?? 'Unknown sender');
}
