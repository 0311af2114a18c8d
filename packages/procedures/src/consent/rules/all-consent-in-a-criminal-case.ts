import { computation } from '../../framework/index.ts';

/**
 * OLR-37.1.0: a criminal case is online with the consent of the prosecutor, the parties and the defenders. Where one of
 * them has not agreed to the step it is online for nobody: these are those on whom it hangs.
 */
export const allConsentInACriminalCase = computation<
  { readonly criminal: boolean; readonly asked: readonly string[] },
  readonly string[]
>(
  'consent/all-consent-in-a-criminal-case',
  ['OLR-37.1.0'],
  ({ criminal, asked }) => (criminal ? asked : []),
  () => [],
);
