/** Programs of Node that the checks are made of: where what they say goes, and how soon they get a processor. */
import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { node24 } from './node24.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const node = node24() ?? process.execPath;

/** Says at once what it has to say. @returns its exit code. */
export function aloud(argv, env = {}) {
  return ended(begin(argv, env, 'inherit'));
}

/** Waits for a processor until nobody else wants one; `say` gets what it says. @returns its exit code. */
export function behind(argv, say) {
  const child = begin(argv, {}, 'pipe');
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', say);
  try {
    // Before it has made any thread, so that all of them inherit it.
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  } catch {
    // Where that is not allowed it is as quick as the others, and no less right.
  }
  return ended(child);
}

function begin(argv, env, output) {
  return spawn(node, argv, {
    cwd: root,
    stdio: ['ignore', output, output],
    // Tools that start programs of their own must find the same Node.
    env: {
      ...process.env,
      PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`,
      ...env,
    },
  });
}

function ended(child) {
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}
