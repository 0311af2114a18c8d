/**
 * Switches each rule of law, each command and each reaction off, one after the other, and sees which tests fail: what no
 * test misses is not carried. Writes the recorded run and the matrix of all rules of the register to `docs/law`.
 *
 *   node scripts/rules.mjs            everything, about two seconds a part
 *   node scripts/rules.mjs --stale    only what is new or changed since the record, and the tests as they stand
 *   node scripts/rules.mjs --titles   runs only the files of tests in which a title names an article and is not in the record
 *   node scripts/rules.mjs --print    runs nothing; makes the matrix again from the record
 *   node scripts/rules.mjs --check    runs everything and writes nothing
 *   node scripts/rules.mjs NAME…      these parts again, and the tests as they stand
 *   node scripts/rules.mjs --parts NAME…  these parts again, with the tests of the record
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { node24 } from './node24.mjs';

if (Number(process.versions.node.split('.')[0]) < 24) {
  const node = node24();
  if (node === null) throw new Error('Node 24 is not installed yet: node scripts/set-up.mjs');
  const again = [fileURLToPath(import.meta.url), ...process.argv.slice(2)];
  process.exit(spawnSync(node, again, { stdio: 'inherit' }).status ?? 1);
}

const { record } = await import('./matrix/index.ts');
process.exitCode = await record(process.argv.slice(2));
