import type { Lang } from '@xiezhi/contract';
import { dayEn, dayZh } from '@xiezhi/procedures';

/** A day of the court as a page says it. */
export const dayWords = (day: string, lang: Lang): string =>
  (lang === 'en' ? dayEn : dayZh)({ day }, 'day');
