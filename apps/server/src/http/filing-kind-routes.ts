import type { FilingKindDto, FilingKindsDto } from '@xiezhi/contract';
import type { Kind } from '@xiezhi/law';
import { kindsOfFiling, periodOf, timeLimit } from '@xiezhi/law';
import { Hono } from 'hono';
import { applicationTexts } from '../texts/applications.ts';
import type { Environment, RequestVariables } from './environment.ts';
import { wordsFor } from './middleware.ts';
import type { Words } from './words.ts';

const commandOf = { submit: 'filing.submit', apply: 'filing.apply', 'in-case': null } as const;

/** How long, in the words of the reader; of a term of the table its length there. */
function lengthOf({ period }: Kind, words: Words): string | null {
  if (period === null) return null;
  const limit = typeof period.length === 'string' ? timeLimit(period.length) : null;
  const length = typeof period.length === 'string' ? limit && periodOf(limit) : period.length;
  const said = words.lang === 'en' ? 'en' : 'zh';
  return length === null
    ? null
    : applicationTexts[words.lang].within(length.count, length.unit, period.from[said]);
}

function kindDto(kind: Kind, words: Words): FilingKindDto {
  const said = words.lang === 'en' ? 'en' : 'zh';
  return {
    id: kind.id,
    title: kind.name[said],
    lead: kind.lead[said],
    act: kind.act,
    command: commandOf[kind.act],
    key: kind.act === 'apply' ? kind.id : '',
    court: kind.court[said],
    fee: kind.fee[said],
    period: lengthOf(kind, words),
    papers: kind.papers.map((one) => ({ title: one[said], required: one.required })),
    after: kind.after[said],
    basis: words.articles([...new Set([...kind.basis, ...kind.court.articles])]),
  };
}

/** What may be handed in here, kind by kind, for everybody: before anything is written nobody has to sign in. */
export function filingKindRoutes(environment: Environment): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>();
  app.get('/filing-kinds', async (context) => {
    const words = await wordsFor(environment, context);
    const found: FilingKindsDto = { kinds: kindsOfFiling.map((kind) => kindDto(kind, words)) };
    return context.json(found);
  });
  return app;
}
