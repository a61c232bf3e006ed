import { command } from '../command.ts'
import { absorbItem, absorbItemData } from './absorb-item.ts'
import { adviseWithdrawal, adviseWithdrawalData } from './advise-withdrawal.ts'
import { convertItem, convertItemData } from './convert-item.ts'
import { changeCategory, changeCategoryData } from './change-category.ts'
import { correctPeriod, correctPeriodData } from './correct-period.ts'
import { fileItem, fileItemData } from './file-item.ts'
import { mergeItem, mergeItemData } from './merge-item.ts'
import { passDelegationCheck, passDelegationCheckData } from './pass-delegation-check.ts'
import { refuseItem, refuseItemData } from './refuse-item.ts'
import { releaseItem, releaseItemData } from './release-item.ts'
import { returnItem, returnItemData } from './return-item.ts'
import { unmergeItem, unmergeItemData } from './unmerge-item.ts'

/** 登记审核 / 审查立案: the commands of this stage. */
export const filingCommands = {
  passDelegationCheck: command(passDelegationCheckData, passDelegationCheck),
  returnItem: command(returnItemData, returnItem),
  adviseWithdrawal: command(adviseWithdrawalData, adviseWithdrawal),
  convertItem: command(convertItemData, convertItem),
  fileItem: command(fileItemData, fileItem),
  refuseItem: command(refuseItemData, refuseItem),
  changeCategory: command(changeCategoryData, changeCategory),
  correctPeriod: command(correctPeriodData, correctPeriod),
  mergeItem: command(mergeItemData, mergeItem),
  absorbItem: command(absorbItemData, absorbItem),
  unmergeItem: command(unmergeItemData, unmergeItem),
  releaseItem: command(releaseItemData, releaseItem),
} as const
