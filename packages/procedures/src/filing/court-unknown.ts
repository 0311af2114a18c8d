import { technical } from '@xiezhi/kernel';
import { byHotline, refusal } from '../framework/index.ts';

/** A number is the court's own, and its profile cannot be read: nothing is entered without it. */
export const courtUnknown = refusal('filing/court-unknown', technical, [
  { kind: 'retry' },
  byHotline,
]);
