/*
 * One page that checks copies of cases and papers by the ledger's own code. It asks nobody for anything: its policy allows
 * no network, so that it works from a stick and tells nobody what was checked.
 */
import type { CheckLang, Report, Source, Trust } from '@xiezhi/ledger';
import {
  checkTexts,
  NoteError,
  readBelieved,
  readPolicy,
  verifyCarried,
  verifyExhibit,
  verifyExport,
  wordsOf,
} from '@xiezhi/ledger';
import { pageTexts } from './texts.ts';

const meta = (name: string): string =>
  document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';
/** As the page left the court: its policy where it has witnesses, its log's key where not. */
const given = meta('log-policy') === '' ? meta('log-key') : meta('log-policy');

type Shown =
  | { readonly kind: 'nothing-yet' | 'nothing-to-check' }
  | { readonly kind: 'working'; readonly name: string }
  | { readonly kind: 'trouble' | 'bad-policy' | 'bad-list'; readonly why: string }
  | { readonly kind: 'report'; readonly name: string; readonly report: Report; readonly at?: Date };

let lang: CheckLang = /^zh/i.test(navigator.language) ? 'zh-CN' : 'en';
let key = given;
let authorities: readonly string[] = [];
let chains: readonly string[] = [];
let chosen: readonly File[] = [];
let shown: Shown = { kind: 'nothing-yet' };

/** An element with what lies in it. Words are words: nothing that stands in a file becomes part of the page. */
function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...inside);
  return made;
}

const sourceOf = (file: File): Source => ({
  size: file.size,
  read: async (from, length) => new Uint8Array(await file.slice(from, from + length).arrayBuffer()),
});

const isProof = async (file: File): Promise<boolean> =>
  (await file.slice(0, 20).text()).startsWith('c2sp.org/tlog-proof@');

