import type { Json } from '@xiezhi/kernel';

/** What the entry of a correcting paper says was corrected; nothing for any other. */
export const correctionIn = (body: Readonly<Record<string, Json>>, before: string): string => {
  const { what } = (body['correction'] ?? {}) as { readonly what?: string };
  return what === undefined ? '' : `${before}${what}`;
};
