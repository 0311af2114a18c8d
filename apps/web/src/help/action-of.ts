import type { FormDto, Lang } from '@xiezhi/contract';
import { helpTexts } from '../texts/help.ts';

/** What the last button says: whoever writes for another hands nothing in. */
export const actionOf = ({ action, helping }: FormDto, lang: Lang): string =>
  helping === undefined ? action : helpTexts[lang].handOver;
