import { useSettings } from '../settings.tsx';
import { counterSheetTexts } from '../texts/counter-sheet.ts';

/** An empty form to confirm addresses, for whoever does it by hand. */
export function AddressForm({ lead = true }: { readonly lead?: boolean }) {
  const { lang } = useSettings();
  const s = counterSheetTexts[lang];
  return (
    <>
      {lead ? <p className="note">{s.addressFormLead}</p> : null}
      <p>
        <a href="/api/to-take-along/address-form" download>
          {s.addressForm}
        </a>
      </p>
    </>
  );
}

/** A complaint as far as it is written, and the form that goes with it. The court makes the paper of the draft that it keeps. */
export function ComplaintToTakeAlong() {
  const { lang } = useSettings();
  return (
    <>
      <p>
        <a href="/api/to-take-along/complaint" download>
          {counterSheetTexts[lang].pdf}
        </a>
      </p>
      <AddressForm lead={false} />
    </>
  );
}
