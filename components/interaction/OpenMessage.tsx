import { ExternalLink } from 'lucide-react';
import type { Interaction } from '@/storage/model/interaction';
import { messageAddress } from '@/storage/model/message-address';

interface OpenMessageProps {
  message: Pick<Interaction, 'channel' | 'threadId'>;
  /** Where every row has one. */
  iconOnly?: boolean;
}

/** Leads to the conversation of a message, for which the sites have addresses; not there for what was logged by hand. */
export function OpenMessage({ message, iconOnly = false }: OpenMessageProps) {
  const address = messageAddress(message);
  if (!address) return null;
  return (
    <a
      href={address}
      target="_blank"
      rel="noreferrer"
      className="inline-flex items-center gap-1 self-start text-small text-accent hover:underline"
    >
      <span className={iconOnly ? 'sr-only' : undefined}>Open the conversation</span>
      <ExternalLink aria-hidden="true" size={12} />
    </a>
  );
}
