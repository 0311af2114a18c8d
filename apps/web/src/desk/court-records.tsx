import type { CourtSettingsDto } from '@xiezhi/contract';
import { Section } from '@xiezhi/ui';
import { api } from '../api.ts';
import { useLive } from '../live.tsx';
import { useLoad } from '../load.ts';
import { useSettings } from '../settings.tsx';
import { Act, type OfferOf } from './court-act.tsx';

/** What was entered over the tables of the program, what waits for another person, and what can be entered. */
export function Records({ records }: { readonly records: CourtSettingsDto['records'] }) {
  const { t } = useSettings();
  const acts = useLoad(`offers ${records.stream}`, (signal) =>
    api.offersAt(records.stream, signal),
  );
  useLive(records.stream, acts.reload);
  const offerOf: OfferOf = (command, key) =>
    acts.data?.offers.find(
      (offer) => offer.command === command && (key === undefined || offer.key === key),
    );
  const c = t.desk.court;
  return (
    <Section title={c.records}>
      <p className="note">{c.recordsLead}</p>
      <p>{c.ratesUntil(records.ratesUntil)}</p>
      {records.entered.length === 0 ? null : (
        <ul className="rows">
          {records.entered.map((one, index) => (
            <li key={index}>{c.recordEntered(one.text, one.source)}</li>
          ))}
        </ul>
      )}
      {records.proposed.map((one) => (
        <div key={one.id}>
          <p>{c.recordProposed(one.text, one.source, one.by)}</p>
          <Act offer={offerOf('rulebook.load-record', one.id)} />
          <Act offer={offerOf('rulebook.withdraw-proposal', one.id)} />
        </div>
      ))}
      <Act offer={offerOf('rulebook.propose-rate')} />
      <Act offer={offerOf('rulebook.propose-court')} />
      <Act offer={offerOf('rulebook.propose-term')} />
    </Section>
  );
}
