/** What stands on the printed slip. In Chinese whatever the screen says, as every paper of the court is. */
export const slipWords = {
  title: '查阅码通知',
  codeLabel: '查阅码',
  demo: '演示：法院、人物、案件都是虚构的，本通知不产生法律效力。',
  numberNone: '案号：立案后编定',
  lead: (number: string | null, cause: string) =>
    `本院${number ?? ''}${cause}一案，请您凭右上角的查阅码把案件关联到您自己的账号。关联以后，可以在网上看案件材料、交答辩状和证据、收文书。`,
  how: '怎样关联',
  steps: (site: string | null) => [
    site === null
      ? '登录本院的在线诉讼平台。网址请打下面的电话向本院核实，不要点短信里的链接。'
      : `在浏览器里输入网址 ${site}，登录；没有账号的，用身份证和手机号注册。`,
    '选“关联案件”，填右上角的查阅码，核对案件后确认。',
    '代表单位的，再上传身份证明书或者授权委托书，书记员核对以后就能看案件。',
  ],
  holds: '有效期',
  holdsLead:
    '查阅码在您关联案件以前一直有效，不限天数；关联以后不能再用。丢失、怀疑被别人看到的，请马上告诉本院。',
  choice: '自愿',
  choiceLead:
    '是否在网上参加诉讼，由您自己选择。不关联、不上网的，照样可以到法院办理，诉讼权利不受影响；文书上的期限仍然照文书计算。',
  care: '请注意',
  careLead: '查阅码只给您本人使用，不要告诉别人。法院不会让您转账、下载软件或者说出手机验证码。',
  help: '不会上网、有疑问',
  phone: (number: string) => `热线：${number}`,
  window: (address: string, hours: string) =>
    `窗口：${address}（${hours}），工作人员可以当场帮您关联。`,
};
