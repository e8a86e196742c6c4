import type { IncomingMessage, ServerResponse } from 'node:http';
import { makeCertificate } from './certificate';
import { type LibraryPage, readLibrary } from './page-library';
import { siteHeaders } from './site-headers';
import { listenForBoth } from './two-protocol-server';

export interface PageOptions {
  /** How long the answer is held back. */
  delayMs?: number;
  /** Added to the site's own; an empty value takes one away. */
  headers?: Record<string, string>;
  /** 200 unless told. */
  status?: number;
}

/** A request as it reached the server. */
export interface SeenRequest {
  method: string;
  url: string;
  at: number;
}

/** Pretends to be every host at once; see `browserSwitches` for how a browser comes to it. */
export interface PageServer {
  port: number;
  /** Base64 SHA-256 of the server's public key. */
  fingerprint: string;
  /** Every request so far, oldest first. */
  requests: readonly SeenRequest[];
  /** Addresses of the example pages, by site. */
  library(site: string): string[];
  /** Serves this html at an address; the fragment says nothing to a server and is ignored. */
  put(url: string, html: string, options?: PageOptions): void;
  /** Serves the example page of exactly this address, where several share host and path; what was put there stays. */
  choose(url: string): void;
  close(): Promise<void>;
}

interface Served extends PageOptions {
  html: string;
  /** One of the example pages. */
  isExample?: boolean;
}

/** Starts the local server of the pretended sites, with the example pages at their real addresses and 404 elsewhere. */
export async function startPageServer(): Promise<PageServer> {
  const certificate = await makeCertificate();
  const pages = readLibrary();
  const served = new Map<string, Served>();
  const requests: SeenRequest[] = [];
  const putExample = ({ url, html }: LibraryPage) => void served.set(keyOf(url), { html, isExample: true });
  for (const page of pages.toReversed()) putExample(page);
  const server = await listenForBoth(certificate, {
    record: (request, scheme) =>
      void requests.push({ method: request.method ?? 'GET', url: addressOf(request, scheme), at: Date.now() }),
    answer: (request, response) => void answer(request, response, served),
  });
  return {
    ...server,
    fingerprint: certificate.fingerprint,
    requests,
    library: (site) => pages.filter((page) => page.site === site).map((page) => page.url),
    put: (url, html, options) => void served.set(keyOf(url), { html, ...options }),
    choose: (url) => {
      const page = pages.find((candidate) => candidate.url === url);
      if (page && served.get(keyOf(url))?.isExample) putExample(page);
    },
  };
}

function addressOf(request: IncomingMessage, scheme = 'https'): string {
  return `${scheme}://${request.headers.host ?? 'localhost'}${request.url ?? '/'}`;
}

/** Host, path and query: what a server gets to see. */
function keyOf(url: string): string {
  const { host, pathname, search } = new URL(url);
  return host + pathname + search;
}

function answer(request: IncomingMessage, response: ServerResponse, served: Map<string, Served>): void {
  const url = addressOf(request);
  const page = served.get(keyOf(url)) ?? { html: '<!doctype html><title>Not found</title>', status: 404 };
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    ...siteHeaders(new URL(url).hostname, page.html),
    ...page.headers,
  };
  const kept = Object.entries(headers).filter(([, value]) => value !== '');
  setTimeout(() => {
    response.writeHead(page.status ?? 200, Object.fromEntries(kept));
    response.end(page.html);
  }, page.delayMs ?? 0);
}
