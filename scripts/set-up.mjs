/**
 * Makes a bare clone ready. Runs before `npm start` and `npm test`, on whatever Node the machine has (20 or later), and
 * therefore imports nothing that would have to be installed first. When all is in place it takes a few milliseconds.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { node24 } from './node24.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');

const say = (line) => console.log(line);

if (Number(process.versions.node.split('.')[0]) < 20) {
  fail(
    `Xiezhi needs Node 20 or later to set itself up; this is ${process.version}. Newer ones: https://nodejs.org`,
  );
}

const missing = whatIsMissing();
if (missing !== null) {
  say(`${missing} Installing now; the first time this takes a minute or two.`);
  const begun = process.hrtime.bigint();
  const code = await npm(['ci', '--include=dev', '--loglevel=error']);
  if (code !== 0) {
    fail(
      `npm ci ended with code ${code}; what it said stands above. Without a network it can work from npm's cache only.`,
    );
  }
  say(`Installed in ${Number((process.hrtime.bigint() - begun) / 1_000_000_000n)} seconds.`);
}
await provideNode24();

/**
 * npm writes down what it installed only when it has finished, so an interrupted installation counts as none. Comparing
 * that list with the lock file also accepts what a developer installed by hand.
 */
function whatIsMissing() {
  if (!existsSync(modules)) return 'The parts Xiezhi is made of are not installed yet.';
  const installed = packagesOf(join(modules, '.package-lock.json'));
  if (installed === null) return 'An earlier installation was not finished.';
  const wanted = packagesOf(join(root, 'package-lock.json'));
  if (wanted === null)
    fail('package-lock.json cannot be read. Restore it: git checkout package-lock.json');
  for (const [path, one] of Object.entries(wanted)) {
    if (!path.includes('node_modules/') || one.optional === true) continue;
    const place = join(root, path);
    if (installed[path]?.version !== one.version || !existsSync(place)) {
      return `${path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)} is missing or of another version.`;
    }
  }
  return null;
}

function packagesOf(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return null;
  }
}

/**
 * Runs npm with the Node that npm itself was started with: the one in node_modules disappears while `npm ci` works.
 * A sentence now and then tells that it is still alive.
 */
function npm(argv) {
  const own = process.env.npm_node_execpath;
  const program = process.env.npm_execpath;
  const usable = own && program?.endsWith('.js') && !own.startsWith(modules);
  const [command, args] = usable ? [own, [program, ...argv]] : ['npm', argv];
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit' });
    const still = setInterval(() => say('Still installing …'), 20_000);
    child.on('error', () =>
      fail('npm could not be started. It comes with Node: https://nodejs.org'),
    );
    child.on('close', (code, signal) => {
      clearInterval(still);
      resolve(code ?? signal);
    });
  });
}

/** The package `node` fetches its program in an install script, which a careful npm may have been told not to run. */
async function provideNode24() {
  if (node24Runs()) return;
  const folder = join(modules, 'node');
  if (!existsSync(join(folder, 'installArchSpecificPackage.js'))) {
    fail(
      'npm did not install the package "node". Delete node_modules and run npm ci --include=dev.',
    );
  }
  say('npm did not run the install script of the package "node"; running it now.');
  const own = process.env.npm_node_execpath;
  spawnSync(
    own && !own.startsWith(modules) ? own : process.execPath,
    ['installArchSpecificPackage.js'],
    {
      cwd: folder,
      stdio: 'inherit',
    },
  );
  if (node24Runs()) {
    // npm links only programs that exist when it is done.
    const link = join(modules, '.bin', 'node');
    if (!existsSync(link)) symlinkSync('../node/bin/node', link);
    return;
  }
  // Half an installation must not look like a whole one at the next start.
  rmSync(join(modules, '.package-lock.json'), { force: true });
  fail(
    'Node 24 could not be installed. Allow install scripts for the package "node" and run npm ci again.',
  );
}

function node24Runs() {
  const program = node24();
  return (
    program !== null &&
    statSync(program).size > 0 &&
    spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout?.startsWith('v24.') === true
  );
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
