/**
 * What tests need of the machine beyond npm: a browser for the journeys, and poppler's tools to read our PDF files as
 * others read them. Both come from the distribution; as root on Debian or Ubuntu they are installed when missing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const browserPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
// Without a Chinese font every screen would be tested with empty boxes on it.
const browserPackages = ['chromium', 'fonts-noto-cjk'];
const pdfPackages = ['poppler-utils'];

/** The browser's program: CHROMIUM_PATH if given, else the distribution's. Null when there is none. */
export function findBrowser() {
  const given = process.env.CHROMIUM_PATH;
  if (given !== undefined && given !== '') return existsSync(given) ? given : null;
  return browserPaths.find((path) => existsSync(path)) ?? null;
}

/** @throws Error that says exactly what to install. */
export function provideBrowser() {
  if (process.env.CHROMIUM_PATH && !findBrowser()) {
    throw new Error(`CHROMIUM_PATH says ${process.env.CHROMIUM_PATH}, and there is no such file.`);
  }
  if (!findBrowser()) install(browserPackages, 'The journeys need a browser');
  const found = findBrowser();
  if (!found)
    throw new Error(
      'Chromium was installed and still cannot be found; give its path in CHROMIUM_PATH.',
    );
  return found;
}

export function providePdfTools() {
  if (!onPath('pdftotext')) install(pdfPackages, 'The tests of documents need poppler');
}

const onPath = (name) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));

function install(packages, need) {
  const command = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (process.getuid?.() !== 0 || !isDebian()) {
    const advice = isDebian() ? `Run: sudo sh -c '${command}'` : `Install: ${packages.join(', ')}`;
    throw new Error(`${need}, and it is not installed. ${advice}`);
  }
  console.log(`${need}; installing ${packages.join(' and ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { env, encoding: 'utf8' });
  if (status !== 0) {
    throw new Error(
      `${need}, and installing it failed:\n${`${stdout}${stderr}`.trim().split('\n').slice(-8).join('\n')}`,
    );
  }
}

function isDebian() {
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
