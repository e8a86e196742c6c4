const UNSEEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Is the element taken out of sight by its own markup? Works without layout; style sheets are not consulted. */
export function hidesItself(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  const style = element.getAttribute('style');
  return element.hasAttribute('hidden') || (!!style && UNSEEN_STYLE.test(style));
}

/** Is the element, or one around it up to `within`, out of sight or withdrawn from assistive technology? */
export function isHidden(element: Element, within?: Element): boolean {
  for (let at: Element | null = element; at && at !== within; at = at.parentElement) {
    if (hidesItself(at) || at.getAttribute('aria-hidden') === 'true') return true;
  }
  return false;
}
