import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/* Verifiers that share no code with the court: Go programs of this folder, with Go's own sumdb. */

/** Why there is none here; null when there is. */
export const goMissing = ((): string | null => {
  try {
    execFileSync('go', ['version'], { stdio: 'ignore' });
    execFileSync('test', ['-d', '/usr/share/gocode/src/golang.org/x/mod/sumdb/tlog']);
    return null;
  } catch {
    return 'needs Go and its sumdb: apt-get install golang-go golang-golang-x-mod-dev';
  }
})();

export interface Elsewhere {
  /** Runs it. @returns its exit code and what it said, as one text. */
  readonly run: (...words: readonly string[]) => Promise<string>;
  readonly close: () => void;
}

/** Builds a program of this folder, once for all its runs. */
export async function verifierElsewhere(source: 'log.go' | 'export.go'): Promise<Elsewhere> {
  const folder = mkdtempSync(join(tmpdir(), 'xiezhi-elsewhere-'));
  const program = join(folder, 'verify');
  const path = fileURLToPath(new URL(source, import.meta.url));
  await promisify(execFile)('go', ['build', '-o', program, path], {
    env: { ...process.env, GO111MODULE: 'off', GOPATH: '/usr/share/gocode', GOFLAGS: '' },
  });
  return {
    run: (...words) =>
      promisify(execFile)(program, words).then(
        ({ stdout }) => `0 ${stdout.trim()}`,
        (fault: unknown) => {
          const { code, stdout, stderr } = fault as Record<'stdout' | 'stderr', string> & {
            readonly code: number;
          };
          return `${String(code)} ${(stdout + stderr).trim()}`;
        },
      ),
    close: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
