import type { Json } from '@xiezhi/kernel';
import type { ComplaintElements, DefenceElements } from '@xiezhi/record';
import { elementsInWords } from '../shared/element-words.ts';

/** What of the form by elements stands on the paper: what was filled in, and nothing where nothing was. */
export const elementsPrinted = (
  elements: ComplaintElements | DefenceElements | null,
): Readonly<Record<string, Json>> =>
  elements === null
    ? {}
    : { elements: elementsInWords(elements, 'zh-CN').map((one) => ({ ...one })) };
