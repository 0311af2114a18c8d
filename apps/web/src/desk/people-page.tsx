import { useState, type SyntheticEvent } from 'react';
import type { FoundPersonDto, OfferDto } from '@xiezhi/contract';
import { Button, ErrorSummary, LinkButton, Section, StateWord, TextField } from '@xiezhi/ui';
import { account } from '../account/ask.ts';
import { to } from '../addresses.ts';
import { api } from '../api.ts';
import { CannotList } from '../case/parts.tsx';
import { useAsking } from '../form/code-form.tsx';
import { useLoad } from '../load.ts';
import { Answer, FailureNotice } from '../shell/answers.tsx';
import { usePage } from '../shell/shell.tsx';
import { useSettings } from '../settings.tsx';
import { counterTexts } from '../texts/counter.ts';

const numberId = 'people-number';

function Acts({ offers }: { readonly offers: readonly OfferDto[] }) {
  const { t } = useSettings();
  return (
    <ul className="ways">
      {offers.map((offer) => (
        <li key={`${offer.command} ${offer.key}`}>
          <div>
            <h3>{offer.title}</h3>
            <p>{offer.lead}</p>
          </div>
          <LinkButton href={to.act(offer, 'desk')} label={t.named(offer.action, offer.title)}>
            {offer.action}
          </LinkButton>
        </li>
      ))}
    </ul>
  );
}

/** How the account stands, and what this post can do with it. */
function Found({ found }: { readonly found: FoundPersonDto }) {
  const { t, lang } = useSettings();
  const w = counterTexts[lang];
  const shut = found.frozen || found.closed === true;
  const acts = useLoad(`offers ${found.stream}`, (signal) => api.offersAt(found.stream, signal));
  return (
    <Section title={found.name}>
      <dl className="answers">
        <div>
          <dt>{t.account.sure}</dt>
          <dd>{t.account.levels[Math.min(Math.max(found.level, 0), 3)] ?? ''}</dd>
        </div>
        <div>
          <dt>{w.state}</dt>
          <dd>
            <StateWord tone={shut ? 'late' : 'ok'} icon={shut ? 'cannot' : 'check'}>
              {found.closed === true ? w.closed : found.frozen ? w.frozen : w.open}
            </StateWord>
          </dd>
        </div>
      </dl>
      <Answer loaded={acts} asPage={false} lines={4}>
        {({ offers, notOffered }) => (
          <>
            {offers.length === 0 ? <p className="note">{t.account.actsNone}</p> : null}
            <Acts offers={offers} />
            {notOffered.length === 0 ? null : (
              <>
                <h3 className="gap-top">{t.caseSpace.cannot}</h3>
                <CannotList items={notOffered} />
              </>
            )}
          </>
        )}
      </Answer>
    </Section>
  );
}

/** For those who hold this post: somebody without the number of an identity card is registered here. */
function Registering() {
  const { lang } = useSettings();
  const w = counterTexts[lang];
  const acts = useLoad('offers', api.offers);
  return (
    <Answer loaded={acts} asPage={false} lines={2}>
      {({ offers }) => {
        const mine = offers.filter(({ command }) => command === 'identity.register-at-counter');
        return mine.length === 0 ? null : (
          <Section title={w.register}>
            <p className="measure">{w.registerLead}</p>
            <Acts offers={mine} />
          </Section>
        );
      }}
    </Answer>
  );
}

/**
 * Whoever stands at the counter, or calls: found by the number on the card or by the mobile number, and in no other way.
 * There is no list of people to leaf through, and who looked is kept.
 */
export function PeoplePage() {
  const { lang } = useSettings();
  const w = counterTexts[lang];
  const asking = useAsking();
  const [number, setNumber] = useState('');
  const [found, setFound] = useState<FoundPersonDto | null>(null);
  usePage(w.title);
  const find = (event: SyntheticEvent): void => {
    event.preventDefault();
    const typed = number.replace(/[\s-]/gu, '').toUpperCase();
    setFound(null);
    // Which of them it is the server knows; a word or a slip of the key it is not.
    const isMobile = /^\d{11}$/u.test(typed);
    if (
      !isMobile &&
      !/^(?:\d{17}[\dX]|[A-Z]{3}[A-Z0-9]{5,15}|[HM]\d{8}(?:\d{2})?|\d{8}(?:\d{2})?)$/u.test(typed)
    )
      asking.complain([{ target: numberId, message: w.numberShape }]);
    else
      void asking.ask(numberId, w.none, async () => {
        setFound(await account.find(isMobile ? { mobile: typed } : { residentId: typed }));
      });
  };
  return (
    <div className="desk-plain">
      <h1>{w.title}</h1>
      <p className="measure">{w.lead}</p>
      {asking.faults.length > 0 ? (
        <ErrorSummary faults={asking.faults} turn={asking.turn} kept={false} />
      ) : null}
      {asking.failure ? (
        <FailureNotice failure={asking.failure} asPage={false} reload={() => undefined} />
      ) : null}
      <form noValidate onSubmit={find}>
        <TextField
          id={numberId}
          label={w.number}
          hint={w.numberHint}
          short
          mend={asking.mendOf(numberId)}
          value={number}
          onChange={setNumber}
        />
        <div className="acts row">
          <Button rank="first" submit notYet={asking.busy}>
            {w.action}
          </Button>
        </div>
      </form>
      {found === null ? null : <Found key={found.stream} found={found} />}
      <Registering />
    </div>
  );
}
