import { once } from 'node:events';
import { Agent } from 'node:http';
import { Worker } from 'node:worker_threads';
import type { Figure, Found } from './figure.ts';
import type { Answer } from './http-court.ts';
import { asked } from './http-court.ts';
import { inPairs, rateOf, round } from './measure.ts';

const nobody = { cookie: '', csrf: '', person: '' };

/** The same reader of both: over connections that stay open, and nobody that is known. */
const look = (agent: Agent, port: number, path: string): Promise<Answer> =>
  asked(agent, port, { method: 'GET', path, who: nobody, body: undefined });

/** What anybody may open without an account. */
const pages = [
  ['guides', 'the page of guides', '/api/guides'],
  ['announcements', 'the announcements', '/api/announcements'],
] as const;

/** Answers every question with the same bytes, in a thread of its own. */
const fileServer = `
const { createServer } = require('node:http');
const { parentPort, workerData } = require('node:worker_threads');
const bytes = Buffer.from(workerData);
const server = createServer((_ask, answer) => {
  answer.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length });
  answer.end(bytes);
});
server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));
`;

/** Public pages against a program that hands out the same bytes. */
export const portal: Figure = {
  name: 'portal',
  summary: 'public pages against a static file',
  async run(stage, { pairs, writers, commands }) {
    const court = await stage.court();
    const agent = new Agent({ keepAlive: true });
    const found: Found[] = [];
    for (const [name, title, path] of pages) {
      const { status, body } = await look(agent, court.port, path);
      if (status !== 200) throw new Error(`${path} answered ${String(status)}`);
      const worker = new Worker(fileServer, { eval: true, workerData: body });
      const [port] = (await once(worker, 'message')) as [number];
      const rate = (at: number) => () =>
        rateOf(commands, writers, async () => {
          const answer = await look(agent, at, path);
          if (answer.status !== 200) throw new Error(`${path}: ${String(answer.status)}`);
        });
      const measured = await inPairs(pairs, rate(court.port), rate(port));
      await worker.terminate();
      found.push({
        ...measured,
        name: `portal/${name}`,
        title: `A public page: ${title}`,
        measured: `${String(writers)} readers without an account ask for ${title} over HTTP, ${body.length.toLocaleString('en')} bytes as sent`,
        against: 'a bare HTTP server that answers every question with the same bytes',
        goal: { least: 0.5 },
        notes: [
          `here ${round(measured.left)} pages/s, and ${round(measured.right)} by the bare server`,
        ],
      });
    }
    agent.destroy();
    return found;
  },
};
