import type { KeptCapture } from '@/storage/model/page-capture';
import { SourceLink } from '../note/SourceLink';
import { Foreign } from '../ui/Foreign';
import { Time } from '../ui/Time';
import { captureSource } from './capture-source';

/** Which page it is, by whom, and when it was read. */
export function CaptureTitle({ kept }: { kept: KeptCapture }) {
  const { sourceUrl, sourceTitle } = captureSource(kept);
  const { outcome, at } = kept;
  const byline = outcome.status === 'read' ? (outcome.capture.byline ?? outcome.capture.siteName) : undefined;
  return (
    <div className="flex min-w-0 flex-1 flex-col">
      <h2 className="flex text-lead font-semibold">
        {sourceUrl || sourceTitle ? <SourceLink url={sourceUrl} title={sourceTitle} /> : 'Web page'}
      </h2>
      <p className="flex gap-x-2 text-small text-dim">
        {byline ? <Foreign text={byline.value} className="truncate" /> : null}
        <span className="shrink-0">
          <Time at={at} />
        </span>
      </p>
    </div>
  );
}
