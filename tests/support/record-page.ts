import type { Page } from 'playwright-core';

interface Recording {
  heard: string[];
}

/**
 * Before anything of the page runs: wraps all that a page can watch of others in its own world, and follows every change
 * of its document. For comparing a page with and without the extension.
 */
export async function recordFromTheStart(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: string[] = [];
    const wrap = (target: object, ...names: string[]) => {
      for (const name of names) {
        const own = Object.getOwnPropertyDescriptor(target, name);
        if (typeof own?.value !== 'function') throw new Error(`There is no ${name} to wrap`);
        const wrapped = new Proxy(own.value, {
          apply: (call, self, values: unknown[]) => {
            heard.push(`${name} ${values.filter((value) => typeof value === 'string').join(' ')}`);
            return Reflect.apply(call, self, values);
          },
          construct: (call, values) => {
            heard.push(`new ${name}`);
            return Reflect.construct(call, values);
          },
        });
        Object.defineProperty(target, name, { ...own, value: wrapped });
      }
    };
    const watcher = new MutationObserver((records) => {
      for (const { type, target, addedNodes, removedNodes } of records) {
        // The parser lengthens a text where one piece of the page ends and the next comes: never twice in the same place.
        // A script's change of a text shows in the document itself, which is compared as well.
        if (type === 'characterData' && document.readyState !== 'complete') continue;
        heard.push(`${type} ${target.nodeName} +${addedNodes.length} -${removedNodes.length}`);
      }
    });
    watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const loud = ['message', 'messageerror', 'error', 'unhandledrejection', 'securitypolicyviolation', 'storage'];
    for (const type of loud) window.addEventListener(type, () => heard.push(`event ${type}`), true);
    wrap(EventTarget.prototype, 'addEventListener', 'removeEventListener', 'dispatchEvent');
    wrap(window, 'postMessage', 'fetch', 'MutationObserver', 'IntersectionObserver', 'PerformanceObserver', 'Worker');
    wrap(Element.prototype, 'attachShadow', 'setAttribute', 'append', 'remove');
    wrap(Node.prototype, 'appendChild', 'insertBefore', 'removeChild');
    wrap(Document.prototype, 'createElement', 'querySelector', 'querySelectorAll');
    wrap(History.prototype, 'pushState', 'replaceState');
    wrap(Storage.prototype, 'setItem', 'getItem');
    wrap(IDBFactory.prototype, 'open');
    wrap(XMLHttpRequest.prototype, 'open');
    wrap(CustomElementRegistry.prototype, 'define');
    Object.defineProperty(window, 'recording', { value: { heard } });
  });
}

/** All that a page can know of itself: document, globals, what was called and changed, storage, timings, frames. */
export function whatThePageKnows(page: Page) {
  return page.evaluate(async () => {
    const { heard } = (window as unknown as { recording: Recording }).recording;
    return {
      document: document.documentElement.outerHTML,
      globals: Object.getOwnPropertyNames(window).sort(),
      symbols: Object.getOwnPropertySymbols(window).map(String),
      onDocument: Object.getOwnPropertyNames(document).sort(),
      heard: [...heard],
      localStorage: { ...localStorage },
      sessionStorage: { ...sessionStorage },
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: await caches.keys(),
      cookies: document.cookie,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      // Paints and inputs come when the browser finds the time.
      timings: ['navigation', 'resource', 'mark', 'measure', 'longtask']
        .flatMap((type) => performance.getEntriesByType(type))
        .map(({ entryType, name }) => `${entryType} ${name}`),
      styles: [document.styleSheets.length, document.adoptedStyleSheets.length],
      frames: window.length,
      runtime: typeof (window as { chrome?: { runtime?: unknown } }).chrome?.runtime,
    };
  });
}
