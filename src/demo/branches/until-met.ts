import type { Tale } from './tale.ts'
import { tellAccepted, tellAllotted, tellAssigned, tellFiled, tellHandingIn, tellMet } from './usual-way.ts'

/** Last year's plenary, assignment and first meeting, the same for every item of that year that was answered then. */
export function tellUntilMet(tale: Tale): Tale {
  tellHandingIn(tale.on('2023-01-11'), 2023)
  tellFiled(tale.on('2023-02-15'))
  tellAllotted(tale.on('2023-03-20'))
  tellAssigned(tale.on('2023-04-12'), 'assignment-2023')
  tellAccepted(tale.on('2023-04-14'), '2023-07-31')
  return tellMet(tale.on('2023-05-16'), '到现场查看，当面听取意见，说明办理打算。', { key: 'met' })
}
