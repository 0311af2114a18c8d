import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { existsSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/*
 * Three PostgreSQL under Patroni on loopback, as `docs/how-to/run-a-cluster.md` describes it for three machines: etcd
 * holds who leads, HAProxy leads every connection to the leader. All from Debian: patroni, etcd-server, haproxy,
 * postgresql-contrib.
 */

/** Where Debian puts its newest server; null where there is none. */
const binaries = ((): string | null => {
  const folder = '/usr/lib/postgresql';
  const versions = existsSync(folder)
    ? readdirSync(folder).map(Number).filter(Number.isFinite)
    : [];
  return versions.length === 0 ? null : join(folder, String(Math.max(...versions)), 'bin');
})();

/** What is missing here, in one sentence; null when all is there. */
export function missingForPatroni(): string | null {
  const needed = [
    '/usr/bin/patroni',
    '/usr/bin/etcd',
    '/usr/sbin/haproxy',
    '/usr/lib/python3/dist-packages/etcd',
  ];
  const missing = needed.filter((path) => !existsSync(path));
  if (binaries === null) missing.push('/usr/lib/postgresql/*/bin');
  if (process.getuid?.() !== 0) return 'runs as root, which may start servers as postgres';
  return missing.length === 0
    ? null
    : `apt-get install patroni etcd-server haproxy postgresql python3-etcd; missing: ${missing.join(', ')}`;
}

export interface Cluster {
  /** To whoever leads now. */
  readonly config: {
    readonly host: string;
    readonly port: number;
    readonly user: string;
    readonly database: string;
  };
  /** Kills Patroni and PostgreSQL of whoever leads now, with −9. @returns its name. */
  killLeader(): Promise<string>;
  /** Starts a killed member again; it comes back as a replica. */
  revive(name: string): void;
  leader(): Promise<string | null>;
  stop(): Promise<void>;
}

interface Member {
  readonly name: string;
  readonly rest: number;
  readonly sql: number;
  process: ChildProcess | null;
}

/** @throws Error when the cluster has no leader after a minute and a half. */
export async function startCluster(): Promise<Cluster> {
  const folder = await mkdtemp(join(tmpdir(), 'xiezhi-patroni-'));
  const owner = idsOfPostgres();
  await chown(folder, owner.uid, owner.gid);
  await chmod(folder, 0o700);
  const [client, peer, front, ...ports] = await freePorts(9);
  const started: ChildProcess[] = [];
  const start = (command: string, args: readonly string[], log: string): ChildProcess => {
    const child = spawn(command, args, {
      ...owner,
      cwd: folder,
      stdio: ['ignore', 'ignore', openSync(join(folder, `${log}.log`), 'a')],
      env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C.UTF-8', HOME: folder },
    });
    started.push(child);
    return child;
  };
  start('/usr/bin/etcd', etcdArguments(folder, client ?? 0, peer ?? 0), 'etcd');
  const members: readonly Member[] = [0, 1, 2].map((index) => ({
    name: `n${String(index + 1)}`,
    rest: ports[index * 2] ?? 0,
    sql: ports[index * 2 + 1] ?? 0,
    process: null,
  }));
  for (const member of members) {
    const path = join(folder, `${member.name}.json`);
    // JSON is YAML.
    await writeFile(path, JSON.stringify(memberConfig(folder, member, client ?? 0), null, 2));
    await chown(path, owner.uid, owner.gid);
  }
  const startMember = (member: Member): void => {
    member.process = start('/usr/bin/patroni', [join(folder, `${member.name}.json`)], member.name);
  };
  for (const member of members) startMember(member);
  await mkdir(join(folder, 'haproxy'), { mode: 0o700 });
  await chown(join(folder, 'haproxy'), owner.uid, owner.gid);
  await writeFile(join(folder, 'haproxy.cfg'), proxyConfig(front ?? 0, members));
  await chown(join(folder, 'haproxy.cfg'), owner.uid, owner.gid);
  const leader = async (): Promise<string | null> => {
    for (const { name, rest } of members) {
      const answer = await fetch(`http://127.0.0.1:${String(rest)}/primary`).catch(() => null);
      if (answer?.status === 200) return name;
    }
    return null;
  };
  const stop = async (): Promise<void> => {
    for (const one of started) one.kill('SIGKILL');
    for (const { name } of members) {
      try {
        process.kill(postmasterOf(folder, name), 'SIGKILL');
      } catch {
        // It was killed before.
      }
    }
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 });
  };
  const whole = async (): Promise<boolean> => {
    const ready = await Promise.all(
      members.map(({ rest }) =>
        fetch(`http://127.0.0.1:${String(rest)}/readiness`).then(
          ({ status }) => status === 200,
          () => false,
        ),
      ),
    );
    return (await leader()) !== null && ready.every(Boolean);
  };
  try {
    await until('the cluster has a leader and two replicas', 120_000, whole);
  } catch (fault) {
    await stop();
    throw fault;
  }
  start('/usr/sbin/haproxy', ['-f', join(folder, 'haproxy.cfg'), '-db'], 'haproxy');
  return {
    config: { host: '127.0.0.1', port: front ?? 0, user: 'xiezhi', database: 'postgres' },
    leader,
    killLeader: async () => {
      const name = await leader();
      const member = members.find((one) => one.name === name);
      if (!member) throw new Error('nobody leads');
      member.process?.kill('SIGKILL');
      process.kill(postmasterOf(folder, member.name), 'SIGKILL');
      return member.name;
    },
    revive: (name) => {
      const member = members.find((one) => one.name === name);
      if (member) startMember(member);
    },
    stop,
  };
}

