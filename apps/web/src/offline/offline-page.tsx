import { useEffect, useState } from 'react';
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
import { unsentHere } from './sealed-store.ts';

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
      <div className="row gap-top">
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
        <div className="row gap-top">
          <Button rank="first" notYet={busy} onPress={() => void start()}>
            {w.on}
          </Button>
        </div>
      ) : (
        <p className="note">{whyNot}</p>
      )}
      {whyNot === w.signIn ? (
        <div className="row gap-top">
          <LinkButton href={to.signIn(to.offline)}>{w.signIn}</LinkButton>
        </div>
      ) : null}
    </Section>
  );
}

interface Unsent {
  readonly own: number;
  readonly others: number;
}

/** What lies here that the court has not got, whoever wrote it: counted without the key, since it goes with everything else. */
async function countUnsent(person: string | undefined): Promise<Unsent> {
  const all = await unsentHere();
  const own = all.filter((each) => each === person).length;
  return { own, others: all.length - own };
}

/** Null until it was looked. */
function useUnsent(person: string | undefined, turn: number): Unsent | null {
  const [found, setFound] = useState<Unsent | null>(null);
  useEffect(() => {
    let gone = false;
    countUnsent(person).then(
      (now) => {
        if (!gone) setFound(now);
      },
      () => {
        if (!gone) setFound({ own: 0, others: 0 });
      },
    );
    return () => {
      gone = true;
    };
  }, [person, turn]);
  return found;
}

/** Everything goes; what the court has not got is lost with it, whose it may be, and is asked for once more. */
function Forget({ onDone }: { readonly onDone: () => void }) {
  const { lang } = useSettings();
  const { data: me } = useMe();
  const w = offlineTexts[lang];
  const [asked, setAsked] = useState<Unsent | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const forget = async (): Promise<void> => {
    const now = await countUnsent(me?.person);
    const isKnown = asked?.own === now.own && asked.others === now.others;
    if (now.own + now.others > 0 && !isKnown) {
      setAsked(now);
      return;
    }
    await stopHere();
    setAsked(null);
    onDone();
  };
  return (
    <>
      <p className="note">{w.forgetLead}</p>
      <div role="alert">
        {asked === null ? (
          <p>{said}</p>
        ) : (
          <>
            {asked.own > 0 ? <p>{w.forgetUnsent(asked.own)}</p> : null}
            {asked.others > 0 ? <p>{w.forgetOthers(asked.others)}</p> : null}
            <p>{w.forgetSure}</p>
          </>
        )}
      </div>
      <div className="row gap-top">
        <Button
          onPress={() => {
            forget().catch((reason: unknown) => {
              setSaid(asFailure(reason).said?.title ?? w.failed);
            });
          }}
        >
          {asked === null ? w.forget : w.forgetAllTheSame}
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
  const unsent = useUnsent(me?.person, turn);
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
          {chosen && unsent !== null ? (
            <Section title={w.drafts}>
              <p>{unsent.own + unsent.others > 0 ? w.sealed : w.nothingHere}</p>
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
