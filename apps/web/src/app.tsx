import { lazy, Suspense, type ComponentType } from 'react';
import { BrowserRouter, Link, Route, Routes, useLocation } from 'react-router';
import { Skeleton, UiProvider, type AnchorProps } from '@xiezhi/ui';
import { Guard } from './guard.tsx';
import { courtMillis } from './clock.ts';
import { LiveProvider } from './live.tsx';
import { MeProvider, useMe } from './me.tsx';
import { useIsChosen } from './offline/chosen.ts';
import { Landing } from './pages/landing.tsx';
import { LogWatch } from './pages/log-watching.tsx';
import { PageTurns } from './shell/shell.tsx';
import { fetchInsideTexts, SettingsProvider, useStart } from './settings.tsx';

/** A page behind the landing page: fetched together with its words when it is first opened. */
const page = <Props,>(fetch: () => Promise<{ default: ComponentType<Props> }>) =>
  lazy(async () => (await Promise.all([fetch(), fetchInsideTexts()]))[0]);

const SignIn = page(() => import('./pages/sign-in.tsx'));
const MyCases = page(() => import('./pages/my-cases.tsx'));
const CaseSpace = page(() => import('./case/case-space.tsx'));
const AsOf = page(() => import('./case/as-of.tsx'));
const Viewer = page(() => import('./leaf/viewer.tsx'));
const Addresses = page(() => import('./case/addresses.tsx'));
const CodeSlip = page(() => import('./desk/code-slip.tsx'));
const FormRoute = page(() => import('./form/form-route.tsx'));
const OutcomePage = page(() => import('./pages/outcome.tsx'));
const WhyPage = page(() => import('./pages/why.tsx'));
const NotFound = page(() => import('./pages/not-found.tsx'));
const SentToMe = page(() => import('./account/sent-to-me.tsx'));
const Agents = page(() => import('./account/agents.tsx'));
const AccountData = page(() => import('./account/data.tsx'));
const Account = page(() => import('./pages/account.tsx'));
const LinkCase = page(() => import('./pages/link-case.tsx'));
const StepUp = page(() => import('./pages/step-up.tsx'));
const Tools = page(() => import('./tools/tools.tsx'));
const Announcements = page(() => import('./pages/announcements.tsx'));
const Guides = page(() => import('./guides/guides.tsx'));
const OneGuide = page(async () => ({ default: (await import('./guides/guides.tsx')).OneGuide }));
const SelfTest = page(() => import('./guides/self-test.tsx'));
const BeforeFiling = page(() => import('./guides/before-filing.tsx'));
const WhatToFile = page(() => import('./pages/what-to-file.tsx'));
const Feedback = page(() => import('./pages/feedback.tsx'));
const OneFeedback = page(() => import('./pages/one-feedback.tsx'));
const Served = page(() => import('./pages/served.tsx'));
const Pay = page(() => import('./pages/pay.tsx'));
const Messages = page(() => import('./pages/messages.tsx'));
const Verify = page(() => import('./pages/verify.tsx'));
const Offline = page(() => import('./offline/offline-page.tsx'));
const KeptHere = page(() => import('./offline/kept-here.tsx'));
const Helping = page(() => import('./help/helping-page.tsx'));
const HelpedForm = page(() => import('./help/helped-form.tsx'));
const Desk = page(() => import('./desk/desk.tsx'));
const SetUpPage = page(() => import('./account/set-up.tsx'));

/** Acts whose question is asked by something else than a form: an app, a sheet of codes, the browser itself. */
const setUps = [
  'identity.set-up-totp',
  'identity.keep-recovery-codes',
  'identity.add-passkey',
] as const;

/** Links inside the site go by the router; anything else is left to the browser. */
function SiteLink({ href, ...rest }: AnchorProps) {
  return href.startsWith('/') && !href.startsWith('/api/') ? (
    <Link to={href} {...rest} />
  ) : (
    <a href={href} {...rest} />
  );
}

/** What is open at this address; without a line since the program was opened, only what lies on this device. */
function Screens() {
  const { pathname } = useLocation();
  const { data, failure } = useMe();
  const chosen = useIsChosen();
  const away = data?.away === true || (data === null && failure?.kind === 'offline');
  if (chosen && away && !(data !== null && pathname.startsWith('/do/'))) return <Offline />;
  return (
    <Routes>
      <Route path="/offline" element={<Offline />} />
      <Route path="/helping" element={<Helping />} />
      <Route path="/helping/:id" element={<HelpedForm />} />
      <Route path="/" element={<Landing />} />
      <Route path="/sign-in" element={<SignIn />} />
      <Route path="/register" element={<FormRoute command="identity.register" />} />
      <Route path="/my-cases" element={<MyCases />} />
      <Route path="/cases/:key" element={<CaseSpace />} />
      <Route path="/cases/:key/addresses" element={<Addresses />} />
      <Route path="/cases/:key/as-of/:seq" element={<AsOf />} />
      <Route path="/cases/:key/files/:file" element={<Viewer />} />
      <Route path="/cases/:key/code-slip/:participant" element={<CodeSlip />} />
      <Route path="/account" element={<Account />} />
      <Route path="/account/sent" element={<SentToMe />} />
      <Route path="/account/agents" element={<Agents />} />
      <Route path="/account/data" element={<AccountData />} />
      <Route path="/link" element={<LinkCase />} />
      <Route path="/step-up" element={<StepUp />} />
      <Route path="/do/identity.step-up" element={<StepUp />} />
      {setUps.map((command) => (
        <Route key={command} path={`/do/${command}`} element={<SetUpPage command={command} />} />
      ))}
      <Route path="/do/:command" element={<FormRoute />} />
      <Route path="/outcomes/:commandId" element={<OutcomePage />} />
      <Route path="/why/:command" element={<WhyPage />} />
      <Route path="/tools" element={<Tools />} />
      <Route path="/announcements" element={<Announcements />} />
      <Route path="/guides" element={<Guides />} />
      <Route path="/guides/:topic" element={<OneGuide />} />
      <Route path="/self-test" element={<SelfTest />} />
      <Route path="/before-filing" element={<BeforeFiling />} />
      <Route path="/what-to-file" element={<WhatToFile />} />
      <Route path="/feedback" element={<Feedback />} />
      <Route path="/feedback/:key" element={<OneFeedback />} />
      <Route path="/served" element={<Served />} />
      <Route path="/pay" element={<Pay />} />
      <Route path="/messages" element={<Messages />} />
      <Route path="/verify" element={<Verify />} />
      <Route path="/desk/*" element={<Desk />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}

/** Beside every page, where somebody chose to keep things on this device. */
function Keeping() {
  return useIsChosen() ? (
    <Suspense fallback={null}>
      <KeptHere />
    </Suspense>
  ) : null;
}

function Pages() {
  const { lang, t } = useStart();
  return (
    <UiProvider lang={lang} texts={t.ui} anchor={SiteLink} now={courtMillis}>
      <BrowserRouter>
        <PageTurns />
        <Guard>
          <LogWatch>
            <Keeping />
            <Suspense
              fallback={
                <div className="wrap">
                  <Skeleton />
                </div>
              }
            >
              <Screens />
            </Suspense>
          </LogWatch>
        </Guard>
      </BrowserRouter>
    </UiProvider>
  );
}

export function App() {
  return (
    <SettingsProvider>
      <MeProvider>
        <LiveProvider>
          <Pages />
        </LiveProvider>
      </MeProvider>
    </SettingsProvider>
  );
}
