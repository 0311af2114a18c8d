import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { StreamId } from '@xiezhi/kernel';
import { Vault } from '@xiezhi/docket';
import { visitor } from '@xiezhi/procedures';
import { streamOf, TestCourt } from '@xiezhi/docket/testing/court';
import type { Database } from './stage.ts';

const door = fileURLToPath(new URL('../apps/cli/src/main.ts', import.meta.url));

export interface Visitor {
  readonly cookie: string;
  readonly csrf: string;
  readonly person: string;
}

export interface Answer {
  readonly status: number;
  readonly body: Buffer;
}

/** A court in a process of its own, as `xiezhi start` runs it, and people who are signed in there. */
export interface HttpCourt {
  readonly port: number;
  readonly at: Database;
  readonly court: TestCourt;
  readonly people: readonly Visitor[];
  ask(method: 'GET' | 'POST', path: string, who: Visitor, body?: unknown): Promise<Answer>;
  /** Files a complaint. @throws Error with the whole answer when it is not accepted. */
  file(who: Visitor): Promise<StreamId>;
  /** Seconds of processor that the court's process has used. */
  used(): Promise<number>;
  stop(): Promise<void>;
}

const newcomers = 32;

export async function openHttpCourt(at: Database, folder: string): Promise<HttpCourt> {
  // The process that is measured goes on with the court that is made here, so it gets the key of it.
  const master = randomBytes(32);
  await mkdir(join(folder, 'court'), { recursive: true });
  await writeFile(join(folder, 'court', 'master.key'), master, { mode: 0o600 });
  const claimKey = new Vault(master).key('unique-claims');
  const court = new TestCourt(at.pool, new Date().toISOString(), claimKey);
  await court.open();
  const people: Visitor[] = [];
  for (let number = 0; number < newcomers; number += 1) people.push(await newcomer(court, number));
  const { port, stop } = await startProcess(at, folder);
  const agent = new Agent({ keepAlive: true });
  const ask: HttpCourt['ask'] = (method, path, who, body) =>
    asked(agent, port, { method, path, who, body });
  return {
    port,
    at,
    court,
    people,
    ask,
    file: async (who) => {
      const { status, body } = await ask(
        'POST',
        '/api/commands/filing.submit',
        who,
        complaint(court),
      );
      if (status !== 200) throw new Error(`${String(status)} ${body.toString()}`);
      return (JSON.parse(body.toString()) as { receipts: [{ stream: StreamId }] }).receipts[0]
        .stream;
    },
    used: async () => {
      const { body } = await ask('GET', '/metrics', { cookie: '', csrf: '', person: '' });
      return Number(/^process_cpu_seconds_total ([\d.]+)/m.exec(plain(body))?.[1]);
    },
    stop: async () => {
      agent.destroy();
      await stop();
    },
  };
}

const plain = (body: Buffer): string =>
  (body[0] === 0x1f && body[1] === 0x8b ? gunzipSync(body) : body).toString();

/** A command of `filing.submit` under an id of its own. */
export const complaint = (court: TestCourt): object => ({
  commandId: nextId(),
  stream: null,
  key: '',
  input: {
    ...court.docket.options.catalogue.command('filing.submit')?.example,
    court: court.court,
    attachments: [],
  },
});

let given = 0;
export const nextId = (): string => `bench-${String((given += 1)).padStart(9, '0')}`;

/** Somebody with an identity, registered by the court's own command, and a session as signing in leaves one. */
async function newcomer(court: TestCourt, number: number): Promise<Visitor> {
  const outcome = await court.give(
    visitor(`n${String(number)}`),
    'identity.register',
    nextId(),
    null,
    {
      ...{
        name: '沈静宜',
        residentId: residentId(number),
        mobile: `1380000${String(1000 + number)}`,
      },
      ...{ code: '000000', password: '一句我自己记得住的话吧', agreed: true },
    },
  );
  const person = streamOf(outcome).slice('person:'.length);
  const [token, csrf] = [
    randomBytes(32).toString('base64url'),
    randomBytes(18).toString('base64url'),
  ];
  const now = court.now;
  await court.pool.query(
    `insert into session (token_hash, person, level, csrf, device, created_at, opened_at, seen_at, expires_at)
     values ($1, $2, 2, $3, 'bench', $4, $4, $4, '9999')`,
    [createHash('sha256').update(token).digest(), person, csrf, now],
  );
  return { cookie: `xiezhi_session=${token}`, csrf, person };
}

/** Region 999999 is nobody's; the check digit after GB 11643. */
function residentId(number: number): string {
  const body = `99999919900101${String(number).padStart(3, '0')}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
  return `${body}${'10X98765432'[sum % 11] ?? ''}`;
}

async function startProcess(at: Database, folder: string) {
  const { host, port, user, database } = at.config;
  const url = `postgresql://${user}@localhost:${String(port)}/${database}?host=${encodeURIComponent(host)}`;
  const argv = [door, 'start', '--port', '0', '--data', join(folder, 'court'), '--no-demo'];
  const child = spawn(process.execPath, argv, {
    env: { ...process.env, DATABASE_URL: url, LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout })) {
    const ready = /^ready http:\/\/127\.0\.0\.1:(\d+)/.exec(line)?.[1];
    if (ready === undefined) continue;
    child.stdout.resume();
    const stop = async () => {
      child.kill('SIGTERM');
      await gone;
    };
    return { port: Number(ready), stop };
  }
  throw new Error('the court did not start');
}

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly who: Visitor;
  readonly body: unknown;
}

export function asked(
  agent: Agent,
  port: number,
  { method, path, who, body }: Asked,
): Promise<Answer> {
  const text = body === undefined ? undefined : JSON.stringify(body);
  const headers = {
    ...{ cookie: who.cookie, 'x-csrf': who.csrf, 'accept-encoding': 'gzip' },
    ...(text === undefined
      ? {}
      : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
  };
  return new Promise((resolve, reject) => {
    const sent = request({ agent, host: '127.0.0.1', port, method, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks) }),
      );
      response.on('error', reject);
    });
    // The court closes a connection nobody uses for some seconds; the same command once more is the same command.
    sent.on('error', (fault) =>
      sent.reusedSocket ? resolve(asked(agent, port, { method, path, who, body })) : reject(fault),
    );
    sent.end(text);
  });
}
