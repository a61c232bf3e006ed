import { writeOutbox } from '#database/journal/outbox.ts'
import { markAskedAgain } from '#database/queries/personal-links.ts'
import { readStream } from '#database/journal/load.ts'
import { transaction } from '#database/engine/transaction.ts'
import type { Item } from '#domain/item/item.ts'
import { answeringOffice, bodyOfKind } from '#domain/vocabulary/bodies.ts'
import type { Application } from '../application.ts'
import type { Outcome } from '../outcome.ts'
import { perform } from '../perform.ts'
import type { LinkCommand } from './link-commands.ts'
import { linkBehind } from './link-behind.ts'

type Late = { readonly kind: 'linkExpired' } | { readonly kind: 'tooMany' }

/** One step of the holder, on the link's own item and reply, through the same door as everybody's. */
export async function actByLink(
  app: Application,
  { token, name, data }: { readonly token: string; readonly name: LinkCommand; readonly data: unknown },
): Promise<Outcome | Late> {
  const behind = await linkBehind(app, token, name)
  if (behind.kind === 'notFound' || behind.kind === 'tooMany') return { kind: behind.kind }
  if (behind.kind === 'expired') return { kind: 'linkExpired' }
  const { itemId, replyId } = behind.link
  const named = (data as { readonly replyId?: unknown } | undefined)?.replyId
  if (named !== undefined && named !== replyId) return { kind: 'notFound' }
  return await perform(app, behind.actor, { itemId, name, data })
}

/** 索取新链接: the office that sends links is told, once for each link that ran out. */
export async function askForLink(
  app: Application,
  token: string,
): Promise<{ readonly kind: 'done' | 'notFound' | 'tooMany' }> {
  const behind = await linkBehind(app, token, 'askAgain')
  if (behind.kind === 'notFound' || behind.kind === 'tooMany') return { kind: behind.kind }
  const { link, now, actor } = behind
  const { jurisdictionId } = actor
  await transaction(app.database, jurisdictionId, async tx => {
    if (!(await markAskedAgain(tx, { jurisdictionId, linkId: link.linkId, at: now.at }))) return
    const head = await readStream(tx, { jurisdictionId, streamId: link.itemId })
    const item = head?.state as Item // written by perform alone
    await writeOutbox(tx, {
      jurisdictionId,
      recordedAt: now.at,
      messages: [
        {
          messageId: `${link.itemId} link ${link.linkId}`,
          occasion: 'linkAskedAgain',
          itemId: link.itemId,
          audience: { roles: [answeringOffice[bodyOfKind[item.kind]]] },
          facts: { title: item.title, number: item.number ?? '', kind: item.kind },
        },
      ],
    })
  })
  return { kind: 'done' }
}
