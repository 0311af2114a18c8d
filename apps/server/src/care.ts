import { access, copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CommandId, CourtDay } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { Manifest, Outcome } from '@xiezhi/docket';
import { backup, rebuild, restore, verifyAll } from '@xiezhi/docket';
import { catalogue, systemActor } from '@xiezhi/procedures';
import { realClock } from './clock.ts';
import { takeOut } from './files/take-out.ts';
import type { Moved } from './files/to-bucket.ts';
import { moveToBucket } from './files/to-bucket.ts';
import { makeBucket } from './files/place-setting.ts';
import { auditLog } from './ledger/audit.ts';
import { ledgerKeys } from './ledger/keys.ts';
import { Words } from './http/words.ts';
import { openOffline } from './offline.ts';
import { loadSettings } from './settings-file.ts';
import { personHolding } from './people/sign-in.ts';
import { MailNames } from './ports/mail-names.ts';
import type { Heard } from './ports/mail-reports.ts';
import { hearMail } from './ports/mail-reports.ts';

type Say = (line: string) => void;
const today = (): CourtDay => courtDayOf(realClock.now());

/** The key of the log: a court that has not been started yet, and a copy from before there was a log, have none. */
const copyIfThere = async (from: string, to: string): Promise<void> => {
  const there = await access(from).then(
    () => true,
    () => false,
  );
  if (there) await copyFile(from, to);
};

/** Copies a court to an empty folder, the key of its secrets included: keep the copy as you keep the court. */
export async function backUp(dataFolder: string, target: string, say: Say): Promise<Manifest> {
  const court = await openOffline(dataFolder, say);
  try {
    const manifest = await backup(court.pool, court.parts.files, target);
    await copyFile(join(dataFolder, 'master.key'), join(target, 'master.key'));
    await copyIfThere(join(dataFolder, 'ledger.key'), join(target, 'ledger.key'));
    await copyIfThere(join(dataFolder, 'anchors.key'), join(target, 'anchors.key'));
    return manifest;
  } finally {
    await court.close();
  }
}

/** Copies the files of a court into its bucket, which they are then read from. @throws where the settings name none. */
export async function filesToBucket(dataFolder: string, say: Say): Promise<Moved> {
  loadSettings(dataFolder);
  const bucket = makeBucket(process.env);
  if (bucket === null)
    throw new Error('no bucket is named: set FILES_S3_URL and what goes with it');
  await bucket.check();
  const court = await openOffline(dataFolder, say);
  try {
    return await moveToBucket(court.pool, dataFolder, bucket, say);
  } finally {
    await court.close();
  }
}

/** Takes out a file that a scanner objects to, for it to be looked into elsewhere; its cases note it. */
export async function fileOut(
  dataFolder: string,
  asked: Parameters<typeof takeOut>[1],
  say: Say,
): Promise<readonly string[]> {
  const court = await openOffline(dataFolder, say);
  try {
    return await takeOut({ pool: court.pool, ...court.parts }, asked, realClock.now());
  } finally {
    await court.close();
  }
}

/** Brings a copy into an empty data folder. @throws when the folder holds a court already. */
export async function bringBack(dataFolder: string, source: string, say: Say): Promise<Manifest> {
  await access(join(source, 'manifest.json')).catch(() => {
    throw new Error(`${source} is no whole copy: its manifest is missing`);
  });
  await mkdir(dataFolder, { recursive: true });
  const taken = await access(join(dataFolder, 'master.key')).then(
    () => true,
    () => false,
  );
  if (taken) throw new Error(`${dataFolder} holds a court already; give an empty folder`);
  const wasEmpty = (await readdir(dataFolder)).length === 0;
  try {
    return await broughtBack(dataFolder, source, say);
  } catch (fault) {
    // Half a court would be taken for a court by the next try.
    if (wasEmpty)
      for (const name of await readdir(dataFolder))
        await rm(join(dataFolder, name), { recursive: true, force: true });
    throw fault;
  }
}

