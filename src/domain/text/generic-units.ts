import { placedName } from './unit-place.ts'

const vague =
  /^(?:有关|相关|各|所有|责任|主管|属地|当地)|^(?:本|我|贵)(?:局|委|办|院|校|乡|镇|县|市|区|单位|部门|公司)|(?:有关|相关|各|直)(?:部门|单位|委办局|乡镇|镇|局|委)|部门(?:和单位)?$|^(?:单位|部门|乡镇|镇|乡|街道|政府|局|委)$/

/**
 * 泛称: a name that says no unit (县政府, 县直有关部门, 我局, 各乡镇). Such a name is never matched, for whoever
 * is meant must be asked. A township's government (百善镇政府) is a unit.
 */
export function isGenericUnitName(name: string): boolean {
  const { core } = placedName(name)
  return /^(?:人民)?政府$/.test(core) || vague.test(core) || vague.test(name)
}
