import type { Language } from '../framework/texts.ts';

type Said = Readonly<Record<string, unknown>>;

/**
 * The proof of a step of a service, as it is read. A person's words stand as they were written; what a mail server answered
 * or reported is stored as it came, in JSON, and is said here in the reader's language.
 */
export function proofWords(lang: Language, proof: string): string {
  if (proof === '专用账号') return lang === 'en' ? 'dedicated account' : proof;
  if (!proof.startsWith('{')) return proof;
  const parts = partsOf(proof);
  if (parts['standIn'] === true)
    return lang === 'en'
      ? 'taken by the demonstration’s mailbox; no mail was sent'
      : '演示邮箱已收下，没有真的发出邮件';
  const words = (lang === 'en' ? english : chinese)(parts);
  const said = wordIn(parts, 'response') ?? wordIn(parts, 'refused') ?? wordIn(parts, 'diagnostic');
  return said === null ? words : `${words}${lang === 'en' ? ': ' : '：'}${said}`;
}

function chinese(parts: Said): string {
  const reporter = wordIn(parts, 'reporter') ?? '';
  if (parts['action'] === 'delivered') return `邮件服务器 ${reporter} 报告：已投递到收件邮箱`;
  if (parts['action'] === 'failed') return `邮件服务器 ${reporter} 报告：没有投递成功`;
  const by = wordIn(parts, 'server') === null ? '' : ` ${wordIn(parts, 'server') ?? ''}`;
  if (wordIn(parts, 'refused') !== null) return `邮件服务器${by} 拒绝接收`;
  return `邮件服务器${by} 已接收${attached(parts, (count) => `，附文书 ${count} 份`)}`;
}

function english(parts: Said): string {
  const reporter = wordIn(parts, 'reporter') ?? '';
  if (parts['action'] === 'delivered')
    return `the mail server ${reporter} reports delivery to the mailbox`;
  if (parts['action'] === 'failed')
    return `the mail server ${reporter} reports that it could not be delivered`;
  const by = wordIn(parts, 'server') === null ? '' : ` ${wordIn(parts, 'server') ?? ''}`;
  if (wordIn(parts, 'refused') !== null) return `refused by the mail server${by}`;
  return `taken by the mail server${by}${attached(parts, (count) => `, papers enclosed: ${count}`)}`;
}

const wordIn = (parts: Said, name: string): string | null => {
  const value = parts[name];
  return typeof value === 'string' && value !== '' ? value : null;
};

const attached = ({ attached: count }: Said, say: (count: string) => string): string =>
  typeof count === 'number' ? say(String(count)) : '';

/** An answer that was cut has none that can be relied on. */
function partsOf(proof: string): Said {
  try {
    return JSON.parse(proof) as Said;
  } catch {
    return {};
  }
}
