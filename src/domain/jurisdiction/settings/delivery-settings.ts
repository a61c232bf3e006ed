import { z } from 'zod'
import { addresseeRules } from '../../vocabulary/delivery-means.ts'

/** 送达: who of a joint item gets the letter (`domain-rules.md` 8.5). Merged items are answered each in any case. */
export const deliverySettings = {
  /** Each signatory (Henan, Zhejiang, Fujian, Chongqing, Shanghai); each, or the lead relays (national, Shandong). */
  suggestionAddressees: z.enum(addresseeRules).default('everybody'),
  /** Each signatory (Foping), or the lead with all joint members reading. */
  proposalAddressees: z.enum(addresseeRules).default('everybody'),
}
