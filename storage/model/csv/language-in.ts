import { languageTag } from '../language-tag';

/** The language that a cell names; `pt_BR` as well. Looking through all names of languages takes long, and a file has many rows. */
export function languageIn(cell: string | undefined): string | undefined {
  const text = cell?.trim().replace('_', '-');
  if (!text) return undefined;
  const [, language = '', region] = /^([a-z]{2})(?:-([a-z]{2}))?$/i.exec(text) ?? [];
  if (language) return region ? `${language.toLowerCase()}-${region.toUpperCase()}` : language.toLowerCase();
  return languageTag(text);
}
