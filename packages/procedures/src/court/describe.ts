import { offer, technical } from '@xiezhi/kernel';
import { courtDescribed, courtLevels, fields } from '@xiezhi/record';
import { z } from 'zod';
import type { UniqueClaim } from '../framework/index.ts';
import { accept, command, field, mendField, page, refusal } from '../framework/index.ts';

const firstDescription = { address: '', hours: '', phone: '' };

/** A case number names its court by the code: no two courts have one, nor one that another had before. */
export const oneCourtOf = (code: string): UniqueClaim => ({
  space: 'court-code',
  value: code,
  taken: refusal('court/code-taken', technical, [mendField('code')], { code }),
});

const called = ['name', 'code', 'level', 'territory'] as const;

/**
 * Address and hours are the offline way of every refusal: without them a court cannot be entered on foot. What it was called
 * when it was set up is mended here too: a slip of the installation, a court that gets another name. Numbers and papers
 * of before stay as they were given.
 */
export const describeCourt = command({
  name: 'court.describe',
  on: 'court',
  by: ['administrator'],
  basis: ['OOR-15.1.0'],
  needs: {},
  offers: () => [offer('', {})],
  input: z.object({
    address: fields.address(),
    hours: fields.text(80),
    phone: fields.text(40),
    email: fields.email().optional(),
    site: fields.webSite().optional(),
    name: fields.text(80).optional(),
    code: fields.text(12).optional(),
    level: fields.choice(courtLevels).optional(),
    territory: fields.text(40).optional(),
  }),
  ask: [
    page('place', field('address'), field('hours'), field('phone'), field('email'), field('site')),
    page('court', field('name'), field('code'), field('level'), field('territory')),
  ],
  warns: ({ state: { court } }, { code }) =>
    code === undefined || code === court.code
      ? []
      : [{ code: 'another-code', facts: { before: court.code, after: code }, field: 'code' }],
  prefill: ({ state }) => {
    const { address, hours, phone, email, site, name, code, level, territory } = state.court;
    return {
      ...firstDescription,
      address,
      hours,
      phone,
      ...{ name, code, level, territory },
      ...(email === null ? {} : { email }),
      ...(site === null ? {} : { site }),
    };
  },
  decide({ state: { court }, input: { name, code, level, territory, ...place } }) {
    const asked = { name, code, level, territory };
    const changed = called.filter((one) => asked[one] !== undefined && asked[one] !== court[one]);
    const shared = { ...place, ...Object.fromEntries(changed.map((one) => [one, asked[one]])) };
    return accept([courtDescribed.make({ shared })], {
      unique: changed.includes('code') && code !== undefined ? [oneCourtOf(code)] : [],
    });
  },
  example: { address: '云州市东湖区明理路 1 号', hours: '工作日 9:00–17:00', phone: '0800-5550' },
});
