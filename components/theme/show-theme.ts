/** Where the pages find the theme before the settings are read: they all have one origin. */
const KEPT_AS = 'theme';

/** Shows the page in the theme that was shown last, at once; `system` where none was. */
export function showLastTheme(): void {
  paint(localStorage.getItem(KEPT_AS));
}

/** Shows the page in a theme, and the next page from its beginning. */
export function showTheme(theme: string): void {
  localStorage.setItem(KEPT_AS, theme);
  paint(theme);
}

/** The colours follow the attribute; see tokens.css. */
function paint(theme: string | null): void {
  document.documentElement.dataset['theme'] = theme ?? 'system';
}
