import type { DoubtCode, DoubtFacts } from '#domain/list-reading/doubts.ts'
import type { ReadFault, ReadFaultCode } from '#domain/list-reading/read-faults.ts'

/** A sentence for every doubt of a list; a missing one does not compile. */
export type DoubtPhrases = { readonly [Code in DoubtCode]: (facts: DoubtFacts[Code]) => string }
/** A sentence for every reason a file cannot be read at all. */
export type ReadFaultPhrases = Readonly<Record<ReadFaultCode, (fault: ReadFault) => string>>
