/** Languages that can be given by their own name or the English one. */
const TAGS = 'en de fr es pt it nl pl sv da nb fi cs hu ro el tr uk ru ar he hi ja ko zh'.split(' ');

/** The tag (BCP 47) that a text stands for: `German`, `Deutsch`, `de`, `pt-BR`. `undefined` where it stands for none. */
export function languageTag(text: string): string | undefined {
  const wanted = text.trim().toLowerCase();
  const named = TAGS.find((tag) => ['en', tag].some((shown) => nameOf(tag, shown)?.toLowerCase() === wanted));
  if (named) return named;
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/.test(wanted)) return undefined;
  try {
    const [tag] = Intl.getCanonicalLocales(wanted);
    return tag && nameOf(tag, 'en') ? tag : undefined;
  } catch {
    return undefined;
  }
}

/** "German" of `de`, in words of the language `shown`; `undefined` of a tag that names no language. */
export function nameOf(tag: string, shown: string | undefined): string | undefined {
  return new Intl.DisplayNames(shown, { type: 'language', fallback: 'none' }).of(tag);
}
