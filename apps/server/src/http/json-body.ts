import type { Context } from 'hono';

/** Deeper than any question nests; what walks over an input may then do so by recursion. */
const mostDepth = 32;

/** The body as JSON; null when it is none, or nests deeper than anything the court asks for. */
export async function jsonBody(context: Context): Promise<unknown> {
  const body: unknown = await context.req.json().catch(() => null);
  return isDeeperThan(body, mostDepth) ? null : body;
}

export type Body = Readonly<Record<string, unknown>>;

/** The body where it is an object, as every request here is; otherwise one with nothing in it. */
export async function bodyOf(context: Context): Promise<Body> {
  const body = await jsonBody(context);
  return typeof body === 'object' && body !== null ? (body as Body) : {};
}

function isDeeperThan(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((one) => isDeeperThan(one, depth - 1));
}
