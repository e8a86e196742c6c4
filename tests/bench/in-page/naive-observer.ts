/** The usual content script: looks at the whole page at every change. */
const SELECTORS = [
  'main h1',
  'main h2',
  'main p',
  'title',
  '[aria-label="Profile photo"] img',
  'a[href*="/company/"] p',
  'a[href*="/school/"] p',
  'a[href*="/overlay/contact-info"]',
  '[componentkey*="Topcard"] p',
  '[componentkey*="Experience"] li',
  'div[role="button"] p',
  'section[data-member-id]',
];

function look(): void {
  for (const selector of SELECTORS) document.querySelectorAll(selector);
}

new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
window.addEventListener('popstate', look);
look();
