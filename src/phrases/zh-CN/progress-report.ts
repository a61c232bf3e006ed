import type { PlainDate } from '#domain/time/plain-date.ts'
import type { ActivityKind } from '#domain/vocabulary/activity-kinds.ts'
import type { HandlingMode } from '#domain/vocabulary/handling-modes.ts'
import { chineseNumeral } from './chinese-numeral.ts'
import { dayOfYear, writtenDate } from './written-date.ts'

type Split = { readonly total: number; readonly inSession: number; readonly betweenSessions: number }
type ActivityFacts = {
  readonly kind: ActivityKind
  readonly title: string
  readonly heldOn: PlainDate
  readonly chair: string
  readonly summary: string
}

/** 办理进展情况: sentences with figures; which of them are said depends on what the data show. */
export const progressReport = {
  title: (year: number) => `${year}年人大代表建议和政协委员提案办理进展情况`,
  titleParts: (year: number): readonly string[] => [
    `${year}年`,
    '人大代表建议',
    '和政协委员提案',
    '办理进展情况',
  ],
  asOf: (date: PlainDate) => `（数据截至${writtenDate(date)}）`,
  demonstration: '演示数据，不是真实公文',
  headings: {
    basicSituation: '一、办理工作的基本情况',
    practices: '二、办理工作的主要做法',
    nextSteps: '三、下一步工作打算',
  },
  subheading: (order: number, text: string) => `（${chineseNumeral(order)}）${text}`,
  /** Between two sentences of a paragraph. */
  gap: '',

  nothingYet: ({ year, asOf }: { year: number; asOf: PlainDate }) =>
    `截至${writtenDate(asOf)}，${year}年尚无登记的人大代表建议和立案的政协提案。`,
  received: ({
    year,
    sessions,
    suggestions,
    proposals,
  }: {
    year: number
    sessions: readonly string[]
    suggestions: Split
    proposals: Split
  }) =>
    `${year}年，${sessions.length > 0 ? `围绕${sessions.join('和')}，` : ''}共${[
      ...(suggestions.total > 0 ? [`登记人大代表建议${suggestions.total}件${periods(suggestions)}`] : []),
      ...(proposals.total > 0 ? [`立案政协提案${proposals.total}件${periods(proposals)}`] : []),
    ].join(
      '，',
    )}${proposals.total > 0 && suggestions.total > 0 ? `，合计${suggestions.total + proposals.total}件` : ''}。`,
  waiting: (count: number) => `另有${count}件已经提交、正在审查。`,
  notAssigned: (asOf: PlainDate) => `截至${writtenDate(asOf)}，上述建议、提案尚未交办。`,
  assigned: ({ asOf, count, units, all }: { asOf: PlainDate; count: number; units: number; all: number }) =>
    `截至${writtenDate(asOf)}，${count === all ? '已全部交办' : `已交办${count}件`}，由${units}个单位承办${count === all ? '' : `，尚有${all - count}件待交办`}。`,
  modes: (modes: readonly { readonly name: string; readonly count: number }[]) =>
    `按承办方式分，${modes.map(({ name, count }) => `${name}${count}件`).join('、')}。`,
  modeNames: {
    sole: '单办',
    hostAndCoHost: '主办与会办',
    separate: '分办',
    jointHosts: '共同主办',
  } satisfies Record<HandlingMode, string>,
  met: ({ count, rate, reported }: { count: number; rate: string; reported: string | null }) =>
    `经代表、委员确认，承办单位已当面沟通${count}件，见面率${rate}${reported ? `（按承办单位登记为${reported}）` : ''}。`,
  noneMet: (reported: number) =>
    reported > 0 ? `承办单位登记当面沟通${reported}件，尚待代表、委员确认。` : '尚无当面沟通的登记。',
  noneReplied: '各件正在办理，尚无答复完毕的件。',
  replied: ({ count, rate }: { count: number; rate: string }) => `已答复${count}件，办复率${rate}。`,
  classes: (classes: readonly { readonly code: string; readonly label: string; readonly count: number }[]) =>
    `已答复的按类别分，${classes.map(({ code, label, count }) => `${code}类（${label}）${count}件`).join('，')}。`,
  classesTwice: '一件由多个单位分别答复且类别不同的，按各类别分别计数。',
  feedback: ({
    answered,
    content,
    rate,
    dissatisfied,
  }: {
    answered: number
    content: number
    rate: string
    dissatisfied: number
  }) =>
    `收到代表、委员对办理结果评价的有${answered}件，其中满意和基本满意${content}件，满意率${rate}${dissatisfied > 0 ? `，不满意${dissatisfied}件` : ''}。`,
  rehandled: (count: number) => `列入再次办理的有${count}件。`,
  closed: (count: number) => `已办结${count}件。`,
  overdue: (count: number) => `超过答复时限、尚未答复的有${count}件。`,

  practiceHeadings: {
    leadership: '加强组织领导，部署办理任务',
    assignment: '细化任务分解，规范分办交办',
    responsibility: '落实办理责任，加强督促检查',
    communication: '加强沟通联系，听取代表委员意见',
  },
  activity: ({ kind, title, heldOn, chair, summary }: ActivityFacts) =>
    `${dayOfYear(heldOn)}，${verbs[kind]}${title}${chair ? `，由${closed(chair)}主持` : ''}。${sentence(summary)}`,
  notice: ({ title, number }: { title: string; number: string }) => `会议印发${quoted(title)}（${number}）。`,
  handedOver: (count: number) => `会上交办${count}件。`,
  points: ({ items, points }: { items: number; points: number }) =>
    `分办时，对${items}件建议、提案逐条分解，形成${points}项办理事项，逐项明确承办单位。`,
  allSigned: '交办后，各承办单位均已返回回执。',
  signed: ({ count, rate }: { count: number; rate: string }) =>
    `交办后，各承办单位均已返回回执的有${count}件，签收率${rate}。`,
  objections: ({
    raised,
    adjusted,
    ruled,
    open,
  }: {
    raised: number
    adjusted: number
    ruled: number
    open: number
  }) =>
    `承办单位提出异议${raised}件次，${[
      ...(adjusted > 0 ? [`经协调调整承办单位${adjusted}件次`] : []),
      ...(ruled > 0 ? [`由县政府督查室裁定${ruled}件次`] : []),
      ...(open > 0 ? [`正在协调${open}件次`] : []),
    ].join('，')}。`,
  bigUnits: (units: readonly { readonly name: string; readonly count: number }[]) =>
    `承办件数较多的单位是${units.map(({ name, count }) => `${name}（${count}件）`).join('、')}。`,
  fiveFixes: ({ count, rate }: { count: number; rate: string }) =>
    `实行“五定”，逐件明确分管领导、责任科室、办理标准、完成时限和督办人员。各承办单位均已落实“五定”的有${count}件，覆盖率${rate}。`,
  contacts: ({
    logged,
    before,
    during,
    after,
  }: {
    logged: number
    before: number
    during: number
    after: number
  }) =>
    `承办单位与代表、委员沟通联系${logged}次，其中${[
      ...(before > 0 ? [`办理前${before}次`] : []),
      ...(during > 0 ? [`办理中${during}次`] : []),
      ...(after > 0 ? [`办理后${after}次`] : []),
    ].join('、')}。`,
  faceToFace: ({ faceToFace, confirmed }: { faceToFace: number; confirmed: number }) =>
    `当面沟通${faceToFace}次${confirmed === faceToFace ? '，均经代表、委员确认' : confirmed > 0 ? `，其中经代表、委员确认${confirmed}次` : '，尚待代表、委员确认'}。`,
  noPractices: '截至目前，系统中尚无会议、交办、督查和沟通联系的记录。',

  steps: {
    beforeFiling: '建议、提案提交后，及时登记和审查立案，逐条分解办理事项，提出承办单位和承办方式的意见。',
    assign: (count: number) => `抓紧交办尚未交办的${count}件，明确承办单位、承办方式和答复时限。`,
    sign: (count: number) => `督促承办单位对尚未签收的${count}件及时签收或者提出异议。`,
    settle: (count: number) => `对正在协调的${count}件次异议，尽快确定承办单位。`,
    fix: (count: number) => `对尚未落实“五定”的${count}件，督促承办单位补齐责任人员和完成时限。`,
    meet: (count: number) =>
      `对尚未经代表、委员确认当面沟通的${count}件，督促承办单位在答复之前当面听取意见。`,
    reply: ({ count, overdue }: { count: number; overdue: number }) =>
      `对正在办理的${count}件，督促承办单位按时限答复${overdue > 0 ? `；其中已超过时限的${overdue}件，逐件催办` : ''}。`,
    feedback: (count: number) => `对已答复、尚未收到评价的${count}件，及时征询代表、委员意见。`,
    rehandle: (count: number) => `对代表、委员表示不满意的${count}件，查明原因，组织再次办理。`,
    commitments: (count: number) => `对答复中列入计划的${count}件，跟踪计划事项落实，到期向代表、委员反馈。`,
    allDone: '对已办结的建议、提案，继续了解办理成效，巩固办理成果。',
  },

  tables: {
    overview: '附表1  总体情况',
    units: '附表2  各承办单位办理情况',
    categories: '附表3  各类别办理情况',
    activities: '附表4  本年会议和活动',
    figure: '指标',
    value: '数值',
    share: '件数／基数',
    unit: '单位',
    total: '合计',
    sole: '单办',
    host: '主办',
    coHost: '会办',
    separate: '分办',
    jointHost: '共同主办',
    signed: '签收',
    fiveFixed: '五定',
    met: '见面',
    replied: '答复',
    overdue: '超期',
    solved: '解决',
    firstSatisfied: '一次性满意',
    satisfied: '最终满意',
    rehandled: '二次办理',
    category: '类别',
    noCategory: '未分类',
    suggestions: '建议',
    proposals: '提案',
    classCode: (code: string) => `${code}类`,
    date: '日期',
    kind: '形式',
    activity: '名称',
    items: '交办件数',
    sum: '合计',
    empty: '无',
    unitsNote:
      '本表按承办任务（件×单位）计数；分办、共同主办的件，各单位分别计数。见面、答复、超期只计需答复代表、委员的任务。',
    categoriesNote: '一件由多个单位分别答复且类别不同的，在各类别下分别计数。',
  },
  /** What stands in the overview, with the definition printed beneath it. */
  figures: {
    transferred: { label: '其中移送县外机关', formula: '转办中移送县外有关机关的件数' },
    ofOtherLevels: { label: '承办上级和乡镇件', formula: '上级和乡镇交来、由本县承办的件数，不计入其他各项' },
    handled: { label: '承办总数', formula: '已登记、立案，未并入他案的件数' },
    suggestions: { label: '人大代表建议', formula: '承办总数中的建议' },
    suggestionsInSession: { label: '其中：大会期间', formula: '大会期间提出的建议' },
    suggestionsBetweenSessions: { label: '其中：闭会期间', formula: '闭会期间提出的建议' },
    proposals: { label: '政协提案', formula: '承办总数中的提案' },
    assigned: { label: '已交办', formula: '承办总数中已交办的件数' },
    replied: { label: '已答复', formula: '所有应答复的单位均已送达首次答复的件数' },
    rehandled: { label: '再次办理', formula: '进入第二轮及以上办理的件数' },
    closed: { label: '已办结', formula: '已办结的件数' },
    dissatisfied: { label: '不满意', formula: '对现行答复的办理结果评价中有不满意的件数' },
    receiptRate: {
      label: '签收率',
      formula: '所有承办单位均已返回回执（签收或者提出异议）的件数÷已交办件数',
    },
    fiveFixRate: { label: '五定覆盖率', formula: '所有承办单位均已落实五定的件数÷已交办件数' },
    meetingRate: { label: '见面率', formula: '有当面沟通且经代表、委员确认的件数÷已交办件数' },
    meetingRateReported: {
      label: '见面率（承办单位登记）',
      formula: '登记有当面沟通且未被代表、委员否认的件数÷已交办件数',
    },
    replyRate: { label: '办复率', formula: '已答复件数÷已交办件数' },
    satisfactionRate: {
      label: '满意率',
      formula: '对办理结果的评价均为满意或基本满意的件数÷收到评价的件数',
    },
    solvedRate: { label: '解决率', formula: '答复类别为已经解决的件数÷已答复件数' },
    firstSatisfactionRate: {
      label: '一次性满意率',
      formula: '对首次答复的办理结果评价均为满意或基本满意的件数÷首次答复收到评价的件数',
    },
    attitudeRate: {
      label: '满意率（办理态度）',
      formula: '对办理态度的评价均为满意或基本满意的件数÷收到评价的件数',
    },
    firstAttitudeRate: {
      label: '一次性满意率（办理态度）',
      formula: '对首次答复的办理态度评价均为满意或基本满意的件数÷首次答复收到评价的件数',
    },
    responseRate: { label: '征询表回收率', formula: '收回的征询表份数÷发出的征询表份数，按收件人计' },
    rehandlingRate: { label: '二次办理率', formula: '进入第二轮及以上办理的件数÷已答复件数' },
  } satisfies Record<string, { label: string; formula: string }>,
  notes: '指标说明',
  note: ({ label, formula, version }: { label: string; formula: string; version: number }) =>
    `${label}：${formula}（第${version}版）`,
  rounding: '比率四舍五入保留两位小数，未达到全部的不记为100%；基数为零的以“—”表示。',
  date: writtenDate,
}

const verbs: Record<ActivityKind, string> = {
  plenaryMeeting: '召开',
  assignmentMeeting: '召开',
  executiveMeeting: '召开',
  discussionMeeting: '召开',
  training: '举办',
  fieldResearch: '开展',
  inspection: '开展',
  deputiesInspection: '组织',
}

function periods({ total, inSession, betweenSessions }: Split): string {
  return total > 0 && betweenSessions > 0 ? `（大会期间${inSession}件，闭会期间${betweenSessions}件）` : ''
}

function sentence(text: string): string {
  const said = text.replaceAll(/\s*\n\s*/g, '').trim()
  return said === '' || /[。！？；]$/.test(said) ? said : `${said}。`
}

/** Offices write 副县长 陶长林 with a blank for looks; in running text there is none. */
function closed(text: string): string {
  return text.replaceAll(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
}

function quoted(title: string): string {
  return title.startsWith('《') ? title : `《${title}》`
}

export type ProgressReportPhrases = typeof progressReport
/** Names of the figures that the report prints. */
export type PrintedFigure = keyof ProgressReportPhrases['figures']
