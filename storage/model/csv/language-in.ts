import { languageTag } from '../language-tag';

/** The language that a cell names; `pt_BR` as well. */
export const languageIn = (cell: string): string | undefined => languageTag(cell.replace('_', '-'));
