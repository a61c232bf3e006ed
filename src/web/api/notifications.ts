import { queryOptions } from '@tanstack/react-query'
import type { Occasion } from '#domain/item/announcement.ts'
import { get, send } from './client.ts'

export type Notification = {
  readonly messageId: string
  readonly occasion: Occasion
  readonly itemId: string | null
  readonly facts: { readonly title: string; readonly number: string; readonly kind: string }
  readonly recordedAt: string
  readonly readAt: string | null
}

export const notificationsQuery = () =>
  queryOptions({ queryKey: ['notifications'], queryFn: () => get<readonly Notification[]>('/notifications') })

export const markRead = (messageIds: readonly string[]) =>
  send('POST', '/notifications/read', { body: { messageIds } })
