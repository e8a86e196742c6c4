import type { FailureCode } from './model/outcome';
import { StorageFailure } from './storage-failure';

const BLOCKED = new Set([
  'DatabaseClosedError',
  'OpenFailedError',
  'BlockedError',
  'VersionError',
  'VersionChangeError',
  'InvalidStateError',
  'MissingAPIError',
  'UnknownError',
]);

/** The failure that any error thrown by the database amounts to. A StorageFailure stays what it is. */
export function failureOf(error: unknown): StorageFailure {
  const chain = errorChain(error);
  const known = chain.find((link) => link instanceof StorageFailure);
  if (known) return known;
  const [outermost] = chain;
  return new StorageFailure({ code: codeOf(chain), detail: outermost?.message ?? String(error) }, { cause: error });
}

/** The error and all it was caused by: Dexie nests the real reason of an abort in `inner`, bulk writes in `failures`. */
function errorChain(error: unknown): Error[] {
  const chain: Error[] = [];
  const open: unknown[] = [error];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    if (!isError(next) || chain.includes(next)) continue;
    chain.push(next);
    const { inner, failures } = next as { inner?: unknown; failures?: unknown };
    open.push(inner, next.cause, ...(Array.isArray(failures) ? failures : []));
    while (open.length > 0 && open[0] === undefined) open.shift();
  }
  return chain;
}

/** A DOMException is an Error in a browser, and only looks like one in some test environments. */
function isError(value: unknown): value is Error {
  return (
    value instanceof Error || (typeof value === 'object' && value !== null && 'name' in value && 'message' in value)
  );
}

function codeOf(chain: Error[]): FailureCode {
  if (chain.some((link) => link.name === 'QuotaExceededError')) return 'disk-full';
  if (chain.some((link) => BLOCKED.has(link.name))) return 'database-blocked';
  return 'unexpected';
}
