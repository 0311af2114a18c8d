import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findInFiles, wordsOf } from '@xiezhi/docket';
import { streamOf } from '@xiezhi/docket/testing/court';
import type { Pool } from 'pg';
import type { Figure, Found, Scale } from './figure.ts';
import { filedCase } from './items.ts';
import { inPairs, millisOf, round } from './measure.ts';
import type { Stage } from './stage.ts';

/** What papers say: finding it, and reading it off scans. */
export const papers: Figure = {
  name: 'papers',
  summary: 'search in what papers say against ILIKE; scans against the bare engine',
  run: async (stage, scale) => [...(await searches(stage, scale)), await scans(stage, scale)],
};

const sha256 = 'ab'.repeat(32);
/** Characters of a contract, as often as they are there; a paragraph is a hundred of them in some order. */
const signs =
  '甲乙双方合同约定交付货物价款支付逾期违约责任解除赔偿损失利息担保抵押质量检验期限通知送达争议管辖法院诉讼请求事实理由证据证明';
const needle = '砍树赔偿协议书';

/** Paragraphs made inside the server, with the pairs the program makes; one in twenty thousand has what is looked for. */
async function fill(pool: Pool, paragraphs: number): Promise<void> {
  await pool.query(
    `insert into file (sha256, sm3, bytes, media_type, stored_at) values ($1, '', 1, 'application/pdf', '2026-03-02T01:00:00.000Z')`,
    [sha256],
  );
  await pool.query(`insert into file_reading (sha256, state) values ($1, 'read')`, [sha256]);
  await pool.query('select setseed(0.5)');
  await pool.query(
    `insert into file_text (sha256, page, how, state, shown, folded, grams)
     select $1, g, 'text', 'read', made.text, made.text,
            array_to_tsvector(array(select distinct substr(made.text, at, 2) from generate_series(1, length(made.text)) at))
       from generate_series(1, $2::int) g, lateral (
         select string_agg(substr($3, 1 + floor(random() * length($3))::int, 1), '' order by at)
                || case when g % 20000 = 1 then $4 else '' end as text
           from generate_series(1, 100 + g - g) at) made`,
    [sha256, paragraphs, signs, needle],
  );
  await pool.query('vacuum analyze');
}

const looked: readonly (readonly [string, string, string])[] = [
  ['rare', 'words that stand in one paragraph of twenty thousand', needle],
  ['common', 'words that stand in one of forty', '合同'],
];

async function searches(stage: Stage, { paragraphs, pairs }: Scale): Promise<readonly Found[]> {
  const at = await stage.database('papers');
  const { court, plaintiff } = await filedCase(at.pool);
  const attachments = [{ sha256, name: '合同.pdf', mediaType: 'application/pdf', bytes: 1 }];
  const stream = streamOf(await court.submit(plaintiff, 'submit-papers', { attachments }));
  await fill(at.pool, paragraphs);
  const found: Found[] = [];
  for (const [name, title, text] of looked) {
    let [ours, plain] = [0, 0];
    const search = (): Promise<number> =>
      millisOf(async () => {
        const pages = await findInFiles(at.pool, stream, plaintiff, [sha256], wordsOf(text), 100);
        ours = pages.total;
      });
    const scan = (): Promise<number> =>
      millisOf(async () => {
        const { rows } = await at.pool.query<{ total: string }>(
          `select count(*) over () as total from file_text where sha256 = $1 and shown ilike $2 order by page limit 100`,
          [sha256, `%${text}%`],
        );
        plain = Number(rows[0]?.total ?? 0);
      });
    const { ratio, quartiles, left, right } = await inPairs(pairs, search, scan);
    if (ours !== plain) throw new Error(`${String(ours)} found, ${String(plain)} by a plain scan`);
    found.push({
      ...{ ratio, quartiles, pairs },
      name: `papers/${name}`,
      title: `Search in papers ÷ ILIKE, ${title}`,
      measured: `a party looks for ${title}, among ${paragraphs.toLocaleString('en')} of one case, by pairs of characters; with what the database asks of the reader, and the pages brought`,
      against: 'ILIKE over the same paragraphs, whoever asks, and the same pages brought',
      goal: { most: 1 },
      notes: [
        `here ${round(left)} ms against ${round(right)}, ${String(ours)} paragraphs found by both`,
      ],
    });
  }
  await stage.drop(at);
  return found;
}

