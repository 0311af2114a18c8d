import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FilePlace } from '@xiezhi/docket';
import { Bucket, BucketPlace, BucketRefuses, FilesAway, FolderPlace } from '@xiezhi/docket';

type Env = Readonly<Record<string, string | undefined>>;

/** The bucket that the settings name, or null where there is none. @throws with one sentence where they name half of one. */
export function makeBucket(env: Env): Bucket | null {
  const { FILES_S3_URL: url = '', FILES_S3_BUCKET: name = '', FILES_S3_REGION: region = '' } = env;
  const { FILES_S3_KEY_ID: keyId = '', FILES_S3_SECRET_FILE: secretFile = '' } = env;
  if (url === '') {
    const stray = Object.keys(env).find((one) => one.startsWith('FILES_S3_') && env[one] !== '');
    if (stray === undefined) return null;
    throw new Error(`${stray} is there and FILES_S3_URL is not: name both or neither`);
  }
  const at = URL.parse(url);
  if (at === null || !/^https?:$/.test(at.protocol) || `${at.search}${at.hash}` !== '')
    throw new Error('FILES_S3_URL is like https://s3.court.example');
  if (at.username !== '' || at.password !== '')
    throw new Error('no key stands in FILES_S3_URL: FILES_S3_KEY_ID and FILES_S3_SECRET_FILE');
  if (name !== '' && !/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name))
    throw new Error('FILES_S3_BUCKET is the name of a bucket, such as court-files');
  if (keyId === '' || secretFile === '')
    throw new Error('FILES_S3_URL goes with FILES_S3_KEY_ID and FILES_S3_SECRET_FILE');
  const address = at.href.replace(/\/+$/, '');
  return new Bucket({
    url: name === '' ? address : `${address}/${name}`,
    region: region === '' ? 'us-east-1' : region,
    keyId,
    secret: secretIn(secretFile),
  });
}

function secretIn(path: string): string {
  let secret: string;
  try {
    secret = readFileSync(path, 'utf8').trim();
  } catch {
    throw new Error(`FILES_S3_SECRET_FILE names ${path}, which cannot be read`);
  }
  if (secret === '') throw new Error(`FILES_S3_SECRET_FILE names ${path}, which is empty`);
  return secret;
}

/** Beside the data, once its files lie in a bucket: without the setting every one of them would be taken for lost. */
const noteOf = (dataFolder: string): string => join(dataFolder, 'files', 'in-bucket');

/** Where this court's files lie: in a folder of its data, unless the settings name a bucket. */
export function filePlaceOf(env: Env, dataFolder: string): FilePlace {
  const bucket = makeBucket(env);
  const folder = join(dataFolder, 'files');
  const note = noteOf(dataFolder);
  const noted = existsSync(note) ? readFileSync(note, 'utf8').trim() : null;
  // In another bucket, or in none, every file would be taken for lost.
  if (noted !== null && noted !== bucket?.url)
    throw new Error(
      `the files of this court lie in the bucket ${noted}, and FILES_S3_URL ${bucket === null ? 'is not set' : `names ${bucket.url}. Once they have been copied there, write that address into ${note}`}`,
    );
  if (bucket !== null) return new BucketPlace(folder, bucket);
  return new FolderPlace(folder);
}

/**
 * At the start: a bucket that does not let the court in is said in one sentence, and no court starts on it. One that does not
 * answer may be back before anybody asks for a file, and holds up nothing else.
 */
export async function openFilePlace(
  env: Env,
  dataFolder: string,
  say: (line: string) => void,
): Promise<FilePlace> {
  const bucket = makeBucket(env);
  const place = filePlaceOf(env, dataFolder);
  if (bucket === null) return place;
  const letIn = await bucket.check().then(
    () => true,
    (fault: unknown) => {
      if (fault instanceof BucketRefuses || !(fault instanceof FilesAway)) throw fault;
      say(`${fault.message}. The court starts; no file can be handed in or opened until it does.`);
      return false;
    },
  );
  // Of one that has never answered nobody says that files lie in it.
  if (letIn) {
    await mkdir(join(dataFolder, 'files'), { recursive: true });
    await writeFile(noteOf(dataFolder), `${bucket.url}\n`);
  }
  if (await liesInFolder(join(dataFolder, 'files')))
    say(
      `files lie in ${join(dataFolder, 'files')} beside the bucket ${bucket.url}: xiezhi files-to-bucket copies them there`,
    );
  return place;
}

/** Two digits of a hash: what lies there was kept before there was a bucket. */
async function liesInFolder(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => []);
  return names.some((name) => /^[0-9a-f]{2}$/.test(name));
}
