import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Clamd } from '../ports/malware.ts';

export const hasClamd = (): boolean => spawnSync('clamd', ['--version']).status === 0;

/** The text every scanner finds and nothing else does (EICAR), in two halves: no scanner is to find it in this file. */
export const eicar =
  'X5O!P%@AP[4\\PZX54(P^)7CC)7}$' + ['EICAR', 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('-');

/** A real clamd with that one signature, in a folder of the test's own. */
export async function startClamd(
  folder: string,
): Promise<{ readonly scanner: Clamd; readonly path: string; readonly stop: () => Promise<void> }> {
  const [database, path] = [join(folder, 'signatures'), join(folder, 'clamd.sock')];
  await mkdir(database, { recursive: true });
  const hex = Buffer.from(eicar, 'latin1').toString('hex');
  await writeFile(join(database, 'eicar.ndb'), `Eicar-Test-Signature:0:*:${hex}\n`);
  const settings = join(folder, 'clamd.conf');
  const lines = [
    `LocalSocket ${path}`,
    `DatabaseDirectory ${database}`,
    'Foreground yes',
    'StreamMaxLength 1M',
    'LogTime no',
  ];
  await writeFile(settings, `${lines.join('\n')}\n`);
  const child = spawn('clamd', ['--config-file', settings], { stdio: 'ignore' });
  const gone = once(child, 'exit');
  const scanner = new Clamd({ path });
  for (let times = 0; times < 100 && child.exitCode === null; times += 1) {
    if (await scanner.answers()) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    scanner,
    path,
    stop: async () => {
      child.kill('SIGTERM');
      await gone;
    },
  };
}
