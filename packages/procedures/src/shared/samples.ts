import type { NewEntry } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { exhibit, samplesHandedOver } from '@xiezhi/record';

/** EVR-34: what goes to whoever examines, with its files; what is closed to a side goes by hand, and only its name is here. */
export const handedOver = (
  { evidence }: CaseState,
  commission: string,
  samples: readonly string[],
): NewEntry =>
  samplesHandedOver.make({
    shared: {
      commission,
      samples: samples.flatMap((id) => {
        const one = exhibit(evidence, id);
        if (one === null) return [];
        const { name, side, number, confidential, files, form } = one;
        return [
          {
            ...{ exhibit: id, name, side, number },
            files: confidential === null ? [...files] : [],
            thing: form === 'object' ? true : undefined,
          },
        ];
      }),
    },
  });
