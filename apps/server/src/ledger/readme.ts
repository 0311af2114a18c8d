import type { Lang } from '@xiezhi/contract';
import type { Docket, KeptCheckpoint, ProvableEntry, StoredFile } from '@xiezhi/docket';
import type { StreamId } from '@xiezhi/kernel';
import { courtDayOf, courtTimeOf } from '@xiezhi/kernel';
import type { Actor } from '@xiezhi/procedures';
import { caseTitle } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import { filesIn } from '../http/cases.ts';
import { Words } from '../http/words.ts';
import { courtOf } from '../ports/render.ts';
import { readmeTexts } from '../texts/readme.ts';
import { archivedName } from './archive-file.ts';
import type { CourtLog } from './court-log.ts';

export const readmeName = 'README.html';

export interface Beside {
  readonly held: readonly StoredFile[];
  readonly log: CourtLog;
  readonly over: KeptCheckpoint;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
export const html = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
export const listOf = (lines: readonly string[]): string =>
  `<ul>${lines.map((line) => `<li>${html(line)}</li>`).join('')}</ul>`;

const style = `body{font:16px/1.7 "Noto Sans SC","Microsoft YaHei",sans-serif;color:#1a1a1a;max-width:60rem;margin:2rem auto;padding:0 1rem}
h1,h2{font-family:"Noto Serif SC","SimSun",serif;color:#16325c}h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2rem}
table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid #c9ced6;padding:.4rem .5rem;text-align:left;vertical-align:top}
@media(min-width:40rem){th,td:first-child,td:nth-child(2),td:last-child{white-space:nowrap}}code{overflow-wrap:anywhere}.closed{color:#5b6470}.demo{border:2px solid #9e2a2b;padding:.5rem 1rem}
hr{margin:3rem 0}`;

/**
 * The page that a person opens first: the entries in words, what the archive holds, how it is checked and what the check
 * does not show; in Chinese, then in English. It runs nothing and asks nobody.
 */
export async function readmeOf(
  docket: Docket,
  stream: StreamId,
  reader: Actor,
  entries: readonly ProvableEntry[],
  beside: Beside,
): Promise<string> {
  const state = (await docket.cache.load(stream)).state as CaseState;
  const court = await courtOf(docket, state.filing.court);
  const facts = {
    court: court?.name ?? '',
    reader: reader.name,
    entries: entries.length,
    closed: entries.filter(({ entry }) => entry === null).length,
  };
  const invented = court?.invented === true;
  const sections = (['zh-CN', 'en'] as const).map((lang) => {
    const texts = readmeTexts[lang];
    const words = new Words(docket.options.catalogue, lang, null);
    const number = state.filing.caseNumber ?? caseTitle(state);
    return `<section lang="${lang}"><h1>${html(texts.title(number))}</h1>
${invented ? `<p class="demo">${html(texts.demo)}</p>` : ''}
<p>${html(texts.lead(facts))}</p>
<p>${html(texts.checkpoint(beside.over.size))}<br>${html(texts.key)} <code>${html(beside.log.keys.vkey)}</code></p>
<h2>${html(texts.docket)}</h2>
${tableOf(entries, stream, words, lang, beside)}
<h2>${html(texts.checkTitle)}</h2>${listOf(texts.check)}
<h2>${html(texts.provenTitle)}</h2>${listOf(texts.proven)}
<h2>${html(texts.notTitle)}</h2>${listOf(texts.not)}
<h2>${html(texts.holdsTitle)}</h2>
<ul>${texts.holds.map(([name, what]) => `<li><code>${html(name)}</code> ${html(what)}</li>`).join('')}</ul></section>`;
  });
  return pageOf(readmeTexts['zh-CN'].title(state.filing.caseNumber ?? ''), sections);
}

/** A page that runs nothing and asks nobody. */
export const pageOf = (title: string, sections: readonly string[]): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${html(title)}</title><style>${style}</style></head>
<body>${sections.join('\n<hr>\n')}</body></html>
`;

export function tableOf(
  entries: readonly ProvableEntry[],
  stream: StreamId,
  words: Words,
  lang: Lang,
  { held }: Beside,
): string {
  const texts = readmeTexts[lang];
  const rows = entries.map(({ seq, leaf, entry }) => {
    const place = `<td>${String(leaf ?? '')}</td>`;
    if (entry === null)
      return `<tr class="closed"><td>${String(seq)}</td><td></td><td>${html(texts.closed)}</td><td></td>${place}</tr>`;
    const { title, detail } = words.entry(entry);
    const files = filesIn(entry, stream).map((file) => {
      const stored = held.find(({ sha256 }) => sha256 === file.sha256);
      return stored === undefined
        ? html(file.name)
        : `<a href="${archivedName(stored)}">${html(file.name)}</a>`;
    });
    const time = `${courtDayOf(entry.at)} ${courtTimeOf(entry.at)}`;
    return `<tr><td>${String(seq)}</td><td>${time}</td><td>${html(title)}${detail === '' ? '' : `<br>${html(detail)}`}</td><td>${files.join('<br>')}</td>${place}</tr>`;
  });
  const head = texts.columns.map((name) => `<th scope="col">${html(name)}</th>`).join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}
