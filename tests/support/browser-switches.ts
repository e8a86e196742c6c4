import type { PageServer } from './page-server';

/** What Chromium is started with, so that every address leads to the page server and nothing else is asked for. */
export function browserSwitches(server: Pick<PageServer, 'port' | 'fingerprint'>): string[] {
  return [
    `--host-resolver-rules=MAP * 127.0.0.1:${server.port}, EXCLUDE localhost`,
    `--ignore-certificate-errors-spki-list=${server.fingerprint}`,
    '--test-type',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--window-size=1280,900',
    '--no-first-run',
    '--no-default-browser-check',
    '--enable-unsafe-extension-debugging',
    '--remote-debugging-port=0',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}
