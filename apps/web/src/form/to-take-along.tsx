import { useState } from 'react';
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

const complaint = '/api/to-take-along/complaint';

/**
 * A complaint as far as it is written, and the form that goes with it. The court makes the paper of the draft that it keeps, so
 * that what was written last is saved first.
 */
export function ComplaintToTakeAlong({ save }: { readonly save: () => Promise<boolean> }) {
  const { lang } = useSettings();
  const [unsaved, setUnsaved] = useState(false);
  const take = async (): Promise<void> => {
    const saved = await save();
    setUnsaved(!saved);
    if (saved) location.assign(complaint);
  };
  return (
    <>
      <p>
        <a
          href={complaint}
          download
          onClick={(event) => {
            event.preventDefault();
            void take();
          }}
        >
          {counterSheetTexts[lang].pdf}
        </a>
      </p>
      {unsaved ? <p role="alert">{counterSheetTexts[lang].pdfUnsaved}</p> : null}
      <AddressForm lead={false} />
    </>
  );
}
