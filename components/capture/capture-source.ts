import type { KeptCapture } from '@/storage/model/page-capture';

/** Where a capture comes from, as a note of it keeps it. */
export interface CaptureSource {
  sourceUrl?: string | undefined;
  sourceTitle?: string | undefined;
  /** Epoch milliseconds. */
  at: number;
}

/** The page's address and title, as far as they are known. */
export function captureSource({ outcome, at }: KeptCapture): CaptureSource {
  if (outcome.status === 'reading') return { at };
  if (outcome.status === 'failed') return { at, sourceUrl: outcome.url, sourceTitle: outcome.title };
  const { url, title, siteName } = outcome.capture;
  return { at, sourceUrl: url, sourceTitle: title?.value ?? siteName?.value };
}
