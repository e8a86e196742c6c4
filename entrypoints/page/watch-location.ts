/**
 * Calls back after each change of address, in-page navigation included; never for the first page.
 * The navigation API's `currententrychange` comes after `location` has changed (WXT's own event comes before it and
 * can be heard by the page). Listeners of an isolated world are invisible to the page.
 */
export function watchLocation(signal: AbortSignal, onChange: (url: URL) => void): void {
  let href = location.href;
  const check = () => {
    if (location.href === href) return;
    href = location.href;
    onChange(new URL(href));
  };
  window.navigation.addEventListener('currententrychange', check, { signal });
  window.addEventListener('popstate', check, { signal });
  window.addEventListener('hashchange', check, { signal });
}
