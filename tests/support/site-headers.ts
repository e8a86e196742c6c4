import { createHash } from 'node:crypto';

/** Response headers in the manner of the real sites: what they forbid, our content scripts must not need. */
const LINKEDIN = {
  'content-security-policy': [
    "default-src 'none'",
    "connect-src 'self' *.licdn.com *.linkedin.com wss://*.linkedin.com",
    "font-src 'self' static.licdn.com data:",
    "frame-src 'self' *.linkedin.com",
    "img-src 'self' *.licdn.com data: blob:",
    "script-src 'report-sample' 'self' static.licdn.com HASHES",
    "style-src 'self' 'unsafe-inline' static.licdn.com",
    "frame-ancestors 'self'",
    "manifest-src 'self'",
  ].join('; '),
  'x-frame-options': 'sameorigin',
  'x-content-type-options': 'nosniff',
};

const GMAIL = {
  'content-security-policy': [
    "script-src 'report-sample' 'nonce-twoway' 'strict-dynamic' https: http:",
    "object-src 'none'",
    "base-uri 'self'",
    "require-trusted-types-for 'script'",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin-allow-popups',
  'x-frame-options': 'SAMEORIGIN',
  'x-content-type-options': 'nosniff',
};

const OUTLOOK = {
  'content-security-policy': [
    "default-src 'self' data: blob: https:",
    "script-src 'report-sample' 'nonce-twoway' 'strict-dynamic' https:",
    "style-src 'self' 'unsafe-inline' https:",
    "object-src 'none'",
    "base-uri 'self'",
    "frame-ancestors 'self'",
  ].join('; '),
  'x-frame-options': 'SAMEORIGIN',
  'x-content-type-options': 'nosniff',
};

/** The headers that the site of this host sends with a page; none for a host that we do not pretend. */
export function siteHeaders(host: string, html: string): Record<string, string> {
  if (host === 'mail.google.com') return GMAIL;
  if (/^outlook\.(live|office|office365|cloud)\.(com|microsoft)$/.test(host)) return OUTLOOK;
  if (!host.endsWith('.linkedin.com')) return {};
  const policy = LINKEDIN['content-security-policy'].replace('HASHES', inlineHashes(html).join(' '));
  return { ...LINKEDIN, 'content-security-policy': policy };
}

/** The page's own inline scripts are allowed by their hashes, and no others, as LinkedIn does it. */
function inlineHashes(html: string): string[] {
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)];
  return scripts.map(([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`);
}
