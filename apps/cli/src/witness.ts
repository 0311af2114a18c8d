import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Verifier } from '@xiezhi/ledger';
import { readVerifier, Witness, witnessKeys } from '@xiezhi/ledger';
import { secondsNow } from './clock.ts';
import { WitnessState } from './witness-state.ts';

const usage = `Say who witnesses which log: xiezhi witness --name NAME --log KEY [--log KEY …] [--state DIR] [--port 8090] [--host 127.0.0.1]
NAME is the witness's name for ever, such as notary.example/court. KEY is a log's key as it publishes it under /log/vkey, or
a file that holds it. The key of the witness and what it has seen lie in DIR (witness): keep a copy of it.
`;

/** A checkpoint and the longest proof there is, several times over. */
const mostBytes = 64 * 1024;
const patience = 10_000;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of request) {
    bytes += (piece as Buffer).length;
    if (bytes > mostBytes) return null;
    pieces.push(piece as Buffer);
  }
  return Buffer.concat(pieces).toString('utf8');
}

/** One at a time, in the order in which they came: what is looked at is what is replaced. */
function inTurn<Answer>(): (work: () => Promise<Answer>) => Promise<Answer> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
}

interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const plain = (status: number, body: string): Reply => ({
  status,
  type: 'text/plain; charset=utf-8',
  body: `${body}\n`,
});

/** `POST …/add-checkpoint` of tlog-witness, and the witness's key for whoever wants to trust it. */
function serverOf(witness: Witness, vkey: string): Server {
  const turn = inTurn<Reply>();
  const reply = async (request: IncomingMessage): Promise<Reply> => {
    const path = new URL(request.url ?? '/', 'http://witness').pathname;
    if (request.method === 'GET' && path === '/vkey') return plain(200, vkey);
    if (!path.endsWith('/add-checkpoint')) return plain(404, 'there is nothing here');
    if (request.method !== 'POST') return plain(405, 'this is asked by POST');
    const body = await bodyOf(request);
    if (body === null) return plain(413, 'too large');
    const done = await turn(() => witness.addCheckpoint(body));
    const [, checkpoint = ''] = body.split('\n\n');
    say(`${String(done.status)} ${checkpoint.split('\n').slice(0, 2).join(' ')}`);
    return done;
  };
  const server = createServer((request, response) => {
    void reply(request)
      .catch((fault: unknown) => {
        say(`500 ${fault instanceof Error ? fault.message : String(fault)}`);
        return plain(500, 'the witness is in trouble');
      })
      .then(({ status, type, body }) => {
        response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
        response.end(body);
      });
  });
  server.requestTimeout = patience;
  return server;
}

const keyOf = async (given: string): Promise<Verifier> =>
  readVerifier((given.includes('+') ? given : await readFile(given, 'utf8')).trim());

/** Runs a witness until it is told to stop. It signs a checkpoint only when it contains the one it signed before. */
export async function witnessHere(argv: readonly string[]): Promise<number> {
  const word = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...argv],
    options: { name: word, log: { ...word, multiple: true }, state: word, port: word, host: word },
  });
  if (values.name === undefined || values.log === undefined) {
    process.stderr.write(usage);
    return 2;
  }
  const logs = await Promise.all(values.log.map(keyOf));
  const state = await WitnessState.open(resolve(values.state ?? 'witness'));
  const { signer, vkey } = witnessKeys(values.name, state.seed, secondsNow);
  const server = serverOf(new Witness(signer, logs, state), vkey);
  server.listen(Number(values.port ?? 8090), values.host ?? '127.0.0.1');
  await once(server, 'listening');
  const { address, port } = server.address() as AddressInfo;
  for (const { name } of logs) say(`watching ${name}`);
  say(`For the court’s witnesses.policy: witness NAME ${vkey} http://${address}:${String(port)}`);
  say(`ready http://${address}:${String(port)}`);
  await new Promise<void>((told) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => told());
  });
  await new Promise<void>((closed) => {
    server.close(() => closed());
    server.closeIdleConnections();
  });
  await state.close();
  return 0;
}
