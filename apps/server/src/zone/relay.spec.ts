import { systemActor } from '@xiezhi/procedures';
import type { Actor } from '@xiezhi/procedures';
import type { PersonId } from '@xiezhi/kernel';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { Environment, RequestVariables } from '../http/environment.ts';
import type { Asked } from './letters.ts';
import type { RelayParts } from './relay.ts';
import { relay } from './relay.ts';

const actor: Actor = {
  ...systemActor('set-up'),
  kind: 'person',
  id: 'gu-0001',
  person: 'gu-0001' as PersonId,
};

/** The service zone before a court zone that answers everything alike; what it was asked is kept. */
function serviceZone() {
  const asked: Asked[] = [];
  const parts = {
    environment: () =>
      ({
        catalogue: { command: () => ({ on: 'court', by: [] }) },
        files: {},
      }) as unknown as Environment,
    ask: (_actor: Actor | null, one: Asked) => {
      asked.push(one);
      return Promise.resolve({ status: 200, mediaType: 'application/json', body: '{}' });
    },
    enclosed: () => Promise.resolve([]),
  } as unknown as RelayParts;
  const app = new Hono<RequestVariables>();
  app.use('*', (context, next) => {
    context.set('actor', actor);
    context.set('session', null);
    return next();
  });
  app.use('*', relay(parts));
  const post = (path: string) => app.request(path, { method: 'POST', body: '{"input":{}}' });
  return { asked, post };
}

test('a look is passed on with which part of the cases is asked for; without it the first would be given for ever', async () => {
  const { asked, post } = serviceZone();
  await post('/api/previews/court.set-policy?limit=1&after=case%3Aa&lang=en');
  await post('/api/previews/filing.submit?only=warnings');
  await post('/api/previews/court.set-policy');
  expect(asked.map(({ path, lang }) => [path, lang])).toEqual([
    ['/api/previews/court.set-policy?after=case%3Aa&limit=1', 'en'],
    ['/api/previews/filing.submit?only=warnings', 'zh-CN'],
    ['/api/previews/court.set-policy', 'zh-CN'],
  ]);
});
