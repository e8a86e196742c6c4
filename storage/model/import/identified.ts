import type { Contact } from '../contact';
import type { Gathered } from './gather-people';
import type { PlannedAs } from './import-plan';

/** A person of the files, and who of the known ones it is. */
export interface Identified extends Gathered {
  as: Exclude<PlannedAs, 'unchanged'>;
  /** Of `known`: who it is; of `unsure`: who it may be. */
  contact?: Contact | undefined;
}
