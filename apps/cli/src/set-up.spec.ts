import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { run } from './main.ts';

const folder = await mkdtemp(join(tmpdir(), 'xiezhi-set-up-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(() => {
  vi.restoreAllMocks();
});

const told = async (...argv: readonly string[]) => {
  const words: string[] = [];
  const hear = (text: unknown): boolean => words.push(String(text)) > 0;
  vi.spyOn(process.stdout, 'write').mockImplementation(hear);
  vi.spyOn(process.stderr, 'write').mockImplementation(hear);
  return { code: await run(argv), words: words.join('') };
};

test('whoever asks a command for help is told what it takes, and nothing is done', async () => {
  const { code, words } = await told('set-up', '--help');
  expect(code).toBe(0);
  expect(words).toMatch(/^xiezhi set-up: .*--administrator.*--mail-server/);
});

test('the mail server alone is kept, and holds from the next start', async () => {
  const data = join(folder, 'alone');
  const { code, words } = await told(
    ...['set-up', '--data', data, '--mail-server', 'smtp://mail.court.example:587'],
  );
  expect([code, words]).toEqual([0, expect.stringContaining('from the next start')]);
  expect(await readFile(join(data, 'settings.env'), 'utf8')).toBe(
    'SMTP_URL="smtp://mail.court.example:587"\n',
  );
});

test('a court that cannot be set up says what is missing, and its mail server is not kept', async () => {
  const data = join(folder, 'incomplete');
  const { code, words } = await told(
    ...['set-up', '--data', data, '--name', '东湖区人民法院', '--mail-from', 'court@court.example'],
  );
  expect(code).toBe(1);
  expect(words).toMatch(/^Still needed: --code, --address, --hours, --phone, --administrator\./);
  expect(existsSync(data)).toBe(false);
});
