import { use } from 'react';
import type { DraftUse } from '@/storage/model/draft-use';
import { Button } from '../ui/Button';
import { WritingContext } from './WritingContext';

const WORDS = { email: 'mail', linkedin: 'LinkedIn message' } as const;

interface OtherBoxProps {
  channel: DraftUse['channel'];
  onSwitch: (channel: 'email' | 'linkedin') => void;
}

/** Says that the page beside writes another way than the draft is meant for, and offers that way. */
export function OtherBox({ channel, onSwitch }: OtherBoxProps) {
  const { beside, insert } = use(WritingContext);
  if (!insert || !beside || beside === channel || (channel !== 'email' && channel !== 'linkedin')) return null;
  return (
    <p className="flex flex-wrap items-center gap-2 text-small text-warn">
      The page beside takes a {WORDS[beside]}, and this draft goes by {WORDS[channel]}.
      <Button size="small" onClick={() => onSwitch(beside)}>
        Write it as a {WORDS[beside]}
      </Button>
    </p>
  );
}
