import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  backUp,
  bringBack,
  fileOut,
  filesToBucket,
  keepSettings,
  replay,
  settingsFault,
  setUp,
} from '@xiezhi/server';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): number => {
  process.stderr.write(`${line}\n`);
  return 1;
};

/** Runs one act of care; what goes wrong is said in one sentence. */
async function careful(act: () => Promise<number>): Promise<number> {
  try {
    return await act();
  } catch (fault) {
    return complain(fault instanceof Error ? fault.message : String(fault));
  }
}

function folders(argv: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { data: { type: 'string' } },
  });
  return { data: resolve(values.data ?? 'data'), folder: positionals[0] };
}

/** What is back, or copied, is whole but for these. @returns the exit status. */
const complainOfLost = ({ lost = [] }: { readonly lost?: readonly string[] }): number =>
  lost.length === 0
    ? 0
    : complain(
        `All is there but ${String(lost.length)} files that are missing or are not the bytes that were filed; look for them in an older copy: ${lost.join(', ')}`,
      );

export const backUpCourt = (argv: readonly string[]): Promise<number> =>
  careful(async () => {
    const { data, folder } = folders(argv);
    if (folder === undefined) return complain('Say where the copy goes: xiezhi backup FOLDER');
    const manifest = await backUp(data, resolve(folder), say);
    say(
      `${String(manifest.entries)} entries of ${String(manifest.streams)} dockets, ${String(manifest.files)} files; head ${manifest.head}`,
    );
    say('The copy holds the court’s key. Keep it as you keep the court.');
    return complainOfLost(manifest);
  });

export const moveFiles = (argv: readonly string[]): Promise<number> =>
  careful(async () => {
    const { data } = folders(argv);
    const moved = await filesToBucket(data, say);
    say(
      `${String(moved.files)} files lie in the bucket, each read back as it was filed. The folder is as it was.`,
    );
    return complainOfLost(moved);
  });

export const takeFileOut = (argv: readonly string[]): Promise<number> =>
  careful(async () => {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        data: { type: 'string' },
        by: { type: 'string' },
        reasons: { type: 'string' },
        out: { type: 'string', short: 'o' },
      },
    });
    const [sha256] = positionals;
    const { by, reasons, out } = values;
    if (sha256 === undefined || by === undefined || reasons === undefined || out === undefined)
      return complain(
        'Say which, who takes it, what for and where to: xiezhi file-out HASH --by NAME --reasons TEXT -o FILE.zip',
      );
    const asked = { sha256, by, reasons, to: resolve(out) };
    const told = await fileOut(resolve(values.data ?? 'data'), asked, say);
    say(`${out} holds the file under the password “infected”. Noted in ${told.join(', ')}.`);
    return 0;
  });

export const restoreCourt = (argv: readonly string[]): Promise<number> =>
  careful(async () => {
    const { data, folder } = folders(argv);
    if (folder === undefined) return complain('Say where the copy is: xiezhi restore FOLDER');
    const manifest = await bringBack(data, resolve(folder), say);
    say(
      `${String(manifest.entries)} entries, ${String(manifest.files - (manifest.lost?.length ?? 0))} files are back; head ${manifest.head}`,
    );
    return complainOfLost(manifest);
  });

export const replayCourt = (argv: readonly string[]): Promise<number> =>
  careful(async () => {
    const { values } = parseArgs({
      args: [...argv],
      options: { data: { type: 'string' }, rebuild: { type: 'boolean' } },
    });
    const found = await replay(resolve(values.data ?? 'data'), values.rebuild === true, say);
    for (const one of found.differences) say(`${one.stream}: ${one.what}`);
    say(
      `${String(found.entries)} entries of ${String(found.streams)} dockets read; ${String(found.differences.length)} differences`,
    );
    return found.differences.length === 0 ? 0 : 1;
  });

const word = { type: 'string' } as const;

export const setUpCourt = (argv: readonly string[]): Promise<number> =>
  careful(async () => {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        data: word,
        name: word,
        code: word,
        level: word,
        territory: word,
        address: word,
        hours: word,
        phone: word,
        site: word,
        administrator: word,
        'mail-server': word,
        'mail-from': word,
      },
    });
    const mail = {
      ...(values['mail-server'] === undefined ? {} : { SMTP_URL: values['mail-server'] }),
      ...(values['mail-from'] === undefined ? {} : { MAIL_FROM: values['mail-from'] }),
    };
    const fault = settingsFault(mail);
    if (fault !== null) return complain(fault);
    const data = resolve(values.data ?? 'data');
    const others = Object.keys(values).filter((one) => !/^(data|mail-.*)$/.test(one));
    const names = Object.keys(mail).length > 0;
    if (names && others.length === 0) {
      await keepSettings(data, mail);
      say('The mail server is kept in settings.env beside the data; it holds from the next start.');
      return 0;
    }
    const missing = (
      ['name', 'code', 'address', 'hours', 'phone', 'administrator'] as const
    ).filter((one) => values[one] === undefined);
    if (missing.length > 0)
      return complain(
        `Still needed: ${missing.map((one) => `--${one}`).join(', ')}. The administrator is named by a registered mobile number.`,
      );
    const stream = await setUp(
      data,
      {
        name: values.name ?? '',
        code: values.code ?? '',
        level: values.level ?? 'basic',
        territory: values.territory ?? '全国',
        address: values.address ?? '',
        hours: values.hours ?? '',
        phone: values.phone ?? '',
        ...(values.site === undefined ? {} : { site: values.site }),
        administrator: values.administrator ?? '',
      },
      say,
    );
    // What could not be set up has changed nothing.
    if (names) await keepSettings(data, mail);
    say(
      `${stream} is set up. Divisions, staff and posts are given on screen by the administrator.`,
    );
    return 0;
  });
