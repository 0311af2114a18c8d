import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { filePlaceOf, makeBucket } from './place-setting.ts';

const folder = await mkdtemp(join(tmpdir(), 'xiezhi-setting-'));
afterAll(() => rm(folder, { recursive: true }));
const secret = join(folder, 'secret');
await writeFile(secret, 'quiet\n');
await writeFile(join(folder, 'empty'), '\n');
const whole = {
  FILES_S3_URL: 'https://s3.court.example/',
  FILES_S3_BUCKET: 'court-files',
  FILES_S3_KEY_ID: 'court',
  FILES_S3_SECRET_FILE: secret,
};

describe('the settings of a bucket', () => {
  test('none of them: files lie in the folder', () => {
    expect(makeBucket({})).toBeNull();
    expect(filePlaceOf({}, folder).kind).toBe('folder');
  });

  test('name a bucket under an address, or by an address of its own', () => {
    expect(makeBucket(whole)?.url).toBe('https://s3.court.example/court-files');
    const own = { ...whole, FILES_S3_URL: 'https://court-files.s3.example', FILES_S3_BUCKET: '' };
    expect(makeBucket(own)?.url).toBe('https://court-files.s3.example');
    expect(filePlaceOf(whole, folder).kind).toBe('bucket');
  });

  test.each([
    [{ ...whole, FILES_S3_URL: '' }, 'FILES_S3_URL is not'],
    [{ ...whole, FILES_S3_URL: 'court-files' }, 'is like https://'],
    [{ ...whole, FILES_S3_URL: 'https://key:word@s3.example' }, 'no key stands in'],
    [{ ...whole, FILES_S3_BUCKET: 'Court Files' }, 'the name of a bucket'],
    [{ ...whole, FILES_S3_KEY_ID: '' }, 'goes with FILES_S3_KEY_ID'],
    [{ ...whole, FILES_S3_SECRET_FILE: '/nowhere' }, 'cannot be read'],
    [{ ...whole, FILES_S3_SECRET_FILE: join(folder, 'empty') }, 'is empty'],
  ])('half of them is said in one sentence (%#)', (env, words) => {
    expect(() => makeBucket(env)).toThrow(words);
  });
});
