import type { Failure } from '@/storage/model/outcome';
import { FAILURE_WORDS } from './failure-words';

/** The failure an error carries; anything else is `unexpected` with the error's own words as detail. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Error && 'failure' in error && isFailure(error.failure)) return error.failure;
  return { code: 'unexpected', detail: error instanceof Error ? error.message : String(error) };
}

function isFailure(value: unknown): value is Failure {
  return typeof value === 'object' && value !== null && 'code' in value && String(value.code) in FAILURE_WORDS;
}
