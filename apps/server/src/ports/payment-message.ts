import { yuanGrouped } from '@xiezhi/kernel';
import type { CourtId, Money, StreamId } from '@xiezhi/kernel';
import type { OutboxMessage } from '@xiezhi/docket';
import type { Environment } from '../http/environment.ts';
import { courtOf } from './render.ts';
import type { Sms } from './sms.ts';

interface Ordered {
  readonly link: string;
  readonly to: string;
  readonly fen: number;
  readonly caseNumber: string;
  readonly court: string;
}

/**
 * OOR-18.2.0: the code to pay by, as a text message. The code is drawn here, where it leaves. The address is that of the
 * court's own site, where the court has one, and whoever gets the message is told what the court never asks for.
 */
export async function sendPaymentCode(
  { docket, paymentLinks, clock }: Environment,
  one: OutboxMessage,
  sms: Sms,
): Promise<void> {
  const { link, to, fen, caseNumber, court: id } = one.message as unknown as Ordered;
  const court = await courtOf(docket, id as CourtId);
  const where = court?.site ? `请打开 ${court.site}/pay` : '请打开法院网站，选“代交诉讼费”';
  const code = paymentLinks.code(one.stream as StreamId, link);
  const text = `【${court?.name ?? '人民法院'}】${caseNumber}：诉讼费 ${yuanGrouped(fen as Money)} 元待交。${where}，输入付款码 ${code}，交款人不用注册。法院不会让您向个人账户转账、下载软件或者说出验证码；不上网也可以到诉讼服务中心交。`;
  await sms.send({ id: one.id, to, text }, clock.now());
}
