import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sitePages } from '../../apps/server/src/http/site-pages.ts';

/* The server says of an address that there is nothing there; the web client knows what is. */
it('the server knows the addresses at which the web client has a page, and no others', () => {
  const router = readFileSync(new URL('../../apps/web/src/app.tsx', import.meta.url), 'utf8');
  const routes = [...router.matchAll(/path="([^"]+)"/g)].map((found) => found[1]);
  // Acts with a page of their own stand under /do like any act; `*` is what is not found.
  const own = routes.filter((path) => path !== '*' && path?.startsWith('/do/identity') !== true);
  expect(own.length).toBeGreaterThan(20);
  expect([...sitePages].sort()).toEqual(own.sort());
});
