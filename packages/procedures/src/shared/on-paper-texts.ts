import type { CommandText, TextCatalogue } from '../framework/index.ts';

/** What the paper twin of a party's act says in its own words; the questions are those of the act. */
interface TwinText {
  /** The party's act. */
  readonly of: string;
  readonly title: string;
  readonly after: string;
  /** Beside those of the act. */
  readonly tells?: CommandText['tells'];
}

const common = {
  'zh-CN': {
    lead: '当事人签名的书面材料，扫描登记。这是当事人的行为，和在网上提出的一样；期限按寄出或者收到的日子算，不按登记的日子。',
    action: '登记',
    page: '收到的书面材料',
    asWritten: '照原件写',
    fields: {
      receivedOn: { label: '收到的日子' },
      postedOn: { label: '寄出日期', hint: '邮寄来的，照邮戳填；届满前交邮的，不算过期' },
      attachments: { label: '扫描件' },
    },
  },
  en: {
    lead: 'What a party signed is scanned and entered. It is the party’s act, as if it had come from an account; time limits go by the day it was posted or came, and not by the day it is entered.',
    action: 'Enter',
    page: 'The paper that came',
    asWritten: 'As the paper says',
    fields: {
      receivedOn: { label: 'Received on' },
      postedOn: {
        label: 'Posted on',
        hint: 'If it came by post, by the postmark; what was posted before the time ended is in time',
      },
      attachments: { label: 'Scan' },
    },
  },
} as const;

/** The questions of the act, but for its files: on paper they are the scan. Whoever enters it copies, and does not advise. */
function twin(language: keyof typeof common, of: CommandText, own: TwinText): CommandText {
  const { lead, action, page, asWritten, fields } = common[language];
  const { papers: _papers, ...pages } = of.pages;
  const { attachments: _files, conformsToOriginals: _word, ...asked } = of.fields;
  const copied: CommandText['fields'] = Object.fromEntries(
    Object.entries(asked).map(([name, { label, hint }]) => [
      name,
      hint === undefined ? { label } : { label, hint: asWritten },
    ]),
  );
  return {
    title: own.title,
    lead,
    action,
    after: own.after,
    pages: { paper: { title: page }, ...pages },
    fields: { ...fields, ...copied },
    ...(own.tells === undefined ? {} : { tells: own.tells }),
    ...(of.options === undefined ? {} : { options: of.options }),
  };
}

/**
 * A procedure's texts, with those of the clerk's acts that enter on paper what a party does from an account.
 * @throws RangeError when the act has no text: a fault of ours.
 */
export function alsoOnPaper(
  language: keyof typeof common,
  texts: TextCatalogue,
  twins: Readonly<Record<string, TwinText>>,
): TextCatalogue {
  const made = Object.entries(twins).map(([name, own]) => {
    const of = texts.commands[own.of];
    if (of === undefined) throw new RangeError(`${name}: ${own.of} has no text`);
    return [name, twin(language, of, own)] as const;
  });
  return { ...texts, commands: { ...texts.commands, ...Object.fromEntries(made) } };
}

/** What the act tells whoever does it from an account, and is as true on paper. */
export const toldAlike = (
  texts: TextCatalogue,
  of: string,
  ...codes: readonly string[]
): NonNullable<CommandText['tells']> =>
  Object.fromEntries(
    codes.flatMap((code) => {
      const told = texts.commands[of]?.tells?.[code];
      return told === undefined ? [] : [[code, told]];
    }),
  );
