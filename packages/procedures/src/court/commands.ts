import type { CourtDay, PersonId } from '@xiezhi/kernel';
import { offer, parseYuan, technical } from '@xiezhi/kernel';
import type { MediationOrder } from '@xiezhi/law';
import { mediationOrders } from '@xiezhi/law';
import {
  courtDescribed,
  courtEstablished,
  courtLevels,
  divisionOpened,
  fields,
  officeGranted,
  policySet,
  posts,
} from '@xiezhi/record';
import { z } from 'zod';
import {
  accept,
  atServiceHall,
  command,
  field,
  fieldWhen,
  fromOutside,
  mendField,
  neededWhen,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';
import type { FigureSetting } from '../shared/settings.ts';
import {
  figureSettings,
  isDaysSetting,
  isFigureSetting,
  listedNames,
  settings,
} from '../shared/settings.ts';
import { oneCourtOf } from './describe.ts';
import { anotherOrderHasReasons } from './rules/another-order-has-reasons.ts';
import { figureWithinTheRange } from './rules/figure-within-the-range.ts';
import { noFewerDaysToPay } from './rules/no-fewer-days-to-pay.ts';

/**
 * A court is set up: name, code, and the first administrator, so that everything after is done by people with posts.
 * Given by the installation's own command, never over the network.
 */
export const establishCourt = command({
  name: 'court.establish',
  on: 'court',
  by: ['system'],
  opens: true,
  basis: ['OOR-15.1.0'],
  needs: {},
  offers: () => [offer('', {})],
  input: z.object({
    name: fields.text(80),
    code: fields.text(12),
    level: fields.choice(courtLevels),
    territory: fields.text(40),
    invented: fields.yesNo(),
    address: fields.address(),
    hours: fields.text(80),
    phone: fields.text(40),
    site: fields.webSite().optional(),
    administrator: fields.staff(),
    administratorName: fields.text(60),
  }),
  ask: [
    page(
      'court',
      field('name'),
      field('code'),
      field('level'),
      field('territory'),
      field('invented'),
    ),
    page('place', field('address'), field('hours'), field('phone'), field('site')),
    page('administrator', field('administrator'), field('administratorName')),
  ],
  decide: ({ input }) =>
    accept(
      [
        courtEstablished.make({
          shared: {
            name: input.name,
            code: input.code,
            level: input.level,
            territory: input.territory,
            invented: input.invented,
          },
        }),
        courtDescribed.make({
          shared: {
            address: input.address,
            hours: input.hours,
            phone: input.phone,
            site: input.site,
          },
        }),
        officeGranted.make({
          shared: {
            office: 'o1',
            person: input.administrator,
            name: input.administratorName,
            post: 'administrator',
          },
        }),
      ],
      {
        unique: [oneCourtOf(input.code)],
      },
    ),
  example: {
    name: '云州市东湖区人民法院',
    code: '演0102',
    level: 'basic',
    territory: '云州市',
    invented: true,
    address: '云州市东湖区明理路 1 号',
    hours: '工作日 9:00–12:00、13:30–17:00',
    phone: '0800-5550',
    administrator: 'person-id',
    administratorName: '顾行简',
  },
});

export const openDivision = command({
  name: 'court.open-division',
  on: 'court',
  by: ['administrator'],
  basis: ['OOR-15.1.0'],
  needs: {},
  offers: ({ state }) => [offer('', { division: `v${String(state.court.divisions.length + 1)}` })],
  input: z.object({ name: fields.text(60) }),
  ask: [page('division', field('name'))],
  decide: ({ offer: at, input }) =>
    accept([divisionOpened.make({ shared: { division: at.division, name: input.name } })]),
  example: { name: '民事审判第一庭' },
});

interface FoundPerson {
  readonly person: PersonId;
  readonly name: string;
  /** In how many open cases they take part. */
  readonly cases?: number;
}

/** A person gets a post; from this entry on the post's powers are theirs. */
export const grantOffice = command({
  name: 'court.grant-office',
  on: 'court',
  by: ['administrator'],
  basis: ['OOR-15.1.0'],
  needs: {
    found: fromOutside<FoundPerson>('person-by-mobile', ({ input }) =>
      typeof input?.['mobile'] === 'string' ? input['mobile'] : null,
    ),
  },
  offers: ({ state }) => [offer('', { office: `o${String(state.court.offices.length + 1)}` })],
  input: z.object({
    mobile: fields.mobile(),
    post: fields.choice(posts),
    division: fields.division().optional(),
  }),
  // Whoever is in a case and gets a post of the court: the administrator knows before, and nothing is forbidden by it.
  // Whose number it is stands before the confirmation: a slip of one digit is a stranger's.
  warns: ({ facts: { found } }, { mobile }) =>
    found === null
      ? [{ code: 'nobody', facts: { mobile }, field: 'mobile' }]
      : [
          { code: 'whose', facts: { name: found.name, mobile }, field: 'mobile' },
          ...((found.cases ?? 0) === 0
            ? []
            : [{ code: 'takes-part', facts: { name: found.name, cases: found.cases ?? 0 } }]),
        ],
  ask: [page('who', field('mobile')), page('office', field('post'), field('division'))],
  decide({ state, offer: at, input, facts }) {
    const { division: said } = input;
    // Written by its number, or as a person knows it.
    const division = state.court.divisions.find(({ id, name }) => id === said || name === said);
    const { found } = facts;
    const faults = [
      ...(said !== undefined && division === undefined
        ? [refusal('court/no-such-division', technical, [mendField('division')])]
        : []),
      ...(said === undefined && input.post === 'division-head'
        ? [refusal('court/division-needed', technical, [mendField('division')])]
        : []),
    ];
    if (found === null) {
      const { mobile } = input;
      const nobody = refusal(
        'court/no-such-person',
        technical,
        [mendField('mobile'), atServiceHall],
        { mobile },
      );
      return refuse(nobody, ...faults);
    }
    const [first, ...rest] = faults;
    if (first) return refuse(first, ...rest);
    return accept([
      officeGranted.make({
        shared: {
          office: at.office,
          person: found.person,
          name: found.name,
          post: input.post,
          division: division?.id,
        },
      }),
    ]);
  },
  example: { mobile: '13800000001', post: 'judge' },
});

const daysOf = settings.filter(isDaysSetting);
const figuresOf = settings.filter(isFigureSetting);

/** What the province fixed goes in with the paper by which it did, so that a bill can name it. */
function figureSet(
  setting: FigureSetting,
  {
    figure,
    source,
  }: { readonly figure?: string | undefined; readonly source?: string | undefined },
) {
  const fen = figure === undefined ? null : parseYuan(figure);
  if (figure === undefined || fen === null || source === undefined)
    return refuse(
      refusal('court/value-missing', technical, [mendField(fen === null ? 'figure' : 'source')]),
    );
  const outside = figureWithinTheRange({ range: figureSettings[setting], fen });
  return outside
    ? refuse(outside)
    : accept([policySet.make({ shared: { setting, value: figure, source } })]);
}

/** CPL-125: another order than the one that holds by the day goes in with its reasons, which everybody can read. */
function orderSet(
  {
    order,
    reasons,
  }: { readonly order?: MediationOrder | undefined; readonly reasons?: string | undefined },
  today: CourtDay,
) {
  if (order === undefined)
    return refuse(refusal('court/value-missing', technical, [mendField('order')]));
  const unsaid = anotherOrderHasReasons({ order, reasons, today });
  return unsaid
    ? refuse(unsaid)
    : accept([policySet.make({ shared: { setting: 'mediation-order', value: order, reasons } })]);
}

/** Each setting is asked for in its own kind: days, one of two, a name. */
export const setPolicy = command({
  name: 'court.set-policy',
  on: 'court',
  by: ['president', 'administrator'],
  basis: ['OOR-15.1.0'],
  needs: {},
  offers: () => [offer('', {})],
  input: z.object({
    setting: fields.choice(settings),
    days: fields.dayCount().optional(),
    servedOn: fields.choice(['1', '0']).optional(),
    approved: fields.choice(['1', '0']).optional(),
    appealCourt: fields.text(40).optional(),
    megabytes: fields.megabytes().optional(),
    wage: fields.yuan().optional(),
    rooms: fields.longText(1000).optional(),
    systems: fields.longText(2000).optional(),
    order: fields.choice(mediationOrders).optional(),
    reasons: fields.longText(1000).optional(),
    figure: fields.yuan().optional(),
    source: fields.text(200).optional(),
  }),
  ask: [
    page('which', field('setting')),
    page(
      'value',
      neededWhen('days', 'setting', daysOf),
      neededWhen('servedOn', 'setting', ['announcement-served-on']),
      neededWhen('approved', 'setting', ['other-kinds-approved']),
      neededWhen('appealCourt', 'setting', ['appeal-court']),
      neededWhen('megabytes', 'setting', ['upload-megabytes']),
      neededWhen('wage', 'setting', ['average-wage']),
      neededWhen('rooms', 'setting', ['rooms']),
      neededWhen('systems', 'setting', ['connected-systems']),
      neededWhen('order', 'setting', ['mediation-order']),
      fieldWhen('reasons', 'setting', ['mediation-order']),
      neededWhen('figure', 'setting', figuresOf),
      neededWhen('source', 'setting', figuresOf),
    ),
  ],
  decide({ input, today }) {
    const { setting, days, servedOn, approved, appealCourt, megabytes, wage } = input;
    if (isFigureSetting(setting)) return figureSet(setting, input);
    if (setting === 'mediation-order') return orderSet(input, today);
    const [rooms, systems] = [listedNames(input.rooms), listedNames(input.systems)];
    const asked = isDaysSetting(setting)
      ? { days }
      : {
          'announcement-served-on': { servedOn },
          'other-kinds-approved': { approved },
          'appeal-court': { appealCourt },
          'upload-megabytes': { megabytes },
          'average-wage': { wage },
          rooms: { rooms },
          'connected-systems': { systems },
        }[setting];
    const [path = '', value] = Object.entries<string | undefined>(asked)[0] ?? [];
    if (value === undefined)
      return refuse(refusal('court/value-missing', technical, [mendField(path)]));
    const fewer = noFewerDaysToPay({ setting, days: Number(days) });
    return fewer ? refuse(fewer) : accept([policySet.make({ shared: { setting, value } })]);
  },
  example: { setting: 'correction-days', days: '10' },
});
