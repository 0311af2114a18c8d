import { randomInt } from 'node:crypto';
import type { DraftHelpDto, FormDto, HelpedRowDto } from '@xiezhi/contract';
import { addMillis, courtDayOf, parseStreamId, personStream } from '@xiezhi/kernel';
import type { HelpedDraft } from '@xiezhi/docket';
import type { Actor } from '@xiezhi/procedures';
import { standsElsewhere } from '@xiezhi/procedures';
import type { CaseState, StateOf } from '@xiezhi/record';
import type { Context } from 'hono';
import { Hono } from 'hono';
import { triesAt } from '../clock.ts';
import { actorFor } from '../people/actors.ts';
import { helpCodeGuesses, Tries } from '../people/tries.ts';
import { personProfile } from '../people/sign-in.ts';
import { alphabet } from '../ports/access-code.ts';
import { aboutOf, placeOf, withoutSecrets } from './draft-routes.ts';
import type { Environment, RequestVariables } from './environment.ts';
import { referencesIn } from './file-references.ts';
import { formFor } from './forms.ts';
import { whyNotAsked } from './done-meanwhile.ts';
import { draftDto, withDraft } from './with-draft.ts';
import { isHelpable } from './helpable.ts';
import { bodyOf } from './json-body.ts';
import { wordsFor } from './middleware.ts';
import { meantStream } from './own-stream.ts';
import { pagesWithout, valuesWithout, wordsGivenBy } from './owners-word.ts';
import { problem } from './problem.ts';

type Here = Context<RequestVariables>;

const day = 86_400_000;
/** Long enough for a daughter in another town, and short enough that nobody forgets it. */
const mostDays = 30;
const signs = 12;

/** `7K4M-92QH-XT3F`: twelve of thirty signs, about 59 bits, read over the telephone and good once. */
function newCode(): string {
  const all = Array.from({ length: signs }, () => alphabet[randomInt(alphabet.length)] ?? '2');
  return [0, 4, 8].map((from) => all.slice(from, from + 4).join('')).join('-');
}

const tidy = (code: string): string => code.toUpperCase().replaceAll(/[^0-9A-Z]/gu, '');

/** Whoever writes a form down for somebody near to them, and that person before and after. */
export function helpRoutes(environment: Environment): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>();
  ownersSide(app, environment);
  helpersSide(app, environment);
  return app;
}

function ownersSide(app: Hono<RequestVariables>, environment: Environment): void {
  const { help, clock, docket } = environment;
  const placeIn = (context: Here) => {
    const actor = context.get('actor');
    const name = context.req.param('command') ?? '';
    const stream = meantStream(environment, actor, name, context.req.query('stream'));
    return placeOf(name, stream, context.req.query('key'), actor.id);
  };
  const asked = async (context: Here): Promise<DraftHelpDto> => {
    const found = await help.of(placeIn(context), clock.now());
    if (found === null) return { until: null, helper: null };
    const { state } =
      found.helper === null ? { state: null } : await docket.cache.load(personStream(found.helper));
    const helper = state === null ? null : (state as StateOf<'person'>).person.name;
    return { until: found.until, helper };
  };

  app.get('/drafts/:command/help', async (context) => {
    if (context.get('actor').person === null) return problem(context, 'sign-in');
    return context.json(await asked(context));
  });

  app.post('/drafts/:command/help', async (context) => {
    const { person, offices } = context.get('actor');
    if (person === null) return problem(context, 'sign-in');
    if (environment.split) return problem(context, 'court-zone-away');
    if (offices.length > 0 || !isHelpable(environment, context.req.param('command')))
      return problem(context, 'not-found');
    const { days } = await bodyOf(context);
    if (typeof days !== 'number' || !Number.isInteger(days) || days < 1 || days > mostDays)
      return problem(context, 'bad-request');
    const code = newCode();
    const until = addMillis(clock.now(), days * day);
    if (!(await help.ask(placeIn(context), tidy(code), until, clock.now())))
      return problem(context, 'not-found');
    return context.json({ ...(await asked(context)), code });
  });

  app.delete('/drafts/:command/help', async (context) => {
    if (context.get('actor').person === null) return problem(context, 'sign-in');
    await help.end(placeIn(context));
    return context.body(null, 204);
  });
}

interface Opened {
  readonly draft: HelpedDraft;
  /** Whose it is, as the court knows them now. */
  readonly owner: Actor;
}

/**
 * The draft, as long as its owner lets this person help: not while the account of either is frozen, not for a member of a court, and not for
 * somebody who stands on another side of the case.
 */
async function opened(
  environment: Environment,
  helper: Actor,
  draft: HelpedDraft | undefined,
): Promise<Opened | null> {
  const { pool, docket } = environment;
  if (draft === undefined || helper.person === null) return null;
  // What could be written down by another on the day it was asked need not be so still.
  if (!isHelpable(environment, draft.command)) return null;
  if (helper.frozen || helper.offices.length > 0) return null;
  const owner = await actorFor(pool, docket, draft.owner as typeof helper.person, 1);
  if (owner.frozen || owner.person === null) return null;
  const { closedAt } = await personProfile(docket, owner.person);
  if (closedAt !== undefined) return null;
  const stream = parseStreamId(draft.stream);
  if (stream?.kind === 'case') {
    const { state } = await docket.cache.load(stream.id);
    if (standsElsewhere(state as CaseState, helper.person, owner.person)) return null;
  }
  return { draft, owner };
}

