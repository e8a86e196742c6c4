import { amendDraft, useDraft } from '../draft/useDraft';
import { type CaptureDraft, EMPTY_CAPTURE_DRAFT } from './capture-draft';

/** A part of a draft as it will be; or the same, worked out from the draft as it is by then. */
type CaptureDraftChange = Partial<CaptureDraft> | ((draft: CaptureDraft) => Partial<CaptureDraft>);

/** What the rep has done with the capture of this moment (epoch ms), and how to change a part of it. */
export function useCaptureDraft(at: number): [CaptureDraft, (change: CaptureDraftChange) => void] {
  const key = `capture:${at}`;
  const [draft = EMPTY_CAPTURE_DRAFT] = useDraft<CaptureDraft>(key);
  const change = (patch: CaptureDraftChange) =>
    amendDraft<CaptureDraft>(key, (now = EMPTY_CAPTURE_DRAFT) => ({
      ...now,
      ...(typeof patch === 'function' ? patch(now) : patch),
    }));
  return [draft, change];
}
