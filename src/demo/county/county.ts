import { settingsSchema, type Settings } from '#domain/jurisdiction/settings/settings.ts'
import { plainDate } from '#domain/time/plain-date.ts'

/** 示范县: there is no county of this name; its people, villages and figures are made up. */
export const countyId = 'demo'
export const countyName = '青禾县'
export const year = 2024

/** The day the demonstration lives on when it is loaded; from then on its days pass with ours. */
export const present = plainDate('2024-08-12')
/** The last day people of the story worked at their desks. */
export const lastWorkingDay = plainDate('2024-08-09')

export const sessions = {
  suggestion: {
    id: 'congress-16-3',
    body: 'congress',
    year,
    term: 16,
    ordinal: 3,
    name: '青禾县第十六届人民代表大会第三次会议',
    opensOn: plainDate('2024-01-23'),
    closesOn: plainDate('2024-01-26'),
  },
  proposal: {
    id: 'cppcc-13-3',
    body: 'cppcc',
    year,
    term: 13,
    ordinal: 3,
    name: '政协青禾县第十三届委员会第三次会议',
    opensOn: plainDate('2024-01-22'),
    closesOn: plainDate('2024-01-25'),
  },
} as const

/** The plenaries of the year before: what was promised then is followed now. */
export const sessionsBefore = {
  suggestion: {
    ...sessions.suggestion,
    id: 'congress-16-2',
    year: year - 1,
    ordinal: 2,
    name: '青禾县第十六届人民代表大会第二次会议',
    opensOn: plainDate('2023-01-10'),
    closesOn: plainDate('2023-01-13'),
  },
  proposal: {
    ...sessions.proposal,
    id: 'cppcc-13-2',
    year: year - 1,
    ordinal: 2,
    name: '政协青禾县第十三届委员会第二次会议',
    opensOn: plainDate('2023-01-09'),
    closesOn: plainDate('2023-01-12'),
  },
} as const

/** The rules of the year before: six months for a reply, letters of classes B and C seen by the supervision office. */
export const settingsBefore: Settings = settingsSchema.parse({
  replyLimit: { value: 6, unit: 'month' },
  coHostOpinionLimit: { value: 4, unit: 'month' },
})

/**
 * The county's own rules of 2024. Replies are due by the end of August, as several counties fix it for all items
 * (`domain-rules.md` 5.4): four months after the assignment of 26 April, inside the six months of the law, which
 * stay for the difficult ones. So on 12 August most items are on schedule, as in a real county at that time.
 * Co-hosts answer two weeks before, so that the host can still write.
 */
export const settings: Settings = settingsSchema.parse({
  // Proposals are sent in from a fortnight before the plenary.
  sessionItemsFromMonths: { suggestion: 0, proposal: 1 },
  governmentAgencyCode: '青政函',
  governmentPreCheck: 'none',
  conciliationAfterLastRound: false,
  replyLimit: { value: '2024-08-30', unit: 'date' },
  coHostOpinionLimit: { value: '2024-08-16', unit: 'date' },
})
