import { resolve } from 'node:path';
import type { ZoneName } from '@xiezhi/docket';

export interface StartOptions {
  readonly port: number;
  readonly dataFolder: string;
  readonly demo: boolean;
  readonly clock: 'real' | 'manual';
  /** A server of one's own; without it PostgreSQL is started in the data folder. */
  readonly databaseUrl: string | null;
  readonly decideLater: boolean;
  /** Which networks this process serves; one of them needs an exchange with the other. */
  readonly zone: 'both' | ZoneName;
  /** The folder through which the zones write to each other. */
  readonly exchangeFolder: string | null;
  /** What a new log is called: `court.example/log`. One that exists keeps its name. */
  readonly logName: string | null;
  /** Whoever runs the court has seen which running terms this program’s law moves. */
  readonly acceptMoves: boolean;
  /** Fingerprint of the other zone's keys; without it the first keys that lie there are taken. */
  readonly trust: string | null;
}

export type ReadOptions = { readonly options: StartOptions } | { readonly fault: string };

const known = [
  '--port',
  '--data',
  '--no-demo',
  '--clock',
  '--decide-later',
  '--zone',
  '--exchange',
  '--trust',
  '--log-name',
  '--accept-moves',
];

/** Words that stand alone. */
const switches: readonly string[] = ['--no-demo', '--decide-later', '--accept-moves'];

const zones = ['both', 'service', 'court'] as const;

/** Reads what stands after `npm start --`. A wrong word is said with what would be right. */
export function readOptions(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): ReadOptions {
  let port = 8080;
  let dataFolder = resolve('data');
  let clock: 'real' | 'manual' = 'real';
  let zone: StartOptions['zone'] = 'both';
  let exchangeFolder: string | null = null;
  let trust: string | null = null;
  let logName: string | null = null;
  const words = argv.flatMap((word) =>
    word.startsWith('--') && word.includes('=') ? word.split(/=(.*)/s, 2) : [word],
  );
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const value = words[index + 1];
    if (switches.includes(word)) continue;
    if (word === '--port') {
      port = Number(value);
      if (!Number.isInteger(port) || port < 0 || port > 65_535)
        return { fault: '--port takes a number from 0 to 65535, such as --port 8081' };
      index += 1;
    } else if (word === '--data') {
      if (value === undefined || value === '' || value.startsWith('--'))
        return { fault: '--data takes a folder, such as --data ./data' };
      dataFolder = resolve(value);
      index += 1;
    } else if (word === '--clock') {
      if (value !== 'real' && value !== 'manual') return { fault: '--clock takes real or manual' };
      clock = value;
      index += 1;
    } else if (word === '--zone') {
      const named = zones.find((one) => one === value);
      if (named === undefined) return { fault: '--zone takes both, service or court' };
      zone = named;
      index += 1;
    } else if (word === '--exchange') {
      if (value === undefined)
        return { fault: '--exchange takes a folder that both zones reach, such as --exchange ./x' };
      exchangeFolder = resolve(value);
      index += 1;
    } else if (word === '--trust') {
      if (value === undefined || !/^[0-9a-f]{40}$/.test(value))
        return { fault: '--trust takes the 40 digits of a fingerprint that the other zone prints' };
      trust = value;
      index += 1;
    } else if (word === '--log-name') {
      if (value === undefined || !/^[^\s+]{1,200}$/.test(value))
        return { fault: '--log-name takes a name like an address, such as court.example/log' };
      logName = value;
      index += 1;
    } else return { fault: `${word} is not known; there are ${known.join(', ')}` };
  }
  const options: StartOptions = {
    port,
    dataFolder,
    demo: !words.includes('--no-demo'),
    clock,
    // Set and empty, as a compose file gives what nobody set, it names no server.
    databaseUrl: env['DATABASE_URL']?.trim() || null,
    decideLater: words.includes('--decide-later'),
    acceptMoves: words.includes('--accept-moves'),
    logName,
    ...{ zone, exchangeFolder, trust },
  };
  const fault = faultBetween(options, env['XIEZHI_PRODUCTION'] === '1');
  return fault === null ? { options } : { fault };
}

/** What does not go together, though each word by itself is right. */
function faultBetween(
  { clock, zone, exchangeFolder, trust, demo }: StartOptions,
  production: boolean,
): string | null {
  if (clock === 'manual' && production) return 'a court in production runs on the real clock';
  // Whoever visits a demo signs in as its judge: no such door in a court at work, whatever is in the database.
  if (demo && production) return 'a court in production has no demo: start it with --no-demo';
  if ((zone === 'both') !== (exchangeFolder === null))
    return '--zone service and --zone court go with --exchange FOLDER, and only they';
  if (zone !== 'both' && trust === null && production)
    return 'in production the other zone is known by --trust FINGERPRINT';
  return null;
}
