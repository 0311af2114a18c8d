import { resolve } from 'node:path';

export interface StartOptions {
  readonly port: number;
  readonly dataFolder: string;
  readonly demo: boolean;
  readonly clock: 'real' | 'manual';
  /** A server of one's own; without it PostgreSQL is started in the data folder. */
  readonly databaseUrl: string | null;
  readonly decideLater: boolean;
}

export type ReadOptions = { readonly options: StartOptions } | { readonly fault: string };

const known = ['--port', '--data', '--no-demo', '--clock', '--decide-later'];

/** Reads what stands after `npm start --`. A wrong word is said with what would be right. */
export function readOptions(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): ReadOptions {
  let port = 8080;
  let dataFolder = resolve('data');
  let demo = true;
  let clock: 'real' | 'manual' = 'real';
  let decideLater = false;
  const words = argv.flatMap((word) =>
    word.startsWith('--') && word.includes('=') ? word.split(/=(.*)/s, 2) : [word],
  );
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const value = words[index + 1];
    if (word === '--no-demo') demo = false;
    else if (word === '--decide-later') decideLater = true;
    else if (word === '--port') {
      port = Number(value);
      if (!Number.isInteger(port) || port < 0 || port > 65_535)
        return { fault: '--port takes a number from 0 to 65535, such as --port 8081' };
      index += 1;
    } else if (word === '--data') {
      if (value === undefined) return { fault: '--data takes a folder, such as --data ./data' };
      dataFolder = resolve(value);
      index += 1;
    } else if (word === '--clock') {
      if (value !== 'real' && value !== 'manual') return { fault: '--clock takes real or manual' };
      clock = value;
      index += 1;
    } else return { fault: `${word} is not known; there are ${known.join(', ')}` };
  }
  if (clock === 'manual' && env['XIEZHI_PRODUCTION'] === '1')
    return { fault: 'a court in production runs on the real clock' };
  return {
    options: {
      port,
      dataFolder,
      demo,
      clock,
      databaseUrl: env['DATABASE_URL'] ?? null,
      decideLater,
    },
  };
}
