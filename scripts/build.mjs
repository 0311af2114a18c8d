/**
 * Builds the web app into apps/web/dist. With `--if-needed` only when something it is made of is newer than the last
 * build, so that `npm start` on a fresh clone serves screens and the next one starts at once.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { node24 } from './node24.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const web = join(root, 'apps', 'web');
const verify = join(root, 'apps', 'verify');
const sources = [
  'apps/web',
  'apps/verify',
  'packages/ui',
  'packages/contract',
  'packages/ledger',
  'package-lock.json',
];

/** @returns whether the web app stands ready. */
export function buildWeb({ ifNeeded }) {
  if (!existsSync(join(web, 'index.html'))) return true;
  const built = join(web, 'dist', 'index.html');
  if (ifNeeded && existsSync(built) && newest(sources) <= statSync(built).mtimeMs) return true;
  console.log('Building the web app …');
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const build = (cwd, ...more) =>
    spawnSync(node24() ?? process.execPath, [vite, 'build', '--logLevel', 'warn', ...more], {
      cwd,
      stdio: 'inherit',
    }).status === 0;
  if (!build(web)) return false;
  const start = [join(web, 'start-pages.ts')];
  if (spawnSync(node24() ?? process.execPath, start, { cwd: web, stdio: 'inherit' }).status !== 0)
    return false;
  compress(join(web, 'dist', 'assets'));
  if (!build(web, '--config', 'vite.worker.config.ts')) return false;
  // The page that checks copies of cases; it is put beside the app.
  return build(verify);
}

/** Beside each file its compressed forms, made once and as small as can be: the server only picks one. */
function compress(folder) {
  for (const name of readdirSync(folder).filter((one) => /\.(js|css|svg|wasm)$/.test(one))) {
    const path = join(folder, name);
    const bytes = readFileSync(path);
    const hint = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: hint }));
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
  }
}

function newest(paths) {
  let latest = 0;
  for (const path of paths) {
    const full = join(root, path);
    const found = statSync(full);
    if (!found.isDirectory()) latest = Math.max(latest, found.mtimeMs);
    else latest = Math.max(latest, newest(partsOf(path)));
  }
  return latest;
}

const partsOf = (path) =>
  readdirSync(join(root, path))
    .filter((name) => name !== 'node_modules' && name !== 'dist')
    .map((name) => join(path, name));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const done = buildWeb({ ifNeeded: process.argv.includes('--if-needed') });
  if (!done) console.error('The web app could not be built; what stands above says why.');
  process.exitCode = done ? 0 : 1;
}