const isPolicy = (text: string): boolean => /^\s*(#|log |witness |group |quorum )/m.test(text);

/** Whom the reader believes: a policy, or a key. @throws NoteError for a policy that cannot be read. */
function trustIn(text: string): Trust {
  const own = text.trim();
  if (own === '') return { vkey: null, policy: null, authorities, chains };
  if (!isPolicy(own)) return { vkey: own, policy: null, authorities, chains };
  readPolicy(own);
  return { vkey: null, policy: own, authorities, chains };
}

/** A proof with the file beside it, a proof alone, a PDF that carries its own, or a copy of a case. */
async function checked(files: readonly File[], trust: Trust): Promise<Shown> {
  const proofs: File[] = [];
  for (const file of files) if (await isProof(file)) proofs.push(file);
  const [proof] = proofs;
  const other = files.find((file) => !proofs.includes(file));
  if (proof !== undefined) {
    const report = await verifyExhibit(
      other === undefined ? null : sourceOf(other),
      await proof.text(),
      trust,
    );
    return { kind: 'report', name: (other ?? proof).name, report };
  }
  if (other === undefined) return { kind: 'nothing-to-check' };
  const carried = await verifyCarried(sourceOf(other), trust);
  if (carried !== null) return { kind: 'report', name: other.name, report: carried };
  if (/\.pdf$/i.test(other.name)) return { kind: 'nothing-to-check' };
  return { kind: 'report', name: other.name, report: await verifyExport(sourceOf(other), trust) };
}

async function check(): Promise<void> {
  const asked = chosen;
  const [first] = asked;
  if (first === undefined) return;
  show({ kind: 'working', name: first.name });
  // Let the page say so before the work begins.
  await new Promise((resolve) => setTimeout(resolve, 30));
  const found = await (async () => checked(asked, trustIn(key)))().catch(
    (fault: unknown): Shown => ({
      kind: fault instanceof NoteError ? 'bad-policy' : 'trouble',
      why: fault instanceof Error ? fault.message : String(fault),
    }),
  );
  // The browser's own stamp on the end of the check: it stands on what is printed, and nothing is decided by it.
  const { startTime } = performance.mark('checked');
  const at = new Date(performance.timeOrigin + startTime);
  if (asked === chosen) show(found.kind === 'report' ? { ...found, at } : found);
}

/** What is wrong with lists of contracts and blocks; null for nothing. */
function faultIn(lists: readonly string[]): string | null {
  try {
    readBelieved(lists);
    return null;
  } catch (fault) {
    if (!(fault instanceof NoteError)) throw fault;
    return fault.message;
  }
}

/** A policy, certificates or a list of chains among the files say whom to believe; the others are checked by them. */
async function take(files: FileList | undefined | null): Promise<void> {
  const all = [...(files ?? [])];
  const policies = all.filter(({ name }) => name.endsWith('.policy'));
  const certificates = all.filter(({ name }) => /\.(pem|crt)$/i.test(name));
  const lists = all.filter(({ name }) => name.endsWith('.chains'));
  const brought = await Promise.all(lists.map((one) => one.text()));
  const wrong = faultIn(brought);
  if (wrong !== null) {
    show({ kind: 'bad-list', why: wrong });
    return;
  }
  if (lists.length > 0) chains = brought;
  if (certificates.length > 0)
    authorities = await Promise.all(certificates.map((one) => one.text()));
  const [policy] = policies;
  if (policy !== undefined) key = await policy.text();
  const saying = [...policies, ...certificates, ...lists];
  const others = all.filter((file) => !saying.includes(file));
  if (others.length > 0 || others.length === all.length) chosen = others;
  show(shown);
  await check();
}

function picker(): HTMLElement {
  const texts = pageTexts[lang];
  const input = make('input', { type: 'file', multiple: '', 'aria-label': texts.choose });
  input.addEventListener('change', () => {
    void take(input.files);
  });
  const label = make(
    'label',
    { class: 'pick' },
    texts.choose,
    make('span', {}, texts.chooseHint),
    input,
  );
  label.addEventListener('dragover', (event) => {
    event.preventDefault();
    label.classList.add('over');
  });
  label.addEventListener('dragleave', () => {
    label.classList.remove('over');
  });
  label.addEventListener('drop', (event) => {
    event.preventDefault();
    void take(event.dataTransfer?.files);
  });
  return label;
}

function keyField(): readonly HTMLElement[] {
  const texts = pageTexts[lang];
  const field = make('textarea', {
    id: 'key',
    rows: '3',
    spellcheck: 'false',
    'aria-describedby': 'key-hint',
  });
  field.value = key;
  field.addEventListener('change', () => {
    key = field.value;
    void check();
  });
  const own = given !== '' && key === given ? ` ${texts.keyOwn}` : '';
  return [
    make('label', { class: 'key', for: 'key' }, texts.key),
    make('p', { class: 'hint', id: 'key-hint' }, texts.keyHint + own),
    field,
  ];
}

function reportOf(name: string, report: Report, at: Date | null): readonly HTMLElement[] {
  const texts = pageTexts[lang];
  const { verdict, wrong, found, notShown } = wordsOf(report, lang);
  const listOf = (lines: readonly string[]): HTMLElement =>
    make('ul', {}, ...lines.map((line) => make('li', {}, line)));
  return [
    make(
      'section',
      { class: `verdict ${report.good ? 'good' : 'bad'}`, role: report.good ? 'status' : 'alert' },
      make('h2', {}, verdict),
      make('p', {}, name),
    ),
    ...printed(at),
    ...wrong.map(({ where, what, why }) =>
      make(
        'div',
        { class: 'wrong' },
        make('strong', {}, what),
        `${checkTexts[lang].where}: ${where}`,
        make('span', { lang: 'en' }, why),
      ),
    ),
    ...(found.length === 0 ? [] : [make('h2', {}, texts.found), listOf(found)]),
    ...(report.good ? [make('h2', {}, texts.notShown), listOf(notShown)] : []),
    ...entriesOf(report),
  ];
}

/** To put it on paper; and what only paper must say: when it was checked, by this machine's clock, and by whose key. */
function printed(at: Date | null): readonly HTMLElement[] {
  const texts = pageTexts[lang];
  const print = make('button', { type: 'button', class: 'print' }, texts.print);
  print.addEventListener('click', () => {
    for (const one of document.querySelectorAll('details')) one.open = true;
    window.print();
  });
  const when = at?.toLocaleString(lang) ?? '';
  const by = key.trim() === '' ? texts.noKey : texts.byKey(key.trim());
  return [
    print,
    make('div', { class: 'on-paper' }, make('p', {}, texts.checkedAt(when)), make('p', {}, by)),
  ];
}

function entriesOf(report: Report): readonly HTMLElement[] {
  if (report.what !== 'export' || report.entries.length === 0) return [];
  const texts = pageTexts[lang];
  const rows = report.entries.map(({ seq, at, kind, files, leaf }) =>
    make(
      'tr',
      kind === null ? { class: 'closed' } : {},
      make('td', { class: 'number' }, String(seq)),
      make('td', { class: 'number' }, at?.replace('T', ' ').slice(0, 16).concat(' UTC') ?? ''),
      make('td', {}, kind ?? texts.closed),
      make('td', {}, files.map((file) => file.name).join('，')),
      make('td', { class: 'number' }, String(leaf)),
    ),
  );
  const head = texts.columns.map((column) => make('th', { scope: 'col' }, column));
  const table = make(
    'table',
    {},
    make('thead', {}, make('tr', {}, ...head)),
    make('tbody', {}, ...rows),
  );
  const scroll = make(
    'div',
    { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': texts.details },
    table,
  );
  return [make('details', {}, make('summary', {}, texts.details), scroll)];
}

function answer(): readonly HTMLElement[] {
  const texts = pageTexts[lang];
  switch (shown.kind) {
    case 'nothing-yet':
      return [];
    case 'working':
      return [make('p', { role: 'status' }, texts.working(shown.name))];
    case 'nothing-to-check':
      return [
        make('section', { class: 'verdict bad', role: 'alert' }, make('p', {}, texts.nothing)),
      ];
    case 'trouble':
    case 'bad-policy':
    case 'bad-list': {
      const said = {
        trouble: texts.trouble,
        'bad-policy': texts.badPolicy,
        'bad-list': texts.badList,
      }[shown.kind];
      return [
        make('section', { class: 'verdict bad', role: 'alert' }, make('p', {}, said + shown.why)),
      ];
    }
    case 'report':
      return reportOf(shown.name, shown.report, shown.at ?? null);
  }
}

function show(next: Shown): void {
  shown = next;
  const texts = pageTexts[lang];
  document.documentElement.lang = lang;
  document.title = texts.title;
  const other = make(
    'button',
    { type: 'button', lang: lang === 'en' ? 'zh-CN' : 'en' },
    texts.other,
  );
  other.addEventListener('click', () => {
    lang = lang === 'en' ? 'zh-CN' : 'en';
    show(shown);
  });
  document
    .querySelector('#page')
    ?.replaceChildren(
      make('div', { class: 'top' }, make('h1', {}, texts.title), other),
      make('p', {}, texts.lead),
      picker(),
      ...keyField(),
      make('div', { id: 'answer' }, ...answer()),
    );
}

show(shown);
