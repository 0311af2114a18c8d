import { Empty, Section, Words } from '@xiezhi/ui';
import { api } from '../api.ts';
import type { CourtSettingsDto } from '@xiezhi/contract';
import { useLive } from '../live.tsx';
import { useLoad } from '../load.ts';
import { Answer } from '../shell/answers.tsx';
import { Act, type OfferOf } from './court-act.tsx';
import { Mail } from './court-mail.tsx';
import { Records } from './court-records.tsx';
import { calendarSection, FirstSteps } from './first-steps.tsx';
import { usePage } from '../shell/shell.tsx';
import { useSettings } from '../settings.tsx';

function Place({
  court,
  offerOf,
}: {
  readonly court: CourtSettingsDto;
  readonly offerOf: OfferOf;
}) {
  const { t } = useSettings();
  const rows: readonly (readonly [string, string])[] = [
    [t.desk.court.name, court.name],
    [t.desk.court.code, court.code],
    [t.home.address, court.address],
    [t.home.hours, court.hours],
    [t.home.phone, court.phone],
    [t.desk.court.site, court.site],
  ];
  return (
    <Section title={t.desk.court.place}>
      <dl className="facts">
        {rows.map(([label, value]) => (
          <div className="kv-row" key={label}>
            <dt>{label}</dt>
            <dd>
              <Words>{value === '' ? t.form.none : value}</Words>
            </dd>
          </div>
        ))}
      </dl>
      <Act offer={offerOf('court.describe')} />
    </Section>
  );
}

function Divisions({
  court,
  offerOf,
}: {
  readonly court: CourtSettingsDto;
  readonly offerOf: OfferOf;
}) {
  const { t } = useSettings();
  const c = t.desk.court;
  return (
    <Section title={c.divisions} count={c.count(court.divisions.length)}>
      {court.divisions.length === 0 ? (
        <p className="note">{c.noDivisions}</p>
      ) : (
        <ul className="rows">
          {court.divisions.map((division) => (
            <li key={division.id}>{division.name}</li>
          ))}
        </ul>
      )}
      <Act offer={offerOf('court.open-division')} />
    </Section>
  );
}