const etcdArguments = (folder: string, client: number, peer: number): readonly string[] => {
  const [clients, peers] = [client, peer].map((port) => `http://127.0.0.1:${String(port)}`);
  return [
    ...['--name', 'e1', '--data-dir', join(folder, 'etcd')],
    ...['--listen-client-urls', clients ?? '', '--advertise-client-urls', clients ?? ''],
    ...['--listen-peer-urls', peers ?? '', '--initial-advertise-peer-urls', peers ?? ''],
    ...['--initial-cluster', `e1=${peers ?? ''}`, '--initial-cluster-state', 'new'],
  ];
};

/** What matters is `synchronous_mode`: an acknowledged commit is on two machines, and only one of those may lead next. */
const memberConfig = (folder: string, { name, rest, sql }: Member, client: number): object => ({
  scope: 'xiezhi',
  name,
  restapi: { listen: `127.0.0.1:${String(rest)}`, connect_address: `127.0.0.1:${String(rest)}` },
  etcd3: { hosts: `127.0.0.1:${String(client)}` },
  bootstrap: {
    dcs: {
      ttl: 20,
      loop_wait: 1,
      retry_timeout: 5,
      synchronous_mode: true,
      postgresql: {
        use_pg_rewind: true,
        parameters: { max_connections: 100, wal_log_hints: true, synchronous_commit: 'on' },
      },
    },
    initdb: [{ encoding: 'UTF8' }, { locale: 'C.UTF-8' }, 'data-checksums'],
    pg_hba: ['host replication all 127.0.0.1/32 trust', 'host all all 127.0.0.1/32 trust'],
  },
  postgresql: {
    listen: `127.0.0.1:${String(sql)}`,
    connect_address: `127.0.0.1:${String(sql)}`,
    data_dir: join(folder, name),
    bin_dir: binaries,
    pgpass: join(folder, `${name}.pgpass`),
    authentication: {
      superuser: { username: 'xiezhi' },
      replication: { username: 'replicator' },
      rewind: { username: 'xiezhi' },
    },
    parameters: { unix_socket_directories: folder },
  },
});

const proxyConfig = (front: number, members: readonly Member[]): string =>
  [
    'defaults',
    '  mode tcp',
    '  timeout connect 2s',
    '  timeout client 5m',
    '  timeout server 5m',
    'listen docket',
    `  bind 127.0.0.1:${String(front)}`,
    '  option httpchk GET /primary',
    '  http-check expect status 200',
    // Whoever no longer leads loses its connections at once, so that nobody writes to the past.
    '  default-server inter 500ms fall 2 rise 1 on-marked-down shutdown-sessions',
    ...members.map(
      ({ name, rest, sql }) =>
        `  server ${name} 127.0.0.1:${String(sql)} check port ${String(rest)}`,
    ),
    '',
  ].join('\n');

const postmasterOf = (folder: string, name: string): number =>
  Number(readFileSync(join(folder, name, 'postmaster.pid'), 'utf8').split('\n')[0]);

function idsOfPostgres(): { readonly uid: number; readonly gid: number } {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((one) => one.startsWith('postgres:'));
  const [, , uid, gid] = line?.split(':') ?? [];
  if (uid === undefined || gid === undefined) throw new Error('there is no user postgres here');
  return { uid: Number(uid), gid: Number(gid) };
}

async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  await Promise.all(
    servers.map((one) => new Promise<void>((done) => one.listen(0, '127.0.0.1', () => done()))),
  );
  const ports = servers.map((one) => {
    const at = one.address();
    return typeof at === 'object' && at !== null ? at.port : 0;
  });
  await Promise.all(servers.map((one) => new Promise((done) => one.close(done))));
  return ports;
}

/** @throws Error with what was waited for. */
export async function until(
  what: string,
  millis: number,
  holds: () => Promise<boolean>,
): Promise<void> {
  const end = Date.now() + millis;
  while (!(await holds().catch(() => false))) {
    if (Date.now() > end) throw new Error(`not within ${String(millis)} ms: ${what}`);
    await new Promise((done) => setTimeout(done, 200));
  }
}
