/** 先例与申退情况: what stands beside a choice of units. */
export const precedentWords = {
  title: '先例与申退情况',
  ownRefusals: '本件已被退回',
  refusedTimes: (times: number) => `${times} 次`,
  similar: '往年和今年的类似件',
  none: '没有找到类似的件，本件也没有被退回过。',
  hosts: '承办',
  noHosts: '承办单位未定',
  at: { consultation: '交办前', assignment: '交办后' },
  refused: (unit: string, on: string) => `${on} ${unit}认为不属其职责`,
  reason: '理由',
  basis: '依据',
  proposed: (unit: string) => `建议改由${unit}`,
  outcome: {
    adjusted: (unit: string) => `同意改派，由${unit}承办`,
    ruled: (unit: string) => `裁定由${unit}承办`,
    reassigned: (unit: string) => `改派，由${unit}承办`,
  },
  notDecided: '尚未处理',
  numbered: (kind: string, year: number, number: string) => `${year}年${kind}第${number}号`,
  unnumbered: (kind: string, year: number) => `${year}年${kind}`,
}

export type PrecedentWords = typeof precedentWords
