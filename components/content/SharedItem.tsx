import type { ContentOfContact } from '@/storage/queries/content-of-contact';
import { Badge } from '../ui/Badge';
import { Foreign } from '../ui/Foreign';
import { Time } from '../ui/Time';

/** What was shared with a contact, when, and whether an answer followed. */
export function SharedItem({ share }: { share: ContentOfContact['shared'][number] }) {
  return (
    <li className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-small">
      <Foreign text={share.content.title} className="font-medium" />
      <span className="text-dim">
        shared <Time at={share.at} precision="day" />
      </span>
      {share.answeredAt === undefined ? null : (
        <Badge tone="accent">
          <span>
            Shared before they answered <Time at={share.answeredAt} precision="day" />
          </span>
        </Badge>
      )}
    </li>
  );
}
