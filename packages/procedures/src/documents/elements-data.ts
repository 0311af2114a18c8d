import type { Json } from '@xiezhi/kernel';
import type { ComplaintElements, DefenceElements } from '@xiezhi/record';
import type { FactsInWords } from '../shared/cause-facts-words.ts';
import { elementsInWords } from '../shared/element-words.ts';

/** What of the form by elements stands on the paper: what was filled in, and nothing where nothing was. */
export const elementsPrinted = (
  elements: ComplaintElements | DefenceElements | null,
  facts: FactsInWords | null,
): Readonly<Record<string, Json>> =>
  elements === null
    ? {}
    : {
        ...(facts === null
          ? {}
          : {
              facts: facts.groups.map(({ title, rows }) => ({
                title,
                rows: rows.map((one) => ({ ...one })),
              })),
            }),
        elements: elementsInWords(elements, 'zh-CN').map((one) => ({ ...one })),
      };
