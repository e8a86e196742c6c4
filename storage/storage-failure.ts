import type { Failure } from './model/outcome';

/** Thrown by every command and query that was not carried out; nothing was written then. `failure` can travel in a message. */
export class StorageFailure extends Error {
  override readonly name = 'StorageFailure';
  readonly failure: Failure;

  constructor(failure: Failure, options?: ErrorOptions) {
    super(failure.detail ? `${failure.code}: ${failure.detail}` : failure.code, options);
    this.failure = failure;
  }
}
