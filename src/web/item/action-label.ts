import type { CommandName } from '#domain/item/lifecycle.ts'
import type { ItemKind } from '#domain/vocabulary/kinds.ts'
import type { ItemPagePhrases } from '#phrases/zh-CN/item-page.ts'

/** The word on the button: a suggestion is 登记, a proposal is 立案; most steps have one word for both. */
export function actionLabel(
  words: Pick<ItemPagePhrases, 'commands' | 'actionsForProposals'>,
  command: CommandName,
  kind: ItemKind,
): string {
  const special = kind === 'proposal' ? words.actionsForProposals[command] : undefined
  return special ?? words.commands[command].action
}
