import type { OutcomeDto, PreviewDto, TellDto } from '@xiezhi/contract';
import type { CommandGiven, Part } from '@xiezhi/docket';
import { parseStreamId, streamId } from '@xiezhi/kernel';
import { DocumentError } from '@xiezhi/documents';
import type { Actor } from '@xiezhi/procedures';
import { labelsOfEntries } from '@xiezhi/procedures';
import type { CaseState, CourtProfile } from '@xiezhi/record';
import { fields } from '@xiezhi/record';
import type { ZodType } from 'zod';
import type { Ordered } from '../ports/render.ts';
import { courtOf, paperBytes } from '../ports/render.ts';
import { filesMissing, outcomeDto } from './commands.ts';
import type { Environment } from './environment.ts';
import { withStoredFiles } from './file-references.ts';
import { forecastsOf } from './forecasts.ts';
import { movesOf } from './moves.ts';
import { warningsOf } from './tells.ts';
import type { Words } from './words.ts';

/** How many cases are looked at in one answer: about a second's work. Whoever asks goes on behind the last. */
const atOnce = 400;

/** From where on, and how many, as it was asked: never more than one answer may take. */
export const partAsked = (after: string | undefined, limit: string | undefined): Part => {
  const asked = Number(limit ?? atOnce);
  return {
    after: parseStreamId(after ?? '')?.id ?? '',
    limit: Number.isInteger(asked) && asked > 0 ? Math.min(asked, atOnce) : atOnce,
  };
};

/**
 * The papers that an act would make, as PDF, before it binds anybody: the act is rehearsed and its orders are rendered
 * under 预览. A paper that could not be made is named with what its template misses, which is the time to find out.
 */
export async function previewOf(
  environment: Environment,
  words: Words,
  asked: CommandGiven,
  actor: Actor,
  withPapers: boolean,
  part: Part = { after: '', limit: atOnce },
): Promise<PreviewDto | OutcomeDto> {
  const { docket } = environment;
  const filled = await withStoredFiles(environment.files, actor, asked.input);
  if ('missing' in filled)
    return outcomeDto(
      environment,
      words,
      actor,
      filesMissing(environment, asked, actor, filled.missing),
      asked.name,
    );
  const input = confirmed(environment, asked.name, filled.input);
  const rehearsed = await docket.rehearse({ ...asked, input }, actor);
  if (rehearsed.outcome !== 'planned')
    return outcomeDto(environment, words, actor, rehearsed, asked.name);
  // What opens a docket of another kind stands in none yet, whatever page it was asked on.
  const on = environment.catalogue.command(asked.name)?.on;
  const stream =
    asked.stream !== null && parseStreamId(asked.stream)?.kind === on ? asked.stream : null;
  const warnings = await warningsIn(environment, words, { ...asked, stream, input }, actor);
  const at = stream === null ? opened(rehearsed) : await docket.cache.load(stream);
  if (at === null || !withPapers) return { outcome: 'rehearsed', warnings, papers: [] };
  if (at.kind !== 'case')
    return {
      outcome: 'rehearsed',
      warnings,
      papers: [],
      moves: await movesOf(environment, words, actor, rehearsed, part),
      ...(at.kind === 'court'
        ? { forecasts: await forecastsOf(environment, words, actor, rehearsed, part) }
        : {}),
    };
  const readable = labelsOfEntries(actor, at.kind, at.key, rehearsed.state);
  const orders = rehearsed.entries
    .filter(({ entry }) => entry.kind === 'documents.Ordered')
    .filter(({ entry, parts }) => {
      // As it is read once it is entered: whoever has not shown their authority reads what they hand in, and no paper of the party.
      const labels = readable(entry);
      return parts.every((part) => labels.has(part.label));
    })
    .map(({ entry }) => entry.body as Ordered);
  const { filing, participation } = at.state as CaseState;
  const court = await courtOf(docket, filing.court);
  const papers = await Promise.all(
    orders.map(async (order) => ({
      title: words.paper(order.title),
      addressee: participation.participants.find((one) => one.id === order.addressee)?.name ?? null,
      ...(await bytesOf(
        order,
        {
          head: at.head.toString('hex'),
          seq: at.seq,
          leaf: null,
          caseNumber: filing.caseNumber,
          issuedAt: environment.clock.now(),
        },
        court,
      )),
    })),
  );
  return { outcome: 'rehearsed', warnings, papers };
}

type Plan = Extract<Awaited<ReturnType<Environment['docket']['rehearse']>>, { outcome: 'planned' }>;
type Opened = Pick<
  Awaited<ReturnType<Environment['docket']['cache']['load']>>,
  'kind' | 'key' | 'state' | 'head' | 'seq'
>;

/** The docket that the act would open, as it would stand: nothing of it is anywhere yet. */
function opened({ entries, state }: Plan): Opened | null {
  const first = parseStreamId(entries[0]?.entry.stream ?? '');
  return first?.kind === 'case' ? { ...first, state, head: Buffer.alloc(32), seq: 0 } : null;
}

/** A rehearsal binds nobody, and no paper prints that somebody confirmed: what is to be confirmed by hand is taken as confirmed. */
function confirmed(
  { catalogue }: Environment,
  name: string,
  input: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const shape = Object.entries(catalogue.command(name)?.input.shape ?? {}) as [string, ZodType][];
  const open = shape.filter(
    ([path, schema]) =>
      fields.fieldMeta(schema)?.component === 'confirmation' &&
      !schema.safeParse(input[path]).success,
  );
  return { ...input, ...Object.fromEntries(open.map(([path]) => [path, true])) };
}

/** The rehearsal has shown that the act exists and its input is whole. */
function warningsIn(
  environment: Environment,
  words: Words,
  { name, stream, offer, input }: CommandGiven,
  actor: Actor,
): Promise<readonly TellDto[]> {
  const command = environment.catalogue.command(name);
  if (!command) return Promise.resolve([]);
  const at = stream ?? streamId(command.on, 'not-opened-yet');
  return warningsOf(environment, words, actor, command, at, {
    offer,
    input: command.input.parse(input),
  });
}

async function bytesOf(
  order: Ordered,
  footer: Parameters<typeof paperBytes>[2],
  court: CourtProfile | null,
): Promise<{ pdf: string } | { missing: readonly string[] }> {
  try {
    return {
      pdf: Buffer.from(await paperBytes(order, 'preview', footer, court)).toString('base64'),
    };
  } catch (fault) {
    if (!(fault instanceof DocumentError)) throw fault;
    return { missing: fault.faults.map((one) => one.path) };
  }
}
