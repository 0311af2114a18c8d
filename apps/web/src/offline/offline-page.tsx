import { useState } from 'react';
import { Button, Failure, LinkButton, Section } from '@xiezhi/ui';
import { to } from '../addresses.ts';
import { asFailure } from '../failure.ts';
import { useMe } from '../me.tsx';
import { useSettings } from '../settings.tsx';
import { useOnline } from '../shell/offline-strip.tsx';
import { Shell } from '../shell/shell.tsx';
import { offlineTexts } from '../texts/offline.ts';
import { useIsChosen, useKeeper } from './chosen.ts';
import { DraftsHere, PapersHere } from './lists.tsx';
import { canKeep, keepHere, stopHere } from './keep-here.ts';
import { keptDrafts } from './drafts-here.ts';

/** What is possible now and what is not, said before anything else. */
function Now({ away }: { readonly away: boolean }) {
  const { lang } = useSettings();
  const { data: me, reload } = useMe();
  const w = offlineTexts[lang];
  const court = me?.court;
  if (!away) return <p className="lead">{w.online}</p>;
  return (
    <section className="notice notice-mend">
      <h2>{w.away}</h2>
      <p>{w.awayLead}</p>
      {court ? <p>{w.call(court.name, court.phone)}</p> : null}
      <h3>{w.can}</h3>
      <ul>
        <li>{w.canWrite}</li>
        <li>{w.canRead}</li>
      </ul>
      <h3>{w.cannot}</h3>
      <ul>
        <li>{w.cannotSubmit}</li>
        <li>{w.cannotNews}</li>
      </ul>
      <div className="row">
        <Button onPress={reload}>{w.again}</Button>
      </div>
    </section>
  );
}

/** Why it cannot be chosen here and now; null where it can. */
function useWhyNot(away: boolean): string | null {
  const { lang } = useSettings();
  const { data: me } = useMe();
  const w = offlineTexts[lang];
  if (!canKeep()) return w.cannotKeep;
  if (away) return w.away;
  if (me?.signedIn !== true) return w.signIn;
  return me.offices.length > 0 ? w.staff : null;
}

function Choice({ away, onChange }: { readonly away: boolean; readonly onChange: () => void }) {
  const { lang } = useSettings();
  const { data: me } = useMe();
  const w = offlineTexts[lang];
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const whyNot = useWhyNot(away);
  const start = async (): Promise<void> => {
    if (me === null) return;
    setBusy(true);
    setFailed(false);
    try {
      await keepHere(me);
      onChange();
    } catch {
      await stopHere().catch(() => undefined);
      setFailed(true);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Section title={w.choice}>
      <p>{w.choiceLead}</p>
      <p>
        <b>{w.shared}</b>
      </p>
      {failed ? <Failure asPage={false} title={w.choice} lead={w.failed} actions={null} /> : null}
      {whyNot === null ? (
        <div className="row">
          <Button rank="first" notYet={busy} onPress={() => void start()}>
            {w.on}
          </Button>
        </div>
      ) : (
        <p className="note">{whyNot}</p>
      )}
      {whyNot === w.signIn ? (
        <div className="row">
          <LinkButton href={to.signIn(to.offline)}>{w.signIn}</LinkButton>
        </div>
      ) : null}
    </Section>
  );
}

/** Everything goes; what the court has not got is lost with it, and is asked for once more. */
function Forget({ onDone }: { readonly onDone: () => void }) {
  const { lang } = useSettings();
  const w = offlineTexts[lang];
  const [unsent, setUnsent] = useState(0);
  const [said, setSaid] = useState<string | null>(null);
  const forget = async (): Promise<void> => {
    const waiting = (await keptDrafts()).filter((draft) => draft.unsent).length;
    if (waiting > 0 && unsent === 0) {
      setUnsent(waiting);
      return;
    }
    await stopHere();
    onDone();
  };
  return (
    <>
      <p className="note">{w.forgetLead}</p>
      <p role="alert">{unsent > 0 ? w.forgetUnsent(unsent) : said}</p>
      <div className="row">
        <Button
          onPress={() => {
            forget().catch((reason: unknown) => {
              setSaid(asFailure(reason).said?.title ?? w.failed);
            });
          }}
        >
          {w.forget}
        </Button>
      </div>
    </>
  );
}

/** What is at hand on this device without a network, and whether anything is. Opens without a network itself. */
export default function OfflinePage() {
  const { lang } = useSettings();
  const { data: me } = useMe();
  const online = useOnline();
  const w = offlineTexts[lang];
  const chosen = useIsChosen();
  const keeper = useKeeper();
  const [turn, setTurn] = useState(0);
  const [said, setSaid] = useState('');
  const away = !online || me?.away === true || me === null;
  const mine = keeper !== null && keeper === me?.person;
  const again = (): void => {
    setTurn((before) => before + 1);
  };
  return (
    <Shell title={w.title} narrow current="account">
      <div className="page-h">
        <h1>{w.title}</h1>
      </div>
      <Now away={away} />
      <p role="status">{said}</p>
      {mine ? (
        <>
          <DraftsHere key={`drafts ${String(turn)}`} />
          <PapersHere key={`papers ${String(turn)}`} person={keeper} />
          <Section title={w.choice}>
            <p>{w.choiceLead}</p>
            <Forget
              onDone={() => {
                setSaid(w.forgotten);
                again();
              }}
            />
          </Section>
        </>
      ) : (
        <>
          {chosen ? (
            <Section title={w.drafts}>
              <p>{w.sealed}</p>
              <Forget
                onDone={() => {
                  setSaid(w.forgotten);
                  again();
                }}
              />
            </Section>
          ) : null}
          <Choice
            away={away}
            onChange={() => {
              setSaid('');
              again();
            }}
          />
        </>
      )}
    </Shell>
  );
}
