import { Validator } from '@seriousme/openapi-schema-validator';
import { openApi } from '@xiezhi/contract/openapi';
import { namedHere, queries } from '@xiezhi/contract/queries';
import { catalogue } from '@xiezhi/procedures';
import { freshDatabase } from '@xiezhi/docket/testing';
import { describe, expect, test } from 'vitest';
import { TestServer } from '../testing/browser.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);

/** Routes that are no part of the contract: pages and metrics. */
// The log is laid out as others have written down.
const outside = /^\/(metrics|healthz|assets|log|verify\.html|\*)|^\/api\/(\*|openapi\.json)/;

type Responses = Readonly<
  Record<string, { description: string; content?: Record<string, { example?: unknown }> }>
>;

describe('the contract', () => {
  test.each(['zh-CN', 'en'] as const)('is valid OpenAPI 3.1 in %s', async (language) => {
    const result = await new Validator().validate(
      JSON.parse(JSON.stringify(openApi(catalogue, language))) as Record<string, unknown>,
    );
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
  });

  test('names every command, with a description and an example', () => {
    const { paths } = openApi(catalogue, 'en') as {
      paths: Record<
        string,
        {
          post?: {
            description: string;
            requestBody: { content: Record<string, { example: unknown }> };
          };
        }
      >;
    };
    for (const { name } of catalogue.commands) {
      const post = paths[`/api/commands/${name}`]?.post;
      expect(post?.description, name).toContain('Basis:');
      expect(post?.requestBody.content['application/json']?.example, name).toBeDefined();
    }
  });

  test.each(['zh-CN', 'en'] as const)(
    'lists for every command its refusals, each with its ground and its words, in %s',
    (language) => {
      const { paths, components } = openApi(catalogue, language) as {
        paths: Record<string, { post?: { 'x-refusals': { code: string; grounds: string[] }[] } }>;
        components: { 'x-refusals': Record<string, { what: string }> };
      };
      for (const { name } of catalogue.commands) {
        const listed = paths[`/api/commands/${name}`]?.post?.['x-refusals'] ?? [];
        expect(
          listed.map(({ code }) => code),
          name,
        ).toContain('docket/no-longer-open');
        for (const { code, grounds } of listed) {
          expect(components['x-refusals'][code]?.what, code).toMatch(/^(?!.*undefined)\S/);
          expect(grounds, code).not.toEqual([]);
        }
      }
      const schedule = paths['/api/commands/hearing.schedule']?.post?.['x-refusals'];
      expect(schedule).toContainEqual({ code: 'hearing/too-soon', grounds: ['law CPL-139'] });
    },
  );

  test('says of every question what it is for, an example of what it answers, and what it is refused with', () => {
    const { paths } = openApi(catalogue, 'en') as {
      paths: Record<string, Record<string, { description: string; responses: Responses }>>;
    };
    for (const { name, method, path } of queries) {
      const asked = paths[path]?.[method];
      expect(asked?.description, name).toMatch(/\S/);
      const told = Object.entries(asked?.responses ?? {});
      const shown = told
        .filter(([status]) => status.startsWith('2'))
        .flatMap(([, { content = {} }]) => Object.values(content))
        .some((one) => one.example !== undefined);
      // Nothing is to be seen of an answer without a body.
      expect(shown, name).toBe(!['head', 'delete'].includes(method));
      expect(told.map(([status]) => status).join(), name).toMatch(/400.*503/);
      expect(
        told.map(([status]) => status),
        name,
      ).not.toContain('default');
    }
    expect(namedHere.filter((name) => !queries.some((one) => one.name === name))).toEqual([]);
  });

  test('names every route the server has, and no other', () => {
    const served = server.app.routes
      .filter(
        (route) =>
          route.method !== 'ALL' &&
          !outside.test(route.path) &&
          route.path !== '/api/commands/:command',
      )
      .map((route) => `${route.method.toLowerCase()} ${route.path.replaceAll(/:(\w+)/g, '{$1}')}`)
      // Hono leads HEAD through the door of GET; of an upload nothing is to be got.
      .map((route) => route.replace(/^get (\/api\/uploads\/)/, 'head $1'));
    const named = queries.map((query) => `${query.method} ${query.path}`);
    expect([...new Set(served)].sort()).toEqual([...named].sort());
  });

  test('an unknown address answers with a problem that says where to go', async () => {
    const response = await server.app.request('/api/nothing-here', {
      headers: { 'accept-language': 'en' },
    });
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(await response.json()).toMatchObject({ code: 'not-found', title: 'Not found' });
  });
});
