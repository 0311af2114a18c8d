/**
 * Switches each rule of law off, one after the other, and runs the tests of the procedures: a rule whose absence no test
 * notices is not carried. Takes about two seconds a rule; part of `npm run test:long`.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'packages/procedures/src');
const rules = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /(^|\/)rules\/[^/]+\.ts$/.test(name) && !name.endsWith('.spec.ts'))
  .map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const rule =
      /(?:rule|computation)<[\s\S]*?>\(\s*'([^']+)'|(?:rule|computation)\(\s*'([^']+)'/.exec(text);
    return { file: name, rule: rule?.[1] ?? rule?.[2] ?? null };
  });

const nameless = rules.filter((one) => one.rule === null);
if (nameless.length > 0)
  throw new Error(`no rule found in ${nameless.map((one) => one.file).join(', ')}`);

/** Tests of the rule's own procedure first would be enough; all of them together take as long to start. */
function noticed(rule) {
  return new Promise((resolve) => {
    const vitest = join(root, 'node_modules/vitest/vitest.mjs');
    const child = spawn(
      process.execPath,
      [vitest, 'run', '--project', 'unit', 'packages/procedures', '--bail', '1'],
      {
        cwd: root,
        env: { ...process.env, XIEZHI_RULE_OFF: rule },
        stdio: 'ignore',
      },
    );
    child.on('close', (code) => resolve(code !== 0));
  });
}

const unnoticed = [];
const queue = [...rules];
await Promise.all(
  Array.from({ length: Math.max(1, Math.floor(availableParallelism() / 2)) }, async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const seen = await noticed(next.rule);
      console.log(`   ${seen ? 'noticed  ' : 'UNNOTICED'} ${next.rule}`);
      if (!seen) unnoticed.push(next.rule);
    }
  }),
);
console.log(`${rules.length - unnoticed.length} passed, ${unnoticed.length} failed`);
process.exitCode = unnoticed.length === 0 ? 0 : 1;