const contract = Array.from(
  { length: 22 },
  (_, index) => `第${String(index + 1)}条甲方应当在收到货物后三十日内验收并付清价款。`,
);

/** The most that our children have held at one time, where the system tells. */
function watchMemory(): () => number {
  let most = 0;
  const look = async (): Promise<void> => {
    const own = `/proc/self/task/${String(process.pid)}/children`;
    const children = await readFile(own, 'utf8').catch(() => '');
    for (const pid of children.split(' ').filter(Boolean)) {
      const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
      if (/^Name:\s+node/m.test(status) || /^Name:\s+MainThread/m.test(status))
        most = Math.max(most, Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0));
    }
  };
  const timer = setInterval(() => void look(), 50);
  return () => {
    clearInterval(timer);
    return most / 1024;
  };
}

/** Of a hundred characters, how many the machine took for others or left out. */
function mistakenIn(text: string): number {
  const given = new Map<string, number>();
  for (const sign of text.replaceAll(/\s/g, '')) given.set(sign, (given.get(sign) ?? 0) + 1);
  const all = Array.from(contract.join(''));
  let missed = 0;
  for (const sign of all) {
    const left = given.get(sign) ?? 0;
    if (left === 0) missed += 1;
    else given.set(sign, left - 1);
  }
  return (missed * 100) / all.length;
}

async function scans(stage: Stage, { scans: count, pairs }: Scale): Promise<Found> {
  // Where nothing is recognised the engine is not loaded.
  const { bareRecogniser, FileReader, madePdf, scanned } =
    await import('@xiezhi/server/testing/scans');
  const folder = join(stage.folder, 'papers');
  await mkdir(folder);
  const path = join(folder, 'scan.pdf');
  const jpeg = scanned(contract, 'jpeg');
  await writeFile(path, madePdf(Array.from({ length: count }, () => ({ jpeg }))));
  const engine = await bareRecogniser();
  const memory = watchMemory();
  let text = '';
  const ours = (): Promise<number> =>
    millisOf(async () => {
      const outcome = await new FileReader().read(path, 'application/pdf', {
        opened: () => Promise.resolve(),
        page: (page) => Promise.resolve(void (text = page.text)),
      });
      if (!('state' in outcome) || outcome.state !== 'read') throw new Error('nothing was read');
    });
  const bare = (): Promise<number> =>
    millisOf(async () => {
      for (let page = 0; page < count; page += 1) await engine.recognise(jpeg);
    });
  const { ratio, quartiles, left, right } = await inPairs(Math.min(pairs, 5), ours, bare);
  await engine.end();
  await rm(folder, { recursive: true, force: true });
  const perMinute = (millis: number): string => round((count * 60_000) / millis);
  return {
    ...{ ratio, quartiles, pairs: Math.min(pairs, 5) },
    name: 'papers/scans',
    title: 'Reading a scan ÷ the bare engine',
    measured: `a PDF of ${String(count)} scanned pages of some 550 characters, read as the court reads it: a process started, pages drawn, recognised, told`,
    against: 'the same pages recognised by the same engine, warm and in the asking process',
    goal: { most: 2 },
    notes: [
      `here ${perMinute(left)} pages a minute against ${perMinute(right)}, in one process of lower priority with at most ${round(memory())} MB`,
      `of a hundred characters of the clean page ${round(mistakenIn(text))} were taken for others or left out`,
    ],
  };
}
