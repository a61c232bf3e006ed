import { transaction } from '#database/engine/transaction.ts'
import { personalLink, traceLinkUse, type PersonalLink } from '#database/queries/personal-links.ts'
import type { Actor } from '#domain/permission/actor.ts'
import { hashOf, jurisdictionOfToken } from '../accounts/sign-in.ts'
import type { Application } from '../application.ts'
import { jurisdictionOf, timeIn, type Now } from '../jurisdiction-of.ts'

/** So many uses of one link are anybody's own; more of them in ten minutes are a machine's. */
const usesAllowed = 60
const tenMinutes = 600_000

type Held = { readonly link: PersonalLink; readonly actor: Actor; readonly now: Now }
export type LinkBehind =
  | (Held & { readonly kind: 'open' })
  | (Held & { readonly kind: 'expired' })
  | { readonly kind: 'notFound' }
  | { readonly kind: 'tooMany' }

/** The link behind a token; every use leaves its trace, also the one that comes too late. */
export async function linkBehind(app: Application, token: string, what: string): Promise<LinkBehind> {
  const jurisdictionId = jurisdictionOfToken(token)
  if (!jurisdictionId) return { kind: 'notFound' }
  return await transaction(app.database, jurisdictionId, async tx => {
    const link = await personalLink(tx, { jurisdictionId, tokenHash: hashOf(token) })
    if (!link) return { kind: 'notFound' }
    const now = timeIn(await jurisdictionOf(tx, jurisdictionId), app)
    const isOver = now.today > link.validUntil
    const since = new Date(Date.parse(now.at) - tenMinutes).toISOString()
    const trace = {
      jurisdictionId,
      linkId: link.linkId,
      at: now.at,
      since,
      what: isOver ? `late ${what}` : what,
    }
    if ((await traceLinkUse(tx, trace)) > usesAllowed) return { kind: 'tooMany' }
    return { kind: isOver ? 'expired' : 'open', link, now, actor: holderOf(link, jurisdictionId) }
  })
}

/** Who acts by the link: that proposer, named so that the journal tells it from his account. */
function holderOf({ linkId, proposerId, proposerName }: PersonalLink, jurisdictionId: string): Actor {
  return {
    accountId: `link ${linkId}`,
    name: `${proposerName}（个人链接）`,
    jurisdictionId,
    grants: [{ role: 'proposer', proposerId }],
  }
}
