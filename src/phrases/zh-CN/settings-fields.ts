import type { SettingsWords } from '../settings-phrases.ts'

/** 办理规则各项的名称、说明和依据。依据写明出处的，是法律或某地的规定；没有写的，由本地自定。 */
export const settingsWords: SettingsWords = {
  subjects: {
    filing: '登记立案',
    assignment: '交办与签收',
    deadlines: '办理时限',
    contact: '沟通联系',
    reply: '答复',
    feedback: '评价与再次办理',
    other: '其他',
  },
  issueOf: (field, text) => `“${field}”：${text}`,
  fields: {
    numberTemplate: {
      label: '编号规则',
      explain:
        '{seq} 是流水号，{seq:3} 补足三位，{year} 是年度；例如 {year}-{seq:3} 编成 2024-007。国家没有统一规定。',
    },
    categories: {
      label: '建议提案类别',
      explain: '登记时选择的类别，按显示的顺序排列。国家没有统一的分类，由本地自定。',
    },
    objectionWindow: {
      label: '异议期',
      explain: '交办后多少天内可以提出异议，过期不提视为接受。各地从3个工作日到15个工作日不等。',
    },
    fiveFixesBeforeReply: {
      label: '先“五定”再起草答复',
      explain: '分管领导、责任股室、办理标准、完成时限、督办人员定好以后，才能起草答复。',
    },
    replyLimit: {
      label: '答复期限',
      explain: '从交办之日起算。《代表法》第五十一条：三个月内答复；也可以定一个固定日期。',
    },
    difficultReplyLimit: {
      label: '疑难件答复期限',
      explain: '涉及面广、处理难度大的件。《代表法》第五十一条：自交办之日起六个月内答复。',
    },
    coHostOpinionLimit: {
      label: '会办意见期限',
      explain: '会办单位在此期限内把意见送主办单位。多数地方为一个月，河南、浙江为两个月。',
    },
    firstContactLimit: {
      label: '首次联系期限',
      explain: '交办后多少天内要与提出人第一次联系。重庆、随州为20天左右，崇义为15个工作日。',
    },
    warnWorkingDays: {
      label: '提前亮黄灯的工作日数',
      explain: '离到期还有几个工作日时亮黄灯；过期亮红灯。',
    },
    faceToFaceMeans: {
      label: '算作面商的沟通方式',
      explain: '只有这些方式计入见面率。电话、书信一般算联系，不算见面。',
      options: {
        visit: '登门走访',
        invitation: '邀请来访面商',
        meeting: '座谈会',
        siteSurvey: '现场察看',
        video: '视频沟通',
        telephone: '电话沟通',
        letter: '书面沟通',
      },
    },
    contactBeforeReply: {
      label: '未联系不答复',
      explain: '没有沟通记录，答复不能发出。《代表法》第五十一条要求与代表联系沟通、充分听取意见。',
    },
    clearanceChain: {
      label: '答复审核环节',
      explain: '负责人签发之前依次由谁审核。可以不设，最后一关总是单位负责人签发。',
      options: { unitOffice: '承办单位办公室核稿', unitLeader: '单位负责人审定' },
    },
    resultClasses: {
      label: '办理结果类别',
      explain: '答复时选择的类别。统计按属性计算，不按字母，因为各地的B类、C类含义不同。',
      parts: {
        code: '代号',
        label: '含义',
        labelEn: '英文含义',
        isResolved: '算作已解决',
        isCommitment: '属于承诺，列入跟踪',
        needsPlan: '须写落实计划和完成时间',
        needsReason: '须写不能解决的原因',
      },
    },
    feedbackLimit: {
      label: '评价期限',
      explain: '收到答复后多少天内评价。河南10个工作日，北京15个，重庆20个。',
    },
    rehandlingLimit: {
      label: '再次办理期限',
      explain: '提出人不满意、要求重新办理后，多长时间内再次答复。多数地方为一个月。',
    },
  },
}
