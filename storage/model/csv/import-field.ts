import { z } from '../z';

/** What a column of a file can say of a person. */
export const IMPORT_FIELDS = [
  ...(['name', 'firstName', 'middleName', 'lastName', 'emails', 'phones', 'companyName', 'jobTitle'] as const),
  ...(['headline', 'linkedin', 'location', 'city', 'region', 'country', 'tags', 'note', 'language', 'zone'] as const),
  ...(['persona', 'source', 'lawfulBasis', 'owner', 'stage', 'createdAt', 'doNotContact', 'memberId'] as const),
  ...(['memberNumber', 'salesId', 'profileUrl', 'web'] as const),
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];
export const importFieldSchema = z.enum(IMPORT_FIELDS);

/** What each column of a file says, in their order; `undefined` where it is left out. */
export type ColumnFields = readonly (ImportField | undefined)[];
