/** Name of the migrated database that test databases are copied from. Nobody may be connected to it meanwhile. */
export const template = 'xiezhi_template';

/** How a test reaches the run's server. */
export interface TestServer {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer;
  }
}
