import { technical } from '@xiezhi/kernel';
import type { Received } from '@xiezhi/record';
import { mendField, refusal, rule } from '../../framework/index.ts';

/** OOR-18.1.0: the same money, by its number, stands in a case once. */
export const enteredOnce = rule<{
  readonly received: readonly Received[];
  readonly reference: string;
}>('fees/entered-once', ['OOR-18.1.0'], ({ received, reference }) =>
  received.some((one) => one.reference === reference)
    ? refusal('fees/entered-before', technical, [mendField('reference')], { reference })
    : null,
);
