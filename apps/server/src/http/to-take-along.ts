import { courtDayOf } from '@xiezhi/kernel';
import type { CourtId } from '@xiezhi/kernel';
import { DocumentError } from '@xiezhi/documents';
import type { CourtDto } from '@xiezhi/contract';
import { Hono } from 'hono';
import { asWorked, paperBytes } from '../ports/render.ts';
import { complaintDraftData } from './complaint-draft-data.ts';
import type { Environment, RequestVariables } from './environment.ts';
import { courtDto, courtsKnown } from './middleware.ts';
import { problem } from './problem.ts';

const contactOf = ({ phone, address, hours }: CourtDto) => ({
  person: '诉讼服务中心',
  phone: phone === '' ? '12368' : phone,
  address,
  hours,
});

/**
 * Papers to be taken to the counter or posted: an empty form to confirm addresses, and a complaint that somebody has begun here and
 * will not, or cannot, hand in online (OLR-4.2.2, OLR-9.1.1). They belong to no docket, and say so at their foot.
 */
export function toTakeAlongRoutes(environment: Environment): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>();
  const { clock, drafts } = environment;
  const forms = new Map<string, { readonly stands: string; readonly bytes: Uint8Array }>();

  const made = (template: string, court: CourtDto | null, data: object): Promise<Uint8Array> =>
    paperBytes(
      {
        paper: template,
        title: template,
        template,
        templateVersion: 1,
        data: {
          court: court?.name ?? null,
          contact: court === null ? null : contactOf(court),
          ...data,
        },
      },
      environment.demo ? 'demo' : asWorked(process.env),
      { head: '0'.repeat(64), seq: 0, leaf: null, caseNumber: null, issuedAt: clock.now() },
      null,
    );
  const sent = (bytes: Uint8Array, name: string): Response =>
    new Response(Buffer.from(bytes), {
      headers: {
        'content-type': 'application/pdf',
        'cache-control': 'no-store',
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      },
    });

  app.get('/to-take-along/address-form', async (context) => {
    const court = await courtDto(environment, asked(context.req.query('court')));
    if (court === null) return problem(context, 'not-found');
    // Anybody may ask for it, and it is the same for all of a court: nothing is typeset twice for it.
    const stands = JSON.stringify(court);
    const bytes = forms.get(court.id)?.stands === stands ? forms.get(court.id)?.bytes : undefined;
    const form = bytes ?? (await made('address-form', court, {}));
    forms.set(court.id, { stands, bytes: form });
    return sent(form, '送达地址确认书（空白）.pdf');
  });

  app.get('/to-take-along/complaint', async (context) => {
    const { person, id } = context.get('actor');
    if (person === null) return problem(context, 'sign-in');
    const place = { owner: id, command: 'filing.submit', stream: '', key: '' };
    const draft = await drafts.read(place, clock.now());
    if (draft === null) return problem(context, 'not-found');
    const { values } = draft;
    // Where no court is chosen yet, and there is more than one, none is named.
    const known = await courtsKnown(environment);
    const chosen = known.find(({ id: one }) => one === values['court']);
    const court = chosen ?? (known.length === 1 ? known[0] : null) ?? null;
    try {
      const data = complaintDraftData(values, courtDayOf(clock.now()));
      return sent(await made('complaint-draft', court, data), '民事起诉状（草稿，没有提交）.pdf');
    } catch (fault) {
      if (!(fault instanceof DocumentError)) throw fault;
      return problem(context, 'bad-request');
    }
  });

  return app;
}

/** A court by its id as anybody may write it; another is looked for under no other. */
const asked = (court: unknown): CourtId | null =>
  typeof court === 'string' && /^[0-9a-z][0-9a-z-]{2,63}$/.test(court) ? (court as CourtId) : null;
