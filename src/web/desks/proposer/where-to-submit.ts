import { useQuery } from '@tanstack/react-query'
import type { Counting } from '#domain/jurisdiction/counting-session.ts'
import type { ItemKind } from '#domain/vocabulary/kinds.ts'
import type { ProposerType } from '#domain/vocabulary/proposer-types.ts'
import { isCollective } from '#domain/vocabulary/proposer-types.ts'
import { contactPersonsQuery, directoryQuery, proposersQuery } from '#web/api/directory.ts'
import type { ContactDraft, MyDraft } from './my-drafts.ts'
import { useMe } from './use-me.ts'

/** Deputies and their delegations make suggestions, all others proposals. */
const kindOfType: Record<ProposerType, ItemKind> = {
  deputy: 'suggestion',
  delegation: 'suggestion',
  member: 'proposal',
  party: 'proposal',
  organisation: 'proposal',
  committee: 'proposal',
  sector: 'proposal',
}

/** What this person may hand in, under which name, and to which plenary it belongs. */
export type WhereToSubmit = {
  readonly isLoading: boolean
  readonly kinds: readonly ItemKind[]
  readonly kind: ItemKind | undefined
  readonly proposerId: string | undefined
  /** Where it counts that is handed in now. */
  readonly counting: Counting | undefined
  readonly sessionName: string | undefined
  /** 联系人 of the register, where an organisation hands in. */
  readonly contact: ContactDraft | undefined
  readonly today: string
  readonly categories: readonly string[]
}

export function useWhereToSubmit(chosen: ItemKind | undefined): WhereToSubmit {
  const { me, proposerIds } = useMe()
  const directory = useQuery(directoryQuery())
  const register = useQuery(proposersQuery(''))
  const own = (register.data ?? []).filter(({ id }) => proposerIds.includes(id))
  const kinds = [...new Set(own.map(({ type }) => kindOfType[type]))]
  const kind = chosen && kinds.includes(chosen) ? chosen : kinds.length === 1 ? kinds[0] : undefined
  const lead = own.find(({ type }) => kindOfType[type] === kind)
  const isOrganisation = lead !== undefined && isCollective(lead.type)
  const contacts = useQuery({ ...contactPersonsQuery(), enabled: isOrganisation })
  const today = me?.today ?? ''
  const counting = kind && directory.data?.counting[kind]
  return {
    isLoading: directory.isPending || register.isPending || contacts.isLoading,
    kinds,
    kind,
    proposerId: lead?.id,
    contact: isOrganisation
      ? (contacts.data?.find(({ proposerId }) => proposerId === lead.id) ?? noContact)
      : undefined,
    counting,
    sessionName: directory.data?.sessions.find(({ id }) => id === counting?.sessionId)?.name,
    today,
    categories: directory.data?.settings.categories ?? [],
  }
}

const noContact: ContactDraft = { name: '', phone: '', address: '' }

/** The draft in the shape of the command; where it counts, the server knows by its clock. */
export function submissionOf(
  draft: MyDraft,
  { kind, proposerId, contact }: Pick<WhereToSubmit, 'kind' | 'proposerId' | 'contact'>,
) {
  return {
    kind,
    title: draft.title ?? '',
    situation: draft.situation ?? '',
    request: draft.request ?? '',
    category: draft.category ?? '',
    proposers: [{ id: proposerId }],
    wishedUnits: draft.wishedUnits ?? [],
    mayPublish: draft.mayPublish ?? true,
    ...(contact && draft.contact ? { contactPerson: draft.contact } : {}),
    ...(draft.files?.length ? { files: draft.files.map(({ id }) => id) } : {}),
    ...(draft.invited?.length && draft.signUntil
      ? { invite: { invited: draft.invited.map(({ id }) => ({ id })), until: draft.signUntil } }
      : {}),
  }
}
