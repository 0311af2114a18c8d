import { technical } from '@xiezhi/kernel';
import { mendField, refusal, rule } from '../../framework/index.ts';

/**
 * CPL-157: by such a ruling a slip of the pen in the judgment is mended, so that what is to be mended stands there.
 */
export const onlyWhatIsWrittenIsCorrected = rule<{
  readonly written: boolean;
  readonly wrong: string;
}>('judgment/only-what-is-written-is-corrected', ['CPL-157'], ({ written, wrong }) =>
  written
    ? null
    : refusal('judgment/not-written', technical, [mendField('wrong')], {
        wrong: wrong.slice(0, 60),
      }),
);