function Offices({
  court,
  offerOf,
}: {
  readonly court: CourtSettingsDto;
  readonly offerOf: OfferOf;
}) {
  const { t } = useSettings();
  const c = t.desk.court;
  // Who entered a post wrote the division's name or its number.
  const division = (id: string | null): string =>
    court.divisions.find((one) => one.id === id)?.name ?? id ?? '—';
  return (
    <Section title={c.offices} count={c.count(court.offices.length)}>
      <table className="grid grid-still">
        <caption className="vh">{c.offices}</caption>
        <thead>
          <tr>
            <th scope="col">{c.holder}</th>
            <th scope="col">{c.post}</th>
            <th scope="col">{c.division}</th>
            <th scope="col">{c.change}</th>
          </tr>
        </thead>
        <tbody>
          {court.offices.map((office) => (
            <tr key={office.id}>
              <th scope="row">{office.name}</th>
              <td data-l={`${c.post} `}>{office.postTitle}</td>
              <td data-l={`${c.division} `}>{division(office.division)}</td>
              <td>
                <Act
                  offer={offerOf('court.end-office', office.id)}
                  of={`${office.name} ${office.postTitle}`}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Act offer={offerOf('court.grant-office')} />
    </Section>
  );
}

function Policies({
  court,
  offerOf,
}: {
  readonly court: CourtSettingsDto;
  readonly offerOf: OfferOf;
}) {
  const { t } = useSettings();
  const c = t.desk.court;
  return (
    <Section title={c.policies}>
      <dl className="facts facts-wide">
        {court.policies.map((policy) => (
          <div className="kv-row" key={policy.setting}>
            <dt>{policy.title}</dt>
            <dd>
              {policy.value ?? c.notSet}
              {policy.byDefault && policy.value !== null ? c.byDefault : ''}
              {policy.reasons === null ? null : <p className="note">{c.because(policy.reasons)}</p>}
            </dd>
          </div>
        ))}
      </dl>
      <Act offer={offerOf('court.set-policy')} />
    </Section>
  );
}

/** How often a kind of case that does not go online as such did so. */
function OtherKinds({ kinds }: { readonly kinds: CourtSettingsDto['otherKinds'] }) {
  const { t } = useSettings();
  const c = t.desk.court;
  return (
    <Section title={c.otherKinds}>
      <p className="note">{c.otherKindsLead}</p>
      <dl className="facts facts-wide">
        {kinds.map((one) => (
          <div className="kv-row" key={one.ground}>
            <dt>{one.title}</dt>
            <dd>{c.cases(one.cases)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Calendar({ calendar }: { readonly calendar: CourtSettingsDto['calendar'] }) {
  const { t } = useSettings();
  const acts = useLoad(`offers ${calendar.stream}`, (signal) =>
    api.offersAt(calendar.stream, signal),
  );
  useLive(calendar.stream, acts.reload);
  const offerOf: OfferOf = (command, key) =>
    acts.data?.offers.find(
      (offer) => offer.command === command && (key === undefined || offer.key === key),
    );
  const c = t.desk.court;
  return (
    <Section id={calendarSection} title={c.calendar}>
      <p>{c.calendarKnown(calendar.from, calendar.to)}</p>
      {calendar.missing.length === 0 ? null : (
        <p>{c.calendarMissing(calendar.missing.join(' / '), calendar.provisional)}</p>
      )}
      {calendar.loaded.length === 0 ? null : (
        <ul className="rows">
          {calendar.loaded.map((one, index) => (
            <li key={index}>{c.calendarLoaded(one.year, one.source)}</li>
          ))}
        </ul>
      )}
      {calendar.proposed.map((one) => (
        <div key={one.id}>
          <p>{c.calendarProposed(one.year, one.source, one.by)}</p>
          <Act offer={offerOf('rulebook.load-calendar', one.id)} />
          <Act offer={offerOf('rulebook.withdraw-proposal', one.id)} />
        </div>
      ))}
      <Act offer={offerOf('rulebook.propose-calendar')} />
    </Section>
  );
}

/** What this court tells people itself, beside the guides that come with the product. */
function OwnGuides({
  court,
  offerOf,
}: {
  readonly court: CourtSettingsDto;
  readonly offerOf: OfferOf;
}) {
  const { t } = useSettings();
  const c = t.desk.court;
  return (
    <Section title={c.guides}>
      <p className="note">{c.guidesLead}</p>
      {court.guides.map((one) => (
        <div key={one.id} className="gap-top">
          <p>
            {c.guide(one.step, one.title, one.by)} <b>{c.guideState[one.state]}</b>
            {one.remarks === '' ? null : `: ${one.remarks}`}
          </p>
          <Act offer={offerOf('guidance.vet', one.id)} />
          <Act offer={offerOf('guidance.withdraw', one.id)} />
        </div>
      ))}
      <Act offer={offerOf('guidance.propose')} />
      <Act offer={offerOf('court.exempt-function')} />
    </Section>
  );
}

function CourtOf({ court }: { readonly court: CourtSettingsDto }) {
  const { stream } = court;
  const acts = useLoad(`offers ${stream}`, (signal) => api.offersAt(stream, signal));
  useLive(stream, acts.reload);
  const offers = acts.data?.offers ?? [];
  const offerOf: OfferOf = (command, key) =>
    offers.find((offer) => offer.command === command && (key === undefined || offer.key === key));
  return (
    <>
      {acts.failure === null ? null : (
        <Answer loaded={acts} asPage={false}>
          {() => null}
        </Answer>
      )}
      <FirstSteps court={court} act={(command) => <Act offer={offerOf(command)} />} />
      <Place court={court} offerOf={offerOf} />
      <Divisions court={court} offerOf={offerOf} />
      <Offices court={court} offerOf={offerOf} />
      <Policies court={court} offerOf={offerOf} />
      {court.mail === null ? null : (
        <Mail mail={court.mail}>
          <Act offer={offerOf('court.try-mail')} />
        </Mail>
      )}
      {court.otherKinds.length === 0 ? null : <OtherKinds kinds={court.otherKinds} />}
      <Calendar calendar={court.calendar} />
      <Records records={court.records} />
      <OwnGuides court={court} offerOf={offerOf} />
    </>
  );
}

/** The court as its administrator and president set it up: window, divisions, posts, settings. */
export function CourtPage() {
  const { t } = useSettings();
  const court = useLoad('court', api.court);
  useLive(court.data?.stream ?? '', court.reload);
  // Another person's proposal stands in the book all courts share.
  useLive(court.data?.calendar.stream ?? '', court.reload);
  usePage(t.desk.court.title);
  return (
    <div className="desk-plain">
      <h1>{t.desk.court.title}</h1>
      {court.failure?.kind === 'absent' && court.data === null ? (
        <Empty title={t.home.noCourtTitle}>
          <p>{t.desk.court.noneLead}</p>
        </Empty>
      ) : (
        <Answer loaded={court} asPage={false}>
          {(found) => <CourtOf court={found} />}
        </Answer>
      )}
    </div>
  );
}
