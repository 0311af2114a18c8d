import type { Lang } from '@xiezhi/contract';
import type { Docket, ProvableEntry } from '@xiezhi/docket';
import type { Entry, StreamId } from '@xiezhi/kernel';
import type { Actor } from '@xiezhi/procedures';
import { caseTitle } from '@xiezhi/procedures';
import type { CaseState, ExpertPack, Exhibit } from '@xiezhi/record';
import { exhibit as exhibitOf } from '@xiezhi/record';
import { depositFacts } from '../http/deposits.ts';
import { exhibitTitle } from '../http/exhibits.ts';
import { Words } from '../http/words.ts';
import { courtOf } from '../ports/render.ts';
import { packTexts } from '../texts/pack.ts';
import { textFile } from './archive-file.ts';
import type { CaseCopy } from './case-copy.ts';
import { copyOfCase, NothingToRead } from './case-copy.ts';
import type { CourtLog } from './court-log.ts';
import type { Beside } from './readme.ts';
import { html, listOf, pageOf, tableOf } from './readme.ts';

export const checkingName = 'verify.html';

/**
 * The entries that belong to what was handed over (OLR-19): the handing over itself, what was asked for and ordered, and of each
 * exhibit its deposit and what verifications said. The list an exhibit came with only where nothing else stood in it.
 */
function belongs({ chain }: CaseState, pack: ExpertPack): (entry: Entry) => boolean {
  const exhibits = new Set(pack.exhibits);
  const deposits = new Set(
    chain.deposits.flatMap(({ id, exhibit }) => (exhibits.has(exhibit) ? [id] : [])),
  );
  const commission = chain.commissions.find(({ id }) => id === pack.to);
  const to = new Set([pack.to, commission?.application ?? pack.to]);
  return ({ kind, body }) => {
    const said = body as Readonly<Record<string, unknown>>;
    const is = (part: string, among: ReadonlySet<string>): boolean => among.has(String(said[part]));
    switch (kind) {
      case 'chain.PackHandedOver':
        return said['pack'] === pack.id;
      case 'chain.Applied':
      case 'chain.ApplicationDecided':
        return is('application', to);
      case 'chain.Commissioned':
        return is('commission', to);
      case 'chain.DepositStated':
      case 'chain.VerificationAsked':
      case 'chain.Verified':
        return is('deposit', deposits);
      case 'evidence.Submitted':
        return (said['exhibits'] as readonly { readonly id: string }[]).every(({ id }) =>
          exhibits.has(id),
        );
      default:
        return false;
    }
  };
}

interface Parts {
  readonly pool: Parameters<typeof copyOfCase>[0]['pool'];
  readonly docket: Docket;
  readonly files: Parameters<typeof copyOfCase>[0]['files'];
}

/**
 * What was handed over, as an archive in the form of a copy of a case (`docs/spec/export-1.md`): whoever checks one checks the
 * other. @param checking the page that checks it; null where it has not been built.
 * @returns null when there is no such pack, or the reader may not read that it was handed over.
 * @throws NothingToRead; NotPromisedYet as a copy does.
 */
export async function packFor(
  parts: Parts,
  log: CourtLog,
  stream: StreamId,
  reader: Actor,
  asked: { readonly pack: string; readonly checking: string | null; readonly tries: number },
): Promise<CaseCopy | null> {
  const { state } = await parts.docket.cache.load(stream);
  const at = state as CaseState;
  const pack = at.chain.packs.find(({ id }) => id === asked.pack);
  if (pack === undefined) return null;
  const held = new Set(pack.files.map(({ sha256 }) => sha256));
  return copyOfCase(parts, log, stream, reader, asked.tries, {
    reader: pack.id,
    reads: belongs(at, pack),
    holds: (sha256) => held.has(sha256),
    page: (entries, beside) => coverOf(parts.docket, stream, at, pack, entries, beside),
    beside: asked.checking === null ? [] : [textFile(checkingName, asked.checking)],
  });
}

/** The cover sheet, in Chinese, then in English. */
async function coverOf(
  docket: Docket,
  stream: StreamId,
  at: CaseState,
  pack: ExpertPack,
  entries: readonly ProvableEntry[],
  beside: Beside,
): Promise<string> {
  const court = await courtOf(docket, at.filing.court);
  const number = at.filing.caseNumber ?? caseTitle(at);
  const exhibits = pack.exhibits.flatMap((id) => exhibitOf(at.evidence, id) ?? []);
  const open = entries.filter(({ entry }) => entry !== null);
  // Whoever may not read that it was handed over is told nothing of what was.
  if (!open.some(({ entry }) => entry?.kind === 'chain.PackHandedOver'))
    throw new NothingToRead('what was handed over is not the reader’s to read');
  const sections = (['zh-CN', 'en'] as const).map((lang) => {
    const texts = packTexts[lang];
    const words = new Words(docket.options.catalogue, lang, null);
    return `<section lang="${lang}"><h1>${html(texts.title(number))}</h1>
${court?.invented === true ? `<p class="demo">${html(texts.demo)}</p>` : ''}
<p>${html(texts.lead(court?.name ?? '', pack.recipient))}</p>
<h2>${html(texts.question)}</h2><p>${paragraph(pack.question)}</p>
${pack.note === undefined ? '' : `<h2>${html(texts.note)}</h2><p>${paragraph(pack.note)}</p>`}
<h2>${html(texts.exhibits)}</h2>${exhibits.map((one) => exhibitLine(one, pack, lang)).join('')}
<h2>${html(texts.verdict)}</h2>${exhibits.map((one) => verdictOf(at, one, words)).join('')}
<p>${html(texts.nothingElse(entries.length - open.length))}</p>
<h2>${html(texts.entries)}</h2>
${tableOf(open, stream, words, lang, beside)}
<h2>${html(texts.checkTitle)}</h2>${listOf(texts.check)}
<h2>${html(texts.provenTitle)}</h2>${listOf(texts.proven)}
<h2>${html(texts.notTitle)}</h2>${listOf(texts.not)}</section>`;
  });
  return pageOf(packTexts['zh-CN'].title(number), sections);
}

const paragraph = (text: string): string => html(text).replaceAll('\n', '<br>');

const exhibitLine = (one: Exhibit, pack: ExpertPack, lang: Lang): string => {
  const handed = new Set(pack.files.map(({ sha256 }) => sha256));
  const files = one.files
    .filter(({ sha256 }) => handed.has(sha256))
    .map(({ name, sha256 }) => `<li>${html(name)}<br><code>SHA-256 ${sha256}</code></li>`);
  return `<p><b>${html(exhibitTitle(one, lang))}</b> ${html(one.name)}</p><ul>${files.join('')}</ul>`;
};

/** What its party stated and what was found; not what was said against it, which is for the parties and the judge. */
const verdictOf = (at: CaseState, one: Exhibit, words: Words): string => {
  const alone: CaseState = {
    ...at,
    chain: {
      ...at.chain,
      challenges: [],
      reports: [],
      packs: [],
      deposits: at.chain.deposits.map((each) => ({ ...each, integrity: null })),
    },
  };
  return depositFacts(alone, one, words)
    .map(({ label, value }) => `<p><b>${html(label)}</b><br>${paragraph(value)}</p>`)
    .join('');
};
