/** The usual content script: reads what it is after from the whole page at every change. */
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

let seen = '';

function look(): void {
  const texts = SELECTORS.map((selector) => [...document.querySelectorAll(selector)].map((one) => one.textContent));
  const now = JSON.stringify(texts);
  if (now !== seen) seen = now;
}

new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
window.addEventListener('popstate', look);
look();
