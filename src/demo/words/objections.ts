import type { UnitId } from '../county/units.ts'

/** The unit an item is handed to by mistake, for the unit that ought to have it. */
export const mistakenFor: Partial<Record<UnitId, UnitId>> = {
  transport: 'housing',
  housing: 'urban',
  urban: 'housing',
  water: 'agriculture',
  agriculture: 'water',
  ecology: 'urban',
  education: 'culture',
  culture: 'education',
  health: 'civil',
  civil: 'health',
  resources: 'agriculture',
  forestry: 'resources',
  industry: 'development',
  commerce: 'market',
  market: 'commerce',
  security: 'transport',
  power: 'development',
  development: 'industry',
  labour: 'industry',
  finance: 'development',
  emergency: 'housing',
  insurance: 'health',
  justice: 'petitions',
  office: 'development',
  veterans: 'civil',
  petitions: 'justice',
  statistics: 'development',
}

type Facts = { readonly unit: string; readonly other: string; readonly duty: string; readonly matter: string }

export const objectionReasons: readonly ((facts: Facts) => string)[] = [
  ({ other, duty, matter }) =>
    `经研究，“${matter}”主要涉及${duty}，该项职责在${other}，我单位无相应审批权限和项目资金渠道。`,
  ({ other, duty }) =>
    `该件的核心诉求是${duty}方面的工作，机构改革时已划转${other}，我单位仅能配合提供资料。`,
  ({ other, duty, matter }) =>
    `办前与代表委员沟通了解，“${matter}”希望解决的是${duty}问题，建议由${other}主办，我单位愿意会办。`,
]
export const objectionBasis = ({ unit }: Pick<Facts, 'unit'>): string =>
  `《${unit}职能配置、内设机构和人员编制规定》`

export const adjustmentNotes: readonly ((facts: Pick<Facts, 'unit' | 'other'>) => string)[] = [
  ({ unit, other }) => `经与${unit}、${other}沟通，同意调整由${other}办理，答复时限自改派之日起执行。`,
  ({ other }) => `核对部门职责，理由成立，改由${other}主办。`,
  ({ unit, other }) => `${other}已表示同意接办，${unit}将已掌握的情况一并移交。`,
]
export const rulingsKept: readonly ((facts: Pick<Facts, 'unit' | 'other'>) => string)[] = [
  ({ unit, other }) => `经协调，该件诉求以${unit}职责为主，仍由${unit}主办，${other}配合提供有关数据。`,
  ({ unit }) => `去年同类事项即由${unit}办理，职责未作调整，申退理由不成立，请按时办复。`,
]
export const rulingsMoved: readonly ((facts: Pick<Facts, 'unit' | 'other'>) => string)[] = [
  ({ unit, other }) => `双方意见不一致。经查阅职责清单和项目归口，裁定由${other}办理，${unit}做好资料移交。`,
  ({ other }) => `县政府督查室召集有关单位会商，明确由${other}承担主办责任，不再退办。`,
]
