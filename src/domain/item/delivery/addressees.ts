import type { Settings } from '../../jurisdiction/settings/settings.ts'
import type { AddresseeRule } from '../../vocabulary/delivery-means.ts'
import type { Item, ItemProposer } from '../item.ts'

/** One who gets the letter; `throughLead` where the lead tells him, as he agreed. */
export type Addressee = {
  readonly proposer: ItemProposer
  /** Place among the proposers of the item. */
  readonly place: number
  readonly isLead: boolean
  readonly throughLead: boolean
}

/**
 * 主送对象 (`domain-rules.md` 8.5): by the county's rule for the kind every signatory, the lead alone, or the lead
 * who relays to those who agreed. Each merged item keeps a lead of its own: its proposers are answered apart.
 */
export function addresseesOfItem(
  item: Pick<Item, 'kind' | 'proposers' | 'relayConsents'>,
  settings: Pick<Settings, 'suggestionAddressees' | 'proposalAddressees'>,
): readonly Addressee[] {
  const rule = addresseeRule(item, settings)
  return item.proposers.flatMap((proposer, index) => {
    const isLead = isLeadAt(item, index)
    if (rule === 'lead' && !isLead) return []
    const throughLead = rule === 'leadRelays' && !isLead && hasAgreed(item, index)
    return [{ proposer, place: index, isLead, throughLead }]
  })
}

export function addresseeRule(
  { kind }: Pick<Item, 'kind'>,
  { suggestionAddressees, proposalAddressees }: Pick<Settings, 'suggestionAddressees' | 'proposalAddressees'>,
): AddresseeRule {
  return kind === 'suggestion' ? suggestionAddressees : proposalAddressees
}

/** The first of the item itself, and the first of each item merged into it. */
export function isLeadAt({ proposers }: Pick<Item, 'proposers'>, index: number): boolean {
  const through = proposers[index]?.throughItemId
  return proposers.findIndex(({ throughItemId }) => throughItemId === through) === index
}

function hasAgreed({ relayConsents = [] }: Pick<Item, 'relayConsents'>, index: number): boolean {
  return relayConsents.findLast(({ signatory }) => signatory === index)?.consents ?? false
}
