import type { SettingsWords } from '../settings-phrases.ts'

/** 办理规则各项的名称、说明和依据。依据写明出处的，是法律或某地的规定；没有写的，由本地自定。 */
export const settingsWords: SettingsWords = {
  subjects: {
    numbering: '编号与大会截止',
    filing: '登记立案',
    assignment: '交办与签收',
    deadlines: '办理时限',
    contact: '沟通联系',
    reply: '答复',
    delivery: '送达',
    feedback: '评价与再次办理',
    milestones: '前置节点与分情形时限',
    extension: '延期与暂停',
    followUp: '跟踪办理',
    other: '其他',
  },
  issueOf: (field, text) => `“${field}”：${text}`,
  fields: {
    numberTemplate: {
      label: '编号规则',
      explain:
        '{seq} 是顺序号，{seq:3} 补足三位；还可以用 {year} 年度、{term} 届、{session} 次、{kind} 种类、{period} 会中或会后、{category} 类别。例如 {year}-{seq:3} 编成 2024-007。国家没有统一规定。',
    },
    submissionNumberTemplate: {
      label: '流水号规则',
      explain: '提交时给出，登记立案之前凭它查询，可用的部分与编号规则相同。留空则不给流水号。',
    },
    numberSequences: {
      label: '大会件与闭会件的编号',
      explain: '大会期间和闭会期间的件接着编号，还是各编各的。',
      options: { together: '接着编号', byPeriod: '分开编号' },
    },
    numberWords: {
      label: '编号用字',
      explain: '编号里的 {kind} 和 {period} 写作什么字。',
      parts: {
        suggestion: '建议',
        proposal: '提案',
        inSession: '大会期间',
        betweenSessions: '闭会期间',
      },
    },
    sessionItemsFromMonths: {
      label: '会前几个月起计入大会',
      explain: '开幕前几个月提交的就算大会的件。阜阳市政协从会前三个月算起；填0则从开幕日算起。',
      parts: { suggestion: '建议', proposal: '提案' },
    },
    categories: {
      label: '建议提案类别',
      explain: '登记时选择的类别，按显示的顺序排列。国家没有统一的分类，由本地自定。',
    },
    recesses: {
      label: '休会期',
      explain: '本年度的休会期。期间不向单位征求拟办意见，也不催请。',
      parts: { from: '从', to: '到' },
    },
    objectionWindow: {
      label: '异议期',
      explain: '交办后多少天内可以提出异议，过期不提视为接受。各地从3个工作日到15个工作日不等。',
    },
    leaderReadsFirst: {
      label: '领导阅签后才能起草答复',
      explain: '单位领导对每一件阅签以后，承办人才能起草答复。',
    },
    leaderLeadsKeyItems: {
      label: '重点件由主要领导领办',
      explain: '重点件须由承办单位主要领导领办，才能起草答复。',
    },
    leaderOwnItems: {
      label: '领导领办件数',
      explain:
        '每个单位由领导领办的件数不少于这个数或这个比例（大英5%，广州每年1件）。只作统计，不限制办理。',
      parts: { least: '至少几件', percent: '至少百分之几' },
    },
    fiveFixesBeforeContact: {
      label: '落实五定以后才能登记沟通',
      explain: '先明确由谁负责，再开展办理工作。',
    },
    fiveFixesBeforeReply: {
      label: '先“五定”再起草答复',
      explain: '分管领导、责任股室、办理标准、完成时限、督办人员定好以后，才能起草答复。',
    },
    replyLimit: {
      label: '答复期限',
      explain:
        '《代表法》第五十一条：自交办之日起三个月内答复。河南、浙江从签收起算，山东乡镇从闭会起算；也可以定一个固定日期。',
    },
    difficultReplyLimit: {
      label: '疑难件答复期限',
      explain:
        '交办时就定为疑难的件，与之后申请的延期是两回事。《代表法》第五十一条：涉及面广、处理难度大的，自交办之日起六个月内答复。',
    },
    coHostOpinionLimit: {
      label: '会办意见期限',
      explain: '会办单位在此期限内把意见送主办单位。多数地方为一个月，河南、浙江为两个月。',
    },
    firstContactLimit: {
      label: '首次联系期限',
      explain: '多少天内要与提出人第一次联系。重庆自签收起20个工作日，随州20天，崇义交办后15个工作日。',
    },
    volumeExtensions: {
      label: '件数较多的宽限',
      explain:
        '本次会议要由一个单位答复的件达到多少件，每件宽限几天；按交办时的件数确定，以后不变。辽宁某市：20件以上10天，50件以上15天。',
      parts: { fromItems: '件数达到', days: '宽限', unit: '单位' },
      options: { naturalDay: '天（自然日）', workingDay: '个工作日' },
    },
    datesAfterRuleChange: {
      label: '规则或日历变动后，已定的期限',
      explain: '重算：先列出会变的日期，由督查室确认后一次改完，原因写入流程记录。不变：已经定下的日期照旧。',
      options: { recalculate: '由督查室预览后重算', keep: '保持不变' },
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
    requiredContacts: {
      label: '答复前须有的沟通',
      explain:
        '例如“三见面”，或至少两次协商。提出人表示不必见面的，面对面的要求不再适用。不填则只按“先联系后答复”。',
      parts: { phase: '阶段', least: '至少几次', faceToFace: '须面对面', confirmed: '须经提出人确认' },
      options: { any: '不限阶段', before: '办前', during: '办中' },
    },
    contactBeforeReply: {
      label: '未联系不答复',
      explain: '没有沟通记录，答复不能发出。《代表法》第五十一条要求与代表联系沟通、充分听取意见。',
    },
    clearanceChain: {
      label: '答复审核环节',
      explain: '负责人签发之前依次由谁审核。可以不设，最后一关总是单位负责人签发。',
      options: {
        unitHandler: '承办科室',
        unitOffice: '单位办公室',
        unitLeader: '任一单位领导',
        leaderInCharge: '五定确定的分管领导',
        mainLeader: '主要负责人',
        keyItem: '重点件',
        difficult: '疑难件',
        commitment: '作出承诺的',
        unresolved: '未能解决的',
        money: '涉及资金、项目的',
        suggestion: '建议',
        proposal: '提案',
      },
      parts: { by: '由谁审核', name: '环节名称', when: '只在这些情形（不选为全部）' },
    },
    signer: {
      label: '签发人',
      explain:
        '河南、山东、浙江、重庆由主要负责人签发，青岛、上海、福建由负责人签发，也有由分管领导签发的。单位没有登记主要负责人的，任一单位领导可以签发。',
      options: { mainLeader: '主要负责人', responsiblePerson: '任一单位领导', leaderInCharge: '分管领导' },
    },
    mainLeaderSignsWhen: {
      label: '必须由主要负责人签发的情形',
      explain: '这些情形不论上一项怎样规定，都由主要负责人签发。',
      options: {
        keyItem: '重点件',
        difficult: '疑难件',
        commitment: '作出承诺的',
        unresolved: '未能解决的',
        money: '涉及资金、项目的',
        suggestion: '建议',
        proposal: '提案',
      },
    },
    countersign: {
      label: '会签',
      explain: '会办单位和共同主办单位是否要对主办单位的答复稿逐字会签，未会签完不能送审或签发。',
      options: { none: '不要求', beforeClearance: '送审之前', beforeSigning: '签发之前' },
    },
    countersignLimit: {
      label: '会签期限',
      explain: '送会签后多少天内会签，不晚于主办单位的答复期限。',
    },
    jointHostReplies: {
      label: '共同主办的答复',
      explain: '各自答复，或者由第一家起草一份一致意见、其余会签。上海市2015年规定第十七条要求取得一致。',
      options: { each: '各自答复', oneAgreed: '一份一致意见' },
    },
    keyItemsInGovernmentsName: {
      label: '重点件以县政府名义办理',
      explain: '选“是”后，重点件的拟办意见须选上“以县政府名义办理”，否则不能保存和交办。霍邱县如此规定。',
    },
    governmentAgencyCode: {
      label: '县政府发文机关代字',
      explain: '以县政府名义发出的答复函用这一代字单独编号，不占承办单位的文号。请填本县实际使用的代字。',
    },
    resultClasses: {
      label: '办理结果类别',
      explain: '答复时选择的类别，按这里的顺序显示。统计按属性计算，不按字母，因为各地的B类、C类含义不同。',
      options: { green: '绿', blue: '蓝', yellow: '黄', red: '红', grey: '灰' },
      parts: {
        code: '代号',
        label: '含义',
        labelEn: '英文含义',
        isResolved: '算作已解决',
        isCommitment: '属于承诺，列入跟踪',
        isReference: '留作参考',
        needsPlan: '须写落实计划',
        needsDeadline: '计划须写完成时间和责任人',
        needsReason: '须写不能解决的原因',
        needsUpwardReport: '须写何时向谁反映',
        colour: '显示颜色',
      },
    },
    feedbackLimit: {
      label: '评价期限',
      explain: '多少天内评价，可以从送达、发文或全部阅读起算。河南10个工作日，北京15个，重庆20个。',
    },
    rehandlingLimit: {
      label: '再次办理期限',
      explain: '提出人不满意、要求重新办理后，多长时间内再次答复。多数地方为一个月，各地从15天到3个月不等。',
    },
    delegationCheck: {
      label: '先经代表团初核',
      explain: '大会期间的建议先由代表团初核，再送大会秘书处。河南省2017年条例第十一条有此规定。',
    },
    delegationsMayPropose: {
      label: '代表团可以提出建议',
      explain: '代表团能否以代表团名义提出建议。重庆市2017年条例第八条规定可以，多数地方只由代表提出。',
    },
    collectiveOnlyInSession: {
      label: '只在大会期间提出的集体',
      explain:
        '闭会期间不能以这些名义提交；代录纸质件不受此限。政协界别提案限全会期间，重庆代表团建议限大会期间。',
      options: { sector: '界别小组', delegation: '代表团' },
    },
    withdrawalUntil: {
      label: '最迟何时可以撤回',
      explain: '领衔人在此之前可以撤回。北京市2014年规定为交办之前。',
      options: { filing: '登记立案前', assignment: '交办前', reply: '答复前' },
    },
    withdrawalNeedsAll: {
      label: '联名件撤回须全体同意',
      explain: '联名件只有全体联名人同意才能撤回。上海市2015年有此规定。',
    },
    groundsForSuggestions: {
      label: '建议不予受理的理由',
      explain: '各省市条例列明的情形不尽相同，如重庆列六项、上海列七项。由本地按所在省的规定选列。',
      options: {
        nothing: '不再转送',
        opinionInformation: '转社情民意信息',
        memberLetter: '转委员来信',
        deputyLetter: '转代表来信',
        petition: '转信访部门',
        reference: '转作参阅件',
        otherAuthority: '转县外有关机关',
      },
      parts: {
        code: '代号',
        label: '理由',
        labelEn: '英文',
        disposal: '通常怎样处理',
        notice: '告知提出人的话（发出前可改）',
      },
    },
    groundsForProposals: {
      label: '提案不予立案的理由',
      explain: '全国政协提案工作条例列有十项不予立案的情形，本地可以增减。',
      options: {
        nothing: '不再转送',
        opinionInformation: '转社情民意信息',
        memberLetter: '转委员来信',
        deputyLetter: '转代表来信',
        petition: '转信访部门',
        reference: '转作参阅件',
        otherAuthority: '转县外有关机关',
      },
      parts: {
        code: '代号',
        label: '理由',
        labelEn: '英文',
        disposal: '通常怎样处理',
        notice: '告知提出人的话（发出前可改）',
      },
    },
    conversionsOfSuggestions: {
      label: '不受理的建议可以转作',
      explain: '不作建议办理的，可以转到这些渠道，并告知代表。',
      options: {
        opinionInformation: '转社情民意信息',
        memberLetter: '转委员来信',
        deputyLetter: '转代表来信',
        petition: '转信访部门',
        reference: '转作参阅件',
        otherAuthority: '转县外有关机关',
      },
    },
    conversionsOfProposals: {
      label: '不立案的提案可以转作',
      explain: '不予立案的，可以转到这些渠道，并告知提案者。',
      options: {
        opinionInformation: '转社情民意信息',
        memberLetter: '转委员来信',
        deputyLetter: '转代表来信',
        petition: '转信访部门',
        reference: '转作参阅件',
        otherAuthority: '转县外有关机关',
      },
    },
    coHostRetryLimit: {
      label: '会办意见退回后重报期限',
      explain: '主办单位认为会办意见空泛而退回的，在此期限内重新提出。重庆为5个工作日。',
    },
    milestones: {
      label: '前置节点',
      explain: '答复之前各步骤的日期：从交办起算的期限，或者占交办至答复期限的百分比。',
      options: {
        plan: '五定',
        firstContact: '首次联系',
        meeting: '面商',
        draft: '拟稿',
        clearance: '审签',
        delivery: '送达',
      },
      parts: { what: '节点', limit: '期限', share: '占全程的百分比' },
    },
    limitRules: {
      label: '分情形的期限',
      explain: '只适用于一部分件的期限，排在前面的优先；不填的条件表示不限。',
      options: {
        reply: '答复',
        coHost: '会办',
        plan: '五定',
        firstContact: '首次联系',
        meeting: '面商',
        draft: '拟稿',
        clearance: '审签',
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
        national: '国家级',
        provincial: '省级',
        city: '市级',
        township: '乡镇级',
      },
      parts: {
        what: '适用于',
        limit: '期限',
        kind: '类型',
        period: '提交时间',
        role: '承办角色',
        proposerType: '领衔人身份',
        category: '类别',
        level: '层次',
        isKey: '重点件',
        isDifficult: '疑难件',
      },
    },
    localReplyDate: {
      label: '本地统一答复日期',
      explain: '与法定期限并列的本地日期（如6月30日前），两个日期都显示，按较早的提醒。',
    },
    coHostDaysBeforeHost: {
      label: '会办意见早于主办多少天',
      explain: '会办意见在主办单位到期前多少天送达。凤阳为20天。不设则按会办意见期限。',
    },
    extensionMaxMonths: {
      label: '延期后最长期限（月）',
      explain: '从交办之日起，连同延期最多几个月。《代表法》第五十一条：最长六个月。',
    },
    extensionApprover: {
      label: '延期由谁批准',
      explain: '各地不同：交办机关，或人大、政协机构，或两者先后批准。',
      options: { supervisionOffice: '县政府督查室', body: '人大、政协机构', both: '两者先后批准' },
    },
    pauseAddsBack: {
      label: '暂停的天数怎样补回',
      explain: '暂停期间不计时限，恢复后按工作日或自然日顺延。',
      options: { workingDay: '工作日', naturalDay: '自然日' },
    },
    governmentPreCheck: {
      label: '督查室审核答复',
      explain: '答复签发后、编号前是否先送县政府督查室审核。',
      options: { none: '不审核', listed: '只审所列情形', all: '全部审核' },
    },
    preCheckWhen: {
      label: '需要督查室审核的情形',
      explain: '上一项选“只审所列情形”时适用。',
      options: {
        keyItem: '重点件',
        suggestion: '建议',
        proposal: '提案',
        difficult: '疑难件',
        commitment: '作出承诺的',
        unresolved: '未能解决的',
        money: '涉及资金、项目的',
      },
    },
    suggestionAddressees: {
      label: '联名建议的答复送给谁',
      explain:
        '河南、浙江、福建、重庆、上海送每位联名代表；全国和山东也可经联名人同意由领衔人转告；青岛主要送领衔人。并案的各件分别答复。',
      options: { everybody: '每位联名人', lead: '只送领衔人', leadRelays: '经同意由领衔人转告' },
    },
    proposalAddressees: {
      label: '联名提案的答复送给谁',
      explain: '佛坪送每位联名委员。并案的各件分别答复，集体提案送提出单位。',
      options: { everybody: '每位联名人', lead: '只送领衔人', leadRelays: '经同意由领衔人转告' },
    },
    respondents: {
      label: '由谁评价',
      explain: '联名件由领衔人评价，还是每位提出人都评价。山东、重庆由领衔人代表全体。',
      options: { everybody: '每位提出人', lead: '只由领衔人' },
    },
    nonResponse: {
      label: '到期没有评价的怎样计算',
      explain:
        '催评之后仍没有评价的：不计入满意率的基数（重庆），或计入基数但不算满意，或算作满意。没有查到哪里规定算作满意，须自行确认。',
      options: { excluded: '不计入基数', unanswered: '计入基数，不算满意', satisfied: '算作满意' },
    },
    feedbackReminderLimit: {
      label: '送达多久后催评',
      explain: '到这一天还没有评价的，由系统提醒一次；也可以随时人工催评。应短于评价期限。',
    },
    linkDays: {
      label: '个人链接有效几天',
      explain: '发给提出人、不用登录就能看答复和评价的链接，自发出次日起算，到最后一天结束为止。',
    },
    surveyScale: {
      label: '评价等次',
      explain: '评价时可选的等次，每一等次注明统计时算作哪一级。',
      options: {
        satisfied: '满意',
        basicallySatisfied: '基本满意',
        understanding: '理解（单列，不算满意）',
        dissatisfied: '不满意',
      },
      parts: { code: '代号', label: '等次', labelEn: '英文', level: '统计时算作' },
    },
    surveyQuestions: {
      label: '其他问题',
      explain:
        '征询意见表上除态度和结果以外的问题，如是否走访、答复是否有针对性；可以只在前面某题选了某项时追问，只问建议或提案，只在首轮或再次办理后问。',
      options: {
        everybody: '全部提出人',
        persons: '代表、委员个人',
        collectives: '集体提出人',
        all: '每一轮',
        first: '只问首轮',
        later: '再次办理后才问',
        suggestion: '建议',
        proposal: '提案',
      },
      parts: {
        code: '代号',
        label: '问题或选项',
        labelEn: '英文',
        options: '选项',
        askedOf: '问谁',
        isRequired: '必须回答',
        rounds: '哪一轮问',
        kind: '类型',
        onlyIf: '追问的条件',
        question: '前面哪一题（代号；态度填attitude，结果填result）',
        answer: '选了哪一项（代号）',
      },
    },
    judgeEveryPoint: {
      label: '逐条评价',
      explain: '答复的每一条都要单独评价；不选则可评可不评。',
    },
    paperFeedbackNeedsScan: {
      label: '代录纸质评价表须附扫描件',
      explain: '办事机构代录提出人填写的纸质表时，须上传表的扫描件或照片，便于核对。',
    },
    rehandlingStart: {
      label: '再次办理怎样启动',
      explain: '不满意后由督办机关审查决定（重庆、上海），或自动启动（河南、山东、浙江）。',
      options: { reviewed: '审查后决定', automatic: '自动启动' },
    },
    rehandleBasicallySatisfied: {
      label: '“基本满意”也要再次答复',
      explain: '个别县要求对“基本满意”的也再作答复。',
    },
    maxRounds: {
      label: '最多办理几轮',
      explain: '同一单位对同一件最多办理几轮。',
    },
    conciliationAfterLastRound: {
      label: '末轮仍不满意的先协商',
      explain: '最后一轮仍不满意的，由督办机关召集双方协商后再办结。重庆、四川有此做法。',
    },
    afterLastRound: {
      label: '末轮之后用什么方式',
      explain:
        '最后一轮仍不满意、办结之前用的方式：协调会商（重庆），单位和专家评估（河南），专题说明（四川）。',
      options: {
        conciliation: '协调会商（三种方式均可）',
        evaluation: '单位和专家评估',
        specialExplanation: '专题说明或当面协商',
      },
    },
    promiseReviewLimit: {
      label: '承诺事项多久报告一次',
      explain: '承诺事项至少每隔多久报告进展。多数地方为每季度。',
    },
    promiseLimitWithoutDay: {
      label: '未写日期的承诺何时到期',
      explain: '答复没有写明完成日期的承诺，按此到期。',
    },
    parkedReviewLimit: {
      label: '挂起事项多久复查一次',
      explain: '暂不能解决而挂起的事项，每隔多久再看一次。',
    },
    classChangeConsent: {
      label: '结果变更是否征求提出人',
      explain: '承诺类转为已解决类，是否须提出人认可。',
      options: { needed: '须提出人认可', unlessNotKept: '提出人没有反对即可', notAsked: '不征求' },
    },
    consultBeforeAssignment: {
      label: '交办前先征求拟办单位意见',
      explain: '征求意见没有结束不能交办，交办会只处理有异议的件。本溪平山的做法。',
    },
    lateObjections: {
      label: '逾期后的异议',
      explain: '异议期过后是否还能提出。玉林、佳县一律不受理。',
      options: { refused: '不受理', leaderMayObject: '主要负责人可以提出' },
    },
    secondObjection: {
      label: '裁定后再次异议',
      explain: '裁定后能否再提一次异议。玉林规定第二次须主要负责人签字。',
      options: { none: '不可以', byLeader: '主要负责人可以再提一次' },
    },
    rulingAfterReturns: {
      label: '退回几次后须由领导裁定',
      explain: '达到次数后不再协商改派，须写明裁定领导；填 0 表示不限。各地多规定协调不成由政府领导裁定。',
    },
    clockAfterReassignment: {
      label: '改派后的期限',
      explain: '改由其他单位承办后，新单位的期限重新计算还是继续计算。',
      options: { restarts: '重新计算', goesOn: '继续计算' },
    },
    proposersMayObject: {
      label: '提出人可以对承办单位提出异议',
      explain: '提出人认为承办单位不合适时可以提出，督查室须答复。上海2015年第十四条。',
    },
  },
}
