import type { ServerType } from '@hono/node-server';
import { serve } from '@hono/node-server';

/**
 * How long a connection may lie idle before it is closed here, in milliseconds. Reverse proxies and browsers keep theirs for a
 * minute: were it shorter, an act could be written into a connection just as it closes, and its author told that the court is gone.
 */
export const idleConnection = 75_000;

export interface Listening {
  readonly port: number;
  /** Resolves once nobody is connected any more; whoever still is, is cut. */
  readonly stop: () => Promise<void>;
}

/**
 * Answers on loopback.
 *
 * @param port `0` takes any that is free
 * @throws an error in words when the port is taken
 */
export function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  port: number,
): Promise<Listening> {
  const server = serve({
    fetch,
    port,
    hostname: '127.0.0.1',
    serverOptions: { keepAliveTimeout: idleConnection },
  });
  return new Promise((resolve, reject) => {
    server.once('error', (fault: NodeJS.ErrnoException) => {
      reject(
        fault.code === 'EADDRINUSE'
          ? new Error('this port is taken by another program; choose one with --port 8081')
          : fault,
      );
    });
    server.once('listening', () => {
      const address = server.address();
      resolve({
        port: typeof address === 'object' && address !== null ? address.port : 0,
        stop: () => stopped(server),
      });
    });
  });
}

const stopped = (server: ServerType): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
