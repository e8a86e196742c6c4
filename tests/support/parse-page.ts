/** A page's html as a document, without running or loading anything in it. Needs a test environment with a DOM. */
export function parsePage(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
