import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The Node that npm installed beside everything else, or null before it did. Needs no newer Node than 20 itself. */
export function node24() {
  const found = ['node_modules/node/bin/node', 'node_modules/.bin/node']
    .map((path) => join(root, path))
    .find((path) => existsSync(path));
  return found ?? null;
}
