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
    followUp: '跟踪办理',
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
      parts: { by: '由谁', name: '环节名称', when: '什么情形才需要（不选为都需要）' },
      options: {
        unitHandler: '科室、承办人',
        unitOffice: '办公室',
        unitLeader: '单位负责人',
        difficult: '疑难件',
        commitment: '属于承诺的',
        unresolved: '未解决也未承诺的',
        money: '涉及资金或项目的',
      },
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
    delegationCheck: {
      label: '大会期间先经代表团初核',
      explain: '大会期间的代表建议先由所在代表团初核，再送代工委审查。河南2017年第十一条。',
    },
    withdrawalUntil: {
      label: '最晚何时可以撤回',
      explain: '领衔人在这一环节结束之前可以撤回。北京2014年规定在交办之前。',
      options: { filing: '登记立案之前', assignment: '交办之前', reply: '答复之前' },
    },
    withdrawalNeedsAll: {
      label: '联名件撤回须全体同意',
      explain: '所有联名人都同意才能撤回，有一人不同意就继续办理。上海2015年规定。',
    },
    conversionsOfSuggestions: {
      label: '建议可以转作',
      explain: '不作为建议办理时可以选择的去向，说明会告知提出人。',
      options: {
        opinionInformation: '社情民意信息',
        memberLetter: '委员来信',
        deputyLetter: '代表来信',
        petition: '信访部门',
        reference: '参阅件',
        otherAuthority: '县外有关机关',
      },
    },
    conversionsOfProposals: {
      label: '提案可以转作',
      explain: '不予立案、改由其他方式办理时可以选择的去向。',
      options: {
        opinionInformation: '社情民意信息',
        memberLetter: '委员来信',
        deputyLetter: '代表来信',
        petition: '信访部门',
        reference: '参阅件',
        otherAuthority: '县外有关机关',
      },
    },
    coHostRetryLimit: {
      label: '会办意见退回后的期限',
      explain: '主办单位认为意见空泛、退回重提后的期限。重庆2017年为5个工作日。',
    },
    governmentPreCheck: {
      label: '督查室审核',
      explain: '单位签发以后、编号印发之前，是否再送县政府督查室审核。',
      options: { none: '不审', listed: '只审列明的', all: '全部审核' },
    },
    preCheckWhen: {
      label: '哪些答复送督查室审核',
      explain: '督查室审核选“只审列明的”时，符合其中一种情形的送审。',
      options: {
        difficult: '疑难件',
        commitment: '属于承诺的（计划解决）',
        unresolved: '未解决也未承诺的',
        money: '涉及资金或项目的',
      },
    },
    respondents: {
      label: '谁的评价算完成一轮',
      explain: '联名件是所有人评价完才算，还是领衔人评价即可。其他人任何时候都可以评价。',
      options: { everybody: '全体提出人', lead: '领衔人' },
    },
    surveyScale: {
      label: '评价等次',
      explain: '办理态度和办理结果可选的等次。名称由本地自定，每一项须注明统计时算作哪一级。',
      parts: { code: '代号', label: '名称', labelEn: '英文名称', level: '统计时算作' },
      options: { satisfied: '满意', basicallySatisfied: '基本满意', dissatisfied: '不满意' },
    },
    surveyQuestions: {
      label: '其他问题',
      explain: '征询意见表中除态度、结果外还要问的问题，例如是否走访、答复是否有针对性。',
      parts: {
        code: '代号',
        label: '问题',
        labelEn: '英文问题',
        options: '选项',
        askedOf: '问谁',
        isRequired: '必答',
      },
      options: { everybody: '所有提出人', persons: '个人', collectives: '集体提出人' },
    },
    judgeEveryPoint: {
      label: '必须逐条评价',
      explain: '答复的每一条都要评价是否解决；不勾选时可以评价，也可以不评价。',
    },
    rehandlingStart: {
      label: '再次办理如何启动',
      explain: '不满意时自动启动（河南、山东、浙江），还是经主管部门研究后决定（重庆、上海）。',
      options: { reviewed: '研究后决定', automatic: '自动启动' },
    },
    rehandleBasicallySatisfied: {
      label: '“基本满意”也再次办理',
      explain: '个别县规定基本满意的也要进一步答复。',
    },
    maxRounds: { label: '办理轮次上限', explain: '同一单位对同一件最多办理几轮。' },
    conciliationAfterLastRound: {
      label: '最后一轮仍不满意须协调会商',
      explain: '达到轮次上限仍不满意的，登记双方会商、评估或专题说明的结果后才能办结。',
    },
    milestones: {
      label: '前置节点',
      explain: '答复之前各步骤的日期，可以定期限，也可以定占全程的百分比。首次联系另有期限。',
      parts: { what: '节点', limit: '期限', share: '占全程百分比' },
      options: {
        firstContact: '首次联系',
        plan: '落实五定',
        meeting: '面商',
        draft: '起草答复',
        clearance: '审核',
        delivery: '送达',
      },
    },
    limitRules: {
      label: '分情形的期限',
      explain: '只对部分件适用的期限，从上往下第一条符合的生效；没有填的条件表示不限。',
      parts: {
        what: '哪个期限',
        limit: '期限',
        kind: '建议或提案',
        period: '提出时间段',
        role: '承办角色',
        proposerType: '领衔人类型',
        isKey: '重点件',
        isDifficult: '疑难件',
      },
      options: {
        reply: '答复',
        coHost: '会办意见',
        firstContact: '首次联系',
        plan: '落实五定',
        meeting: '面商',
        draft: '起草答复',
        clearance: '审核',
        delivery: '送达',
        suggestion: '建议',
        proposal: '提案',
        inSession: '大会期间',
        betweenSessions: '闭会期间',
        sole: '单办',
        host: '主办',
        separate: '分办',
        jointHost: '共同主办',
        deputy: '人大代表',
        member: '政协委员',
        delegation: '代表团',
        party: '民主党派',
        organisation: '人民团体',
        committee: '专门委员会',
        sector: '界别',
      },
    },
    localReplyDate: {
      label: '本地答复截止日',
      explain: '例如6月30日前。与法定期限同时显示，按较早的一个提醒。',
    },
    coHostDaysBeforeHost: {
      label: '会办意见早于主办期限的天数',
      explain: '会办意见须在主办单位答复期限之前多少天送达。凤阳为20天。不填则按会办意见期限。',
    },
    extensionMaxMonths: {
      label: '延期后最长几个月',
      explain: '从交办之日起，连同延期最多几个月。国家规定总共六个月。',
    },
    extensionApprover: {
      label: '延期由谁批准',
      explain: '由交办单位、人大或政协机关，或两家先后同意。',
      options: { supervisionOffice: '县政府督查室', body: '人大代工委或政协提案委', both: '两家先后同意' },
    },
    pauseAddsBack: {
      label: '暂停的天数怎样补回',
      explain: '暂停结束后，按工作日或按自然日把停掉的天数加回期限。',
      options: { workingDay: '按工作日', naturalDay: '按自然日' },
    },
    promiseReviewLimit: { label: '承诺进展报告周期', explain: '承诺事项至少多久报告一次进展。' },
    promiseLimitWithoutDay: {
      label: '没有写日期的承诺何时到期',
      explain: '答复没有写明完成日期时，承诺在这一天到期。',
    },
    parkedReviewLimit: {
      label: '挂起事项复查周期',
      explain: '暂时不能解决的事项多久复查一次，条件变化的重新办理。',
    },
    classChangeConsent: {
      label: '由承诺改为已解决是否须提出人认可',
      explain: '兖州的做法是代表、单位、督办委员会三方认可。',
      options: { needed: '须有提出人认可', unlessNotKept: '没有人认为未兑现即可', notAsked: '不需要' },
    },
  },
}
