/** CPL-171: what is said of an appeal against a ruling not to accept, for which there is no act of its own yet. */
export const howToAppealTheRuling = {
  zh: () => ({
    label: '不服不予受理的裁定',
    value:
      '自裁定书送达之日起十日内可以上诉。上诉状在这里上传、当面交到立案窗口或者邮寄，都算交到了本院，收到就编号；说明里请写明是上诉状。上诉案卷由法院在线下报送上一级法院',
  }),
  en: () => ({
    label: 'To appeal the ruling not to accept',
    value:
      'You may appeal within ten days of service of the ruling. You can upload the petition here, hand it in at the filing counter or post it; each counts as reaching this court, and it is numbered on receipt. Say in the note that it is an appeal. The court sends the file to the court above on paper',
  }),
};

/** The same for the judge who looks at what came after the ruling. */
export const lookForAnAppeal = {
  zh: () => ({
    label: '先看有没有上诉状',
    value:
      '裁定以后交来的材料里有上诉状的，要在线下把上诉状和案卷报送上一级法院，本系统还没有这一步；报送以后，在理由里写明报送的日期和去向',
  }),
  en: () => ({
    label: 'Is there an appeal among it?',
    value:
      'If there is an appeal against the ruling, send it with the file to the court above on paper; this system has no step for it yet. Then say in the reasons when and to which court it went',
  }),
};
