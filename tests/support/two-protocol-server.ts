import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import type { Certificate } from './certificate';

/** First byte of every TLS connection: a handshake record. */
const TLS_HANDSHAKE = 0x16;

export interface Answers {
  /** Hears every request, WebSocket attempts among them. */
  record(request: IncomingMessage, scheme: string): void;
  answer(request: IncomingMessage, response: ServerResponse): void;
}

export interface TwoProtocolServer {
  port: number;
  close(): Promise<void>;
}

type HttpServer = ReturnType<typeof createHttpServer>;

/** Listens on one free local port for https and plain http alike, so that no request goes unseen. */
export async function listenForBoth(certificate: Certificate, answers: Answers): Promise<TwoProtocolServer> {
  const https = attend(createHttpsServer(certificate), 'https', answers);
  const http = attend(createHttpServer(), 'http', answers);
  const open = new Set<Socket>();
  const front = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (first) => handOver(socket, first, first[0] === TLS_HANDSHAKE ? https : http));
  });
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
  return { port: (front.address() as AddressInfo).port, close: () => closeAll(front, open) };
}

function attend<T extends HttpServer>(server: T, scheme: string, { record, answer }: Answers): T {
  server.on('request', (request, response) => {
    record(request, scheme);
    answer(request, response);
  });
  server.on('upgrade', (request, socket) => {
    record(request, scheme === 'https' ? 'wss' : 'ws');
    socket.destroy();
  });
  // A browser that closes in the middle of a handshake is no concern of a test.
  server.on('tlsClientError', (_error, socket) => socket.destroy());
  return server;
}

function handOver(socket: Socket, first: Buffer, server: HttpServer): void {
  socket.pause();
  socket.unshift(first);
  server.emit('connection', socket);
  process.nextTick(() => socket.resume());
}

function closeAll(front: ReturnType<typeof createServer>, open: Set<Socket>): Promise<void> {
  return new Promise((resolve) => {
    front.close(() => resolve());
    for (const socket of open) socket.destroy();
  });
}
