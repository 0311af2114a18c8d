import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseEnv } from 'node:util';

/** The settings of the machine that setting up a court may write down: they hold a password and stand in no docket. */
export type KeptSettings = Readonly<{ SMTP_URL?: string; MAIL_FROM?: string }>;

const fileOf = (dataFolder: string): string => join(dataFolder, 'settings.env');

/** What is wrong with them, as a sentence with its mend; null when they can be kept. */
export function settingsFault({ SMTP_URL: server, MAIL_FROM: from }: KeptSettings): string | null {
  if (server !== undefined && !/^smtps?:$/.test(URL.parse(server)?.protocol ?? ''))
    return 'The mail server is named like smtps://user:password@mail.court.example:465.';
  if (from !== undefined && !/^[^\s@"']+@[^\s@"']+$/.test(from))
    return 'The sender of mail is an address like court@court.example.';
  return [server, from].some((one) => /["\n\r]/.test(one ?? ''))
    ? 'A quotation mark in a password is written %22, and there is no line break.'
    : null;
}

/** Writes them beside the data, for nobody but the owner; what is not named stays as it was. */
export async function keepSettings(dataFolder: string, settings: KeptSettings): Promise<void> {
  const path = fileOf(dataFolder);
  const before = existsSync(path) ? parseEnv(await readFile(path, 'utf8')) : {};
  const lines = Object.entries({ ...before, ...settings }).map(
    ([name, value]) => `${name}="${value}"`,
  );
  await mkdir(dataFolder, { recursive: true });
  await writeFile(path, `${lines.join('\n')}\n`, { mode: 0o600 });
  // The mode is that of a new file alone.
  await chmod(path, 0o600);
}

/** Takes them into the environment, in which what stands already wins. */
export function loadSettings(dataFolder: string): void {
  if (existsSync(fileOf(dataFolder))) process.loadEnvFile(fileOf(dataFolder));
}
