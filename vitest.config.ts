import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Our own packages are TypeScript and must be transformed; as linked packages they would count as outside code. */
const server = { deps: { inline: [/^@xiezhi\//, /\/(packages|apps)\/[^/]+\/src\//] } };

/** Vitest looks for one second by itself; on a busy machine an answer that is right may take longer. */
const patience = { poll: { timeout: 20_000 } };

const never = ['**/node_modules/**', '**/dist/**', 'test/architecture/planted/**', '.tmp/**'];

export default defineConfig({
  test: {
    // A run of a property must be repeatable from its output; fast-check prints the seed (`test/seeded.ts`).
    reporters: ['default', './scripts/test-reporter.mjs'],
    projects: [
      {
        test: {
          name: 'unit',
          // Reading all procedures before every file is for the run that switches one of their parts off.
          setupFiles: [
            'test/seeded.ts',
            ...(process.env['XIEZHI_OFF'] ? ['test/rule-off.ts'] : []),
          ],
          include: [
            '{packages,apps}/*/src/**/*.spec.{ts,tsx}',
            'test/{architecture,authorisation}/*.spec.ts',
          ],
          exclude: [...never, '**/*.int.spec.{ts,tsx}'],
          server,
          pool: 'threads',
          // What is tested here is pure: to read all procedures anew for every file took longer than the tests.
          isolate: false,
          maxWorkers: Math.max(2, availableParallelism()),
          testTimeout: 20_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'database',
          setupFiles: ['test/seeded.ts'],
          include: [
            '{packages,apps}/*/src/**/*.int.spec.ts',
            'test/**/*.int.spec.ts',
            'bench/*.int.spec.ts',
          ],
          exclude: never,
          globalSetup: ['packages/docket/src/testing/server.ts'],
          server,
          pool: 'forks',
          maxWorkers: 2,
          // To read the whole court anew for every file took a third of the time. What a file makes it also ends.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: patience,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.spec.ts', 'apps/*/fixture/**/*.journey.spec.ts'],
          exclude: never,
          globalSetup: ['test/journeys/demo-folder.ts'],
          server,
          pool: 'forks',
          // As above: to read the whole court anew for every journey took an eighth of the time.
          isolate: false,
          // Each journey has a court and a browser of its own; two at once starve each other on a small machine.
          maxWorkers: 1,
          maxConcurrency: 2,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: patience,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
