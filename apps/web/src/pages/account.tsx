import { Button, LinkButton, Section, StateWord, numbered } from '@xiezhi/ui';
import type { MeDto, OfferDto } from '@xiezhi/contract';
import { account } from '../account/ask.ts';
import { Devices } from '../account/devices.tsx';
import { isOfMeans, MeansList } from '../account/means.tsx';
import { isStepUp, to } from '../addresses.ts';
import { api } from '../api.ts';
import { CannotList } from '../case/parts.tsx';
import { momentWords } from '../clock.ts';
import { ApiFailure } from '../failure.ts';
import { useLive } from '../live.tsx';
import { useLoad } from '../load.ts';
import { useMe } from '../me.tsx';
import { Answer, FailureNotice } from '../shell/answers.tsx';
import { Shell, useSignOut } from '../shell/shell.tsx';
import { useSettings } from '../settings.tsx';
import { dataTexts } from '../texts/account-data.ts';
import { agentsTexts } from '../texts/agents.ts';
import { helpTexts } from '../texts/help.ts';
import { offlineTexts } from '../texts/offline.ts';
import { sentTexts } from '../texts/sent-to-me.ts';
import { safetyTexts } from '../texts/account-safety.ts';

function Acts({ offers }: { readonly offers: readonly OfferDto[] }) {
  return (
    <ul className="ways">
      {offers.map((offer) => (
        <li key={`${offer.command} ${offer.key}`}>
          <div>
            <h3>{offer.title}</h3>
            <p>{offer.lead}</p>
          </div>
          <LinkButton href={to.act(offer, undefined, to.account)}>{offer.action}</LinkButton>
        </li>
      ))}
    </ul>
  );
}

/** What is known of the number stands beside the level it belongs to: who was seen in person is known without it. */
function Level({
  level,
  mobile,
}: {
  readonly level: number;
  readonly mobile: 'match' | 'no-match' | 'not-compared';
}) {
  const { t } = useSettings();
  const words =
    level === 1 && mobile === 'no-match'
      ? t.account.mobileOfAnother
      : level === 2 && mobile === 'not-compared'
        ? t.account.mobileNotCompared
        : (t.account.levels[Math.min(Math.max(level, 0), 3)] ?? '');
  return (
    <>
      <StateWord tone={level >= 2 ? 'ok' : 'soon'} icon={level >= 2 ? 'check' : 'mend'}>
        {t.account.level(level)}
      </StateWord>
      <br />
      {words}
    </>
  );
}

function AccountOf({ me, person }: { readonly me: MeDto; readonly person: string }) {
  const { t, lang } = useSettings();
  const a = t.account;
  const stream = `person:${person}`;
  const acts = useLoad(`offers ${stream}`, (signal) => api.offersAt(stream, signal));
  const means = useLoad(`means ${person}`, (signal) => account.means(signal));
  useLive(stream, acts.reload);
  const leave = useSignOut();
  return (
    <>
      <div className="page-h">
        <h1>{me.name}</h1>
        <p className="lead">{a.lead}</p>
      </div>
      <Section title={numbered(lang, 1, a.known)}>
        <dl className="answers">
          <div>
            <dt>{a.sure}</dt>
            <dd>
              <Level level={me.assurance ?? 0} mobile={me.mobileInName ?? 'match'} />
            </dd>
          </div>
          {me.formerNames === undefined ? null : (
            <div>
              <dt>{safetyTexts[lang].formerNames}</dt>
              <dd>
                {me.formerNames.map(({ name, until }) => (
                  <div key={until}>
                    {name}{' '}
                    <span className="note">
                      {safetyTexts[lang].until(momentWords(until, lang))}
                    </span>
                  </div>
                ))}
                <p className="note">{safetyTexts[lang].formerNote}</p>
              </dd>
            </div>
          )}
          {me.offices.length === 0 ? null : (
            <div>
              <dt>{a.posts}</dt>
              <dd>
                {me.offices.map((office) => `${office.courtName} ${office.title}`).join(t.comma)}
              </dd>
            </div>
          )}
        </dl>
      </Section>
      <Devices title={numbered(lang, 2, safetyTexts[lang].devices.title)} person={person} />
      <Section title={numbered(lang, 3, safetyTexts[lang].means.title)}>
        <p className="note">{safetyTexts[lang].means.lead}</p>
        <Answer loaded={means} asPage={false} lines={4}>
          {(found) => <MeansList means={found} offers={acts.data?.offers ?? []} />}
        </Answer>
        {acts.data?.notOffered.some(isOfMeans) === true ? (
          <CannotList items={acts.data.notOffered.filter(isOfMeans).slice(0, 1)} />
        ) : null}
      </Section>
      <Section title={numbered(lang, 4, a.acts)}>
        <Answer loaded={acts} asPage={false} lines={5}>
          {({ offers, notOffered }) => {
            const own = offers.filter((offer) => !isStepUp(offer.command) && !isOfMeans(offer));
            const not = notOffered.filter((item) => !isStepUp(item.command) && !isOfMeans(item));
            return (
              <>
                {own.length === 0 ? <p className="note">{a.actsNone}</p> : <Acts offers={own} />}
                {not.length === 0 ? null : (
                  <>
                    <h3 className="gap-top">{t.caseSpace.cannot}</h3>
                    <CannotList items={not} />
                  </>
                )}
              </>
            );
          }}
        </Answer>
      </Section>
      <Section title={numbered(lang, 5, sentTexts[lang].title)}>
        <p className="note">{sentTexts[lang].lead}</p>
        <div className="row">
          <LinkButton href={to.sentToMe}>{sentTexts[lang].open}</LinkButton>
        </div>
      </Section>
      <Section title={numbered(lang, 6, agentsTexts[lang].title)}>
        <p className="note">{agentsTexts[lang].short}</p>
        <div className="row">
          <LinkButton href={to.agents}>{agentsTexts[lang].open}</LinkButton>
        </div>
      </Section>
      <Section title={numbered(lang, 7, dataTexts[lang].title)}>
        <p className="note">{dataTexts[lang].short}</p>
        <div className="row">
          <LinkButton href={to.accountData}>{dataTexts[lang].open}</LinkButton>
        </div>
      </Section>
      <Section title={numbered(lang, 8, offlineTexts[lang].title)}>
        <p className="note">{offlineTexts[lang].short}</p>
        <div className="row">
          <LinkButton href={to.offline}>{offlineTexts[lang].open}</LinkButton>
        </div>
      </Section>
      <Section title={numbered(lang, 9, helpTexts[lang].helping)}>
        <p className="note">{helpTexts[lang].helpingShort}</p>
        <div className="row">
          <LinkButton href={to.helping}>{helpTexts[lang].helpingOpen}</LinkButton>
        </div>
      </Section>
      <div className="acts row">
        <Button onPress={() => void leave()}>{t.signOut}</Button>
      </div>
    </>
  );
}

const signInFirst = new ApiFailure('sign-in');

/** The account of whoever reads: how sure the court is of them, and what they can do about it. */
export default function Account() {
  const { t } = useSettings();
  const me = useMe();
  return (
    <Shell title={t.account.title} narrow current="account">
      <Answer loaded={me}>
        {(found) =>
          found.person === undefined ? (
            <FailureNotice failure={signInFirst} asPage reload={me.reload} />
          ) : (
            <AccountOf key={found.person} me={found} person={found.person} />
          )
        }
      </Answer>
    </Shell>
  );
}
