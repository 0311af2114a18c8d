/** How a paper of the court calls whoever takes part on a side. */
export const sideNames: Readonly<Record<string, string>> = {
  plaintiff: '原告',
  defendant: '被告',
  'third-party': '第三人',
};
