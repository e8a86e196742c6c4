import type { CsvLook } from './csv-look';

/** What a file of contacts is: a table whose columns have to be understood, or cards. */
export type ContactFileLook = { is: 'table'; look: CsvLook } | { is: 'cards'; file: string };

/** Of each file, in their order: what it is, and then how its columns are to be read. */
export type ContactFilesLook = ContactFileLook[];
