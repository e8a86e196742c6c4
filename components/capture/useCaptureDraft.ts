import { useDraft } from '../draft/useDraft';
import { type CaptureDraft, EMPTY_CAPTURE_DRAFT } from './capture-draft';

/** What the rep has done with the capture of this moment (epoch ms), and how to change a part of it. */
export function useCaptureDraft(at: number): [CaptureDraft, (patch: Partial<CaptureDraft>) => void] {
  const [draft = EMPTY_CAPTURE_DRAFT, keep] = useDraft<CaptureDraft>(`capture:${at}`);
  return [draft, (patch) => keep({ ...draft, ...patch })];
}