async function broughtBack(dataFolder: string, source: string, say: Say): Promise<Manifest> {
  await copyFile(join(source, 'master.key'), join(dataFolder, 'master.key'));
  await copyIfThere(join(source, 'ledger.key'), join(dataFolder, 'ledger.key'));
  await copyIfThere(join(source, 'anchors.key'), join(dataFolder, 'anchors.key'));
  const court = await openOffline(dataFolder, say);
  try {
    return await restore(court.parts.files, source, court.parts.docket, today());
  } finally {
    await court.close();
  }
}

/** Reads every entry again and compares every list, and the log that outsiders check, with what the entries say; with `mend`, makes the lists anew first. */
export async function replay(dataFolder: string, mend: boolean, say: Say) {
  const court = await openOffline(dataFolder, say);
  try {
    const { docket } = court.parts;
    if (mend) await rebuild(docket, today());
    await docket.rules.refresh(docket.cache);
    const found = await verifyAll(court.pool, catalogue, docket.rules.lawAt(today()));
    const rotten = await court.parts.files.damaged();
    const log = await auditLog(court.pool, await ledgerKeys(dataFolder, null));
    return {
      ...found,
      differences: [
        ...found.differences,
        ...log.map((what) => ({ stream: 'the log', what })),
        ...rotten.map((sha256) => ({
          stream: 'the files',
          what: `${sha256} is gone, or not what was filed`,
        })),
      ],
    };
  } finally {
    await court.close();
  }
}

/** Hears a mail that came back; the court that runs on the folder does the rest. */
export async function hearMailReport(
  dataFolder: string,
  mail: string,
  say: Say,
): Promise<readonly Heard[]> {
  const court = await openOffline(dataFolder, say);
  try {
    return await hearMail(court.pool, new MailNames(court.parts.vault), mail);
  } finally {
    await court.close();
  }
}

export interface NewCourt {
  readonly name: string;
  readonly code: string;
  readonly level: string;
  readonly territory: string;
  readonly address: string;
  readonly hours: string;
  readonly phone: string;
  /** `https://…`: printed on papers as a code to scan. Without it they carry none. */
  readonly site?: string;
  /** Mobile number or resident id of somebody who has registered: the first administrator. */
  readonly administrator: string;
}

/** Sets up the first court of an installation. @throws Error that says what to mend. */
export async function setUp(dataFolder: string, given: NewCourt, say: Say): Promise<string> {
  const court = await openOffline(dataFolder, say);
  try {
    const { docket } = court.parts;
    const person = await personHolding(court.pool, docket, given.administrator);
    if (person === null)
      throw new Error(
        `nobody is registered with ${given.administrator}: register on the web first`,
      );
    const { state } = await docket.cache.load(`person:${person}` as never);
    const { name } = (state as { person: { name: string } }).person;
    const { administrator: _registered, ...rest } = given;
    const outcome = await docket.execute(
      {
        name: 'court.establish',
        commandId: `set-up-${given.code}-${realClock.now()}`.replaceAll(
          /[^0-9a-zA-Z._:-]/g,
          '_',
        ) as CommandId,
        stream: null,
        offer: '',
        input: { ...rest, invented: false, administrator: person, administratorName: name },
      },
      systemActor('set-up'),
    );
    if (outcome.outcome !== 'accepted') throw new Error(whyNot(outcome));
    return outcome.receipts[0]?.stream ?? '';
  } finally {
    await court.close();
  }
}

/** In sentences, one a line: which answer is wrong, or what stands against it, and how it is mended. */
function whyNot(outcome: Outcome): string {
  const words = new Words(catalogue, 'en', null);
  if (outcome.outcome === 'invalid')
    return outcome.faults
      .map(({ path, code }) => `--${path}: ${words.faultWords(code)}`)
      .join('\n');
  if (outcome.outcome !== 'refused') return 'The court has received this and is deciding on it.';
  return outcome.refusals
    .map((one) => words.refusal(one, systemActor('set-up'), 'court.establish'))
    .map(({ what, why, mend }) => [what, why, mend].filter((part) => part !== '').join(' '))
    .join('\n');
}
