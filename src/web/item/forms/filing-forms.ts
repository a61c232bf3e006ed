import { submissionPeriods } from '#domain/vocabulary/periods.ts'
import type { PlainFormTable } from './plain-form.tsx'

/** 初核、退回、建议撤回、转办: the ways of an item that is not simply accepted. */
export const filingForms = {
  passDelegationCheck: { fields: [{ sort: 'long', name: 'note', label: 'noteForCheck', max: 1000 }] },
  returnItem: { fields: [{ sort: 'long', name: 'reason', label: 'returnReason', least: 4 }] },
  adviseWithdrawal: { fields: [{ sort: 'long', name: 'reason', label: 'adviceReason', least: 4 }] },
  unmergeItem: { fields: [{ sort: 'long', name: 'reason', label: 'unmergeReason', least: 4 }] },
  correctPeriod: {
    fields: [
      {
        sort: 'choice',
        name: 'period',
        label: 'period',
        options: ({ view: { item }, vocabulary: { periods } }) =>
          submissionPeriods
            .filter(value => value !== item.period)
            .map(value => ({ value, label: periods[value] })),
      },
      { sort: 'long', name: 'reason', label: 'periodReason', least: 4 },
    ],
  },
  changeCategory: {
    fields: [
      {
        sort: 'choice',
        name: 'category',
        label: 'category',
        options: ({ view: { item, settings } }) =>
          settings.categories
            .filter(value => value !== item.category)
            .map(value => ({ value, label: value })),
      },
      { sort: 'long', name: 'reason', label: 'periodReason', least: 4, max: 1000 },
    ],
  },
  convertItem: {
    fields: [
      {
        sort: 'choice',
        name: 'destination',
        label: 'destination',
        options: ({ view: { item, settings }, vocabulary: { conversions } }) =>
          (item.kind === 'suggestion'
            ? settings.conversionsOfSuggestions
            : settings.conversionsOfProposals
          ).map(value => ({ value, label: conversions[value] })),
      },
      { sort: 'line', name: 'addressee', label: 'addresseeOfConversion', hint: 'addresseeHint' },
      { sort: 'date', name: 'sentOn', label: 'sentOn', required: false },
      { sort: 'long', name: 'explanation', label: 'explanation', least: 4 },
    ],
    isFinal: true,
  },
} as const satisfies Record<string, PlainFormTable>
