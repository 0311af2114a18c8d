import { execFile, spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Figure, Found, Scale } from './figure.ts';
import { inPairs, millisOf, round } from './measure.ts';
import type { Stage } from './stage.ts';

/** Pages as pictures: what whoever leafs through an exhibit waits for. */
export const leafing: Figure = {
  name: 'leafing',
  summary: 'pages drawn for the viewer against pdftoppm',
  run: async (stage, scale) => [
    await drawn(stage, scale, 'text', 'with text'),
    await drawn(stage, scale, 'scan', 'that are scans'),
  ],
};

/** The limit is another program, which a machine may not have. */
export const hasPoppler = (): boolean => spawnSync('pdftoppm', ['-v']).status === 0;

const run = promisify(execFile);
const width = 1000;
const lines = Array.from(
  { length: 22 },
  (_, index) => `第${String(index + 1)}条甲方应当在收到货物后三十日内验收并付清价款。`,
);

async function drawn(
  stage: Stage,
  { leaves, pairs }: Scale,
  kind: 'text' | 'scan',
  title: string,
): Promise<Found> {
  // Where nothing is drawn the canvas is not loaded.
  const { madePdf, PageDrawer, scanned } = await import('@xiezhi/server/testing/scans');
  const folder = join(stage.folder, `leafing-${kind}`);
  await mkdir(folder);
  const path = join(folder, 'file.pdf');
  const page = kind === 'text' ? { text: lines } : { jpeg: scanned(lines, 'jpeg') };
  await writeFile(path, madePdf(Array.from({ length: leaves }, () => page)));
  const drawer = new PageDrawer();
  const ours = (): Promise<number> =>
    millisOf(async () => {
      for (let number = 1; number <= leaves; number += 1) {
        const made = await drawer.draw(path, 'application/pdf', number, width);
        if (typeof made === 'string' || made.picture === null) throw new Error('nothing was drawn');
      }
    });
  const bare = (): Promise<number> =>
    millisOf(async () => {
      for (let number = 1; number <= leaves; number += 1)
        await run('nice', [
          ...['-n', String(constants.priority.PRIORITY_BELOW_NORMAL), 'pdftoppm', '-jpeg'],
          ...['-scale-to-x', String(width), '-scale-to-y', '-1'],
          ...['-f', String(number), '-l', String(number), path, join(folder, 'page')],
        ]);
    });
  const measured = await inPairs(Math.min(pairs, 3), ours, bare);
  drawer.stop();
  await rm(folder, { recursive: true, force: true });
  const { ratio, quartiles, left, right } = measured;
  const perMinute = (millis: number): string => round((leaves * 60_000) / millis);
  return {
    ...{ ratio, quartiles, pairs: Math.min(pairs, 3) },
    name: `leafing/${kind}`,
    title: `Drawing pages ${title} ÷ pdftoppm`,
    measured: `${String(leaves)} pages ${title}, each asked for by itself and drawn ${String(width)} points wide by the confined reader that has the file open; handed over as WebP, looked at, believed`,
    against:
      'pdftoppm of the same page and width, as JPEG into a folder, with the low priority that our reader has',
    goal: { most: 4 },
    notes: [`here ${perMinute(left)} pages a minute against ${perMinute(right)}`],
  };
}