function helpersSide(app: Hono<RequestVariables>, environment: Environment): void {
  const { help, clock, drafts, files } = environment;
  const tries = new Tries(environment.pool);
  const find = async (context: Here): Promise<Opened | null> => {
    const actor = context.get('actor');
    if (actor.person === null) return null;
    const id = context.req.param('id') ?? '';
    const [draft] = await help.by(actor.person, clock.now(), id);
    return opened(environment, actor, draft);
  };
  const rowOf = async (context: Here, { draft, owner }: Opened): Promise<HelpedRowDto> => {
    const words = await wordsFor(environment, context);
    return {
      id: draft.id,
      title: words.command(draft.command, draft.key)?.title ?? draft.command,
      about: await aboutOf(environment, owner, draft.stream),
      name: owner.name,
      until: courtDayOf(draft.until),
    };
  };

  app.get('/helping', async (context) => {
    const actor = context.get('actor');
    if (actor.person === null) return problem(context, 'sign-in');
    const all = await help.by(actor.person, clock.now());
    const open = await Promise.all(all.map((one) => opened(environment, actor, one)));
    return context.json(
      await Promise.all(open.filter((one) => one !== null).map((one) => rowOf(context, one))),
    );
  });

  app.post('/helping', async (context) => {
    const actor = context.get('actor');
    if (actor.person === null) return problem(context, 'sign-in');
    const { code } = await bodyOf(context);
    if (typeof code !== 'string') return problem(context, 'bad-request');
    // It counts before it is compared, so that tries at the same moment gain nothing.
    const about = `help-code ${actor.id}`;
    if (!(await tries.take(about, helpCodeGuesses, triesAt(clock))))
      return problem(context, 'codes-tried');
    // Whoever may not come does not spend the code of whoever may.
    const meant = await help.meant(tidy(code), clock.now());
    const may = meant !== null && (await opened(environment, actor, meant)) !== null;
    const draft = may ? await help.come(tidy(code), actor.person, clock.now()) : null;
    const found = draft && (await opened(environment, actor, draft));
    if (!found) return problem(context, 'no-such-help');
    await tries.giveBack(about);
    return context.json(await rowOf(context, found));
  });

  app.get('/helping/:id', async (context) => {
    const found = await find(context);
    if (found === null) return problem(context, 'not-found');
    const { draft, owner } = found;
    const words = await wordsFor(environment, context);
    const stream = parseStreamId(draft.stream)?.id ?? null;
    const command = environment.catalogue.command(draft.command);
    const meant = { name: draft.command, stream, offer: draft.key };
    const shut = command && (await whyNotAsked(environment, command, owner, meant));
    if (shut) {
      const refusals = [words.refusal(shut, owner, draft.command)];
      return context.json({ title: words.commandTitle(draft.command), refusals }, 409);
    }
    const form = await formFor(environment, words, owner, draft.command, stream, draft.key);
    if (form === null) return problem(context, 'not-found');
    // Nothing is rehearsed by whoever helps: that would be an act of theirs.
    const { warns: _, helpable: __, ...plain } = await withDraft(environment, owner, form);
    const owners = wordsGivenBy(environment, draft.command);
    const whole: FormDto = {
      ...plain,
      pages: pagesWithout(plain.pages, owners),
      values: valuesWithout(plain.values, owners),
      preview: null,
      helping: await rowOf(context, found),
    };
    return context.json(whole);
  });

  app.put('/helping/:id', async (context) => {
    const found = await find(context);
    if (found === null) return problem(context, 'not-found');
    const { person, name } = context.get('actor');
    const { values, before } = await bodyOf(context);
    if (typeof values !== 'object' || values === null || person === null)
      return problem(context, 'bad-request');
    const { draft, owner } = found;
    // Two do not overwrite each other unseen.
    if (before !== null && typeof before !== 'string') return problem(context, 'bad-request');
    const declared = withoutSecrets(environment, draft.command, values);
    const clean = valuesWithout(declared, wordsGivenBy(environment, draft.command));
    const saved = await drafts.saveFor(draft, { person, name }, clean, clock.now(), before);
    if (saved === 'gone') return problem(context, 'not-found');
    if (saved === 'changed') return problem(context, 'draft-changed');
    // What the helper uploaded is the owner's to hand in.
    for (const { sha256 } of referencesIn(clean))
      if (owner.person !== null && (await files.heldBy(sha256, person)) !== null)
        await files.hold(sha256, owner.person);
    return context.json(draftDto(saved));
  });

  app.delete('/helping/:id', async (context) => {
    const { person } = context.get('actor');
    if (person === null) return problem(context, 'sign-in');
    await help.stepBack(person, context.req.param('id'));
    return context.body(null, 204);
  });
}
