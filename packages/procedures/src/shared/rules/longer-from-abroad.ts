import { computation } from '../../framework/index.ts';

/**
 * CPL-283: on whoever has no domicile here an announcement serves after sixty days. CPL-285, CPL-286: they have thirty days to answer and to appeal, also against a ruling, each from the day after it
 * was served. Both are names of the table of terms.
 */
export const longerFromAbroad = computation<
  { readonly abroad: boolean; readonly here: string; readonly there: string },
  string
>(
  'shared/longer-from-abroad',
  ['CPL-283', 'CPL-285', 'CPL-286'],
  ({ abroad, here, there }) => (abroad ? there : here),
  ({ here }) => here,
);
