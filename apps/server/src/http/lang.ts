import type { Lang } from '@xiezhi/contract';
import type { Context } from 'hono';

/** The reader's language: asked for in the address, else by the browser; Chinese unless English is wanted. */
export function langOf(context: Context): Lang {
  const asked = context.req.query('lang') ?? context.req.header('accept-language') ?? '';
  return /^en\b/i.test(asked.trim()) ? 'en' : 'zh-CN';
}
