import { chmod, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { mailSettings } from './ports/email.ts';
import { keepSettings, loadSettings, settingsFault } from './settings-file.ts';

const folder = await mkdtemp(join(tmpdir(), 'xiezhi-settings-'));
const forget = (): void => {
  delete process.env['SMTP_URL'];
  delete process.env['MAIL_FROM'];
};
afterEach(forget);
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the mail server named when a court is set up is the one it starts with; one named at the start goes first', async () => {
  const data = join(folder, 'data');
  await keepSettings(data, { SMTP_URL: 'smtps://court:a%22b%23c@mail.court.example:465' });
  await chmod(join(data, 'settings.env'), 0o644);
  await keepSettings(data, { MAIL_FROM: 'court@court.example' });
  expect((await stat(join(data, 'settings.env'))).mode & 0o777).toBe(0o600);
  loadSettings(data);
  expect(process.env['SMTP_URL']).toBe('smtps://court:a%22b%23c@mail.court.example:465');
  expect(mailSettings(process.env).from).toBe('court@court.example');
  forget();
  process.env['MAIL_FROM'] = 'other@court.example';
  loadSettings(data);
  expect(mailSettings(process.env).from).toBe('other@court.example');
});

test('a court that was told nothing starts with nothing', () => {
  loadSettings(join(folder, 'none'));
  expect(process.env['SMTP_URL']).toBeUndefined();
});

test.each([
  [{ SMTP_URL: 'mail.court.example' }, /like smtps:/],
  [{ SMTP_URL: 'https://mail.court.example' }, /like smtps:/],
  [{ SMTP_URL: 'smtp://a:"@mail.court.example' }, /%22/],
  [{ MAIL_FROM: 'court' }, /address like/],
])('%j is answered with how to write it', (settings, words) => {
  expect(settingsFault(settings)).toMatch(words);
});

test('nothing is wrong with a server and a sender', () => {
  expect(settingsFault({ SMTP_URL: 'smtp://127.0.0.1:25', MAIL_FROM: 'a@b.c' })).toBeNull();
});
