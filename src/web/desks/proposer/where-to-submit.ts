import { useQuery } from '@tanstack/react-query'
import type { Counting } from '#domain/jurisdiction/counting-session.ts'
import type { ItemKind } from '#domain/vocabulary/kinds.ts'
import type { ProposerType } from '#domain/vocabulary/proposer-types.ts'
import { directoryQuery, proposersQuery } from '#web/api/directory.ts'
import type { MyDraft } from './my-drafts.ts'
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
  const today = me?.today ?? ''
  const counting = kind && directory.data?.counting[kind]
  return {
    isLoading: directory.isPending || register.isPending,
    kinds,
    kind,
    proposerId: own.find(({ type }) => kindOfType[type] === kind)?.id,
    counting,
    sessionName: directory.data?.sessions.find(({ id }) => id === counting?.sessionId)?.name,
    today,
    categories: directory.data?.settings.categories ?? [],
  }
}

/** The draft in the shape of the command; where it counts, the server knows by its clock. */
export function submissionOf(
  draft: MyDraft,
  { kind, proposerId }: Pick<WhereToSubmit, 'kind' | 'proposerId'>,
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
    ...(draft.files?.length ? { files: draft.files.map(({ id }) => id) } : {}),
    ...(draft.invited?.length && draft.signUntil
      ? { invite: { invited: draft.invited.map(({ id }) => ({ id })), until: draft.signUntil } }
      : {}),
  }
}
