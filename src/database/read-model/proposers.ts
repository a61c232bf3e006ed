import type { Roll } from '#domain/roll/roll.ts'
import type { Rows } from './rows.ts'

export function rollRows(jurisdictionId: string, { proposers }: Roll): Rows {
  return {
    proposers: proposers.map(proposer => ({
      jurisdiction_id: jurisdictionId,
      proposer_id: proposer.id,
      name: proposer.name,
      type: proposer.type,
      proposer_group: proposer.group,
      phone: proposer.phone,
      contact_name: proposer.contactName,
      address: proposer.address ?? '',
    })),
  }
}
