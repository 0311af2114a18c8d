import type { MeansDto } from '@xiezhi/contract';
import { qrSvg } from '@xiezhi/documents';
import type { PersonId, StreamId } from '@xiezhi/kernel';
import { personStream } from '@xiezhi/kernel';
import type { Context } from 'hono';
import { Hono } from 'hono';
import type { Site } from '../people/passkeys.ts';
import { PasskeyOffice } from '../people/passkeys.ts';
import { PasskeyDoor } from '../people/passkey-sign-in.ts';
import { MeansKeeper } from '../people/means.ts';
import { personProfile } from '../people/sign-in.ts';
import { base32, otpauthUri } from '../people/totp.ts';
import type { Environment, RequestVariables } from './environment.ts';
import { faulty, isText, lacking } from './faulty.ts';
import { bodyOf } from './json-body.ts';
import { courtDto, isSecure } from './middleware.ts';
import { signedIn } from './sign-in.ts';
import { problem } from './problem.ts';

type Here = Context<RequestVariables>;

interface Holder {
  readonly person: PersonId;
  readonly stream: StreamId;
}

function holderIn(context: Here): Holder | null {
  const { person } = context.get('actor');
  return person === null ? null : { person, stream: personStream(person) };
}

/** The court as a passkey knows it. */
async function siteFor(environment: Environment, context: Here): Promise<Site> {
  const host = context.req.header('host') ?? 'localhost';
  return {
    name: (await courtDto(environment))?.name ?? '人民法院',
    origin: `${isSecure(context) ? 'https' : 'http'}://${host}`,
  };
}

/**
 * What the pages of a holder's means need beside their acts: what there is, and what is begun. Nothing is set up here: the
 * act that sets it up is given the code, or the key, that was made from it.
 */
export function meansRoutes(environment: Environment): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>();
  const { pool, docket, vault, clock } = environment;
  const passkeys = new PasskeyOffice();
  const keeper = new MeansKeeper(pool, vault, passkeys);
  const siteOf = (context: Here): Promise<Site> => siteFor(environment, context);
  const passkeysOf = async (person: PersonId) =>
    (await personProfile(docket, person)).means.filter((one) => one.means === 'passkey');

  app.get('/account/means', async (context) => {
    const holder = holderIn(context);
    if (holder === null) return problem(context, 'sign-in');
    const { means } = await personProfile(docket, holder.person);
    const has = (kind: string): boolean => means.some((one) => one.means === kind);
    const dto: MeansDto = {
      means: means.map((one) => ({ ...one })),
      totp: has('totp'),
      recoveryCodesLeft: has('recovery-codes') ? await keeper.codesLeft(holder.stream) : null,
      passkeys: has('passkey'),
    };
    return context.json(dto);
  });

  app.post('/account/totp', async (context) => {
    const holder = holderIn(context);
    if (holder === null) return problem(context, 'sign-in');
    const seed = await keeper.beginTotp(holder.stream, clock.now());
    const { name } = await siteOf(context);
    const uri = otpauthUri(name, context.get('actor').name, seed);
    return context.json({ secret: base32(seed), uri, picture: qrSvg(uri) });
  });

  app.post('/account/recovery-codes', async (context) => {
    const holder = holderIn(context);
    if (holder === null) return problem(context, 'sign-in');
    return context.json({ codes: await keeper.beginRecoveryCodes(holder.stream, clock.now()) });
  });

  app.post('/account/passkey', async (context) => {
    const holder = holderIn(context);
    if (holder === null) return problem(context, 'sign-in');
    const known = (await passkeysOf(holder.person)).map((one) => one.id);
    const site = await siteOf(context);
    const begun = await passkeys.beginMaking(
      site,
      { name: context.get('actor').name, stream: holder.stream },
      known,
    );
    await keeper.begin(holder.stream, 'passkey', begun.kept, clock.now());
    return context.json(begun.options);
  });

  app.post('/auth/passkey', async (context) => {
    const holder = holderIn(context);
    if (holder === null) return problem(context, 'sign-in');
    const known = (await passkeysOf(holder.person)).map((one) => one.id);
    if (known.length === 0) return problem(context, 'no-passkey');
    const begun = await passkeys.beginShowing(await siteOf(context), known);
    await keeper.begin(holder.stream, 'passkey-asked', begun.kept, clock.now());
    return context.json(begun.options);
  });

  return app;
}

/**
 * In by a passkey alone (OLR-7.1.3): the device says whose account it is, and opens only to its holder's own lock. Beside
 * the password, which stays.
 */
export function passkeySignInRoutes(environment: Environment): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>();
  const { pool, docket, vault, clock } = environment;
  const door = new PasskeyDoor(pool, docket, vault, new PasskeyOffice());

  app.post('/auth/passkey-door', async (context) =>
    context.json(
      await door.begin(context.get('actor').id, await siteFor(environment, context), clock.now()),
    ),
  );

  app.post('/auth/passkey-sign-in', async (context) => {
    const { credential } = await bodyOf(context);
    if (!isText(credential)) return faulty(context, lacking(credential, 'credential', 'no-code'));
    const answer = await door.signIn(context.get('actor').id, credential, clock.now());
    return signedIn(environment, context, answer, { how: 'passkey', wrong: 'wrong-passkey' });
  });

  return app;
}
