import { actByLink, askForLink } from '#application/personal-links/act-by-link.ts'
import { linkCommands, type LinkCommand } from '#application/personal-links/link-commands.ts'
import { openLink } from '#application/personal-links/open-link.ts'
import { sendLink, sendLinkRequest } from '#application/personal-links/send-link.ts'
import { personalLink as english } from '#phrases/en/personal-link.ts'
import { personalLink as chinese } from '#phrases/zh-CN/personal-link.ts'
import { answerOf } from '../outcome-answer.ts'
import { problem, problemOfIssues, problemOfRefusal } from '../problems.ts'
import { done, ok, type Call, type Route } from '../route.ts'
import { kebab } from './item-commands.ts'

const spoken = { 'zh-CN': chinese, en: english }

export const personalLinkRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/items/{itemId}/personal-links',
    access: ['congressOffice', 'proposalsCommittee', 'supervisionOffice'],
    summary:
      'A link with which one addressee reads a reply and answers without signing in, as a text to send or print',
    body: sendLinkRequest,
    // Not JSON: an answer of JSON may be kept for a repeated click, and a token is kept by nobody.
    produces: 'text/plain',
    handle: async ({ app, actor, params, body, language, request }) => {
      const parsed = sendLinkRequest.safeParse(body)
      if (!parsed.success) return problemOfIssues(parsed.error.issues, language)
      const sent = await sendLink(app, actor, { ...parsed.data, itemId: params.itemId ?? '' })
      if (sent.kind === 'notFound') return problem('notFound', language)
      if (sent.kind === 'refused') return problemOfRefusal(sent.refusal, language)
      const address = `${request.protocol}://${request.host}/link/${sent.token}`
      return {
        status: 201,
        body: spoken[language].message({ ...sent, address }),
        headers: { 'content-type': 'text/plain; charset=utf-8' },
      }
    },
  },
  {
    method: 'GET',
    path: '/links/{token}',
    access: 'anyone',
    summary: 'What a personal link is for; changes nothing, and says so when its days are over',
    handle: async ({ app, params, language }) => {
      const opened = await openLink(app, { token: params.token ?? '', language })
      if (opened === 'notFound') return problem('notFound', language)
      return opened === 'tooMany' ? problem('tooManyRequests', language) : ok(opened)
    },
  },
  ...(Object.keys(linkCommands) as readonly LinkCommand[]).map(
    (name): Route => ({
      method: 'POST',
      path: `/links/{token}/${kebab(name)}`,
      access: 'anyone',
      summary: `${name} as the proposer to whom the link was sent, on its item alone`,
      body: linkCommands[name],
      handle: call => act(call, name),
    }),
  ),
  {
    method: 'POST',
    path: '/links/{token}/ask-again',
    access: 'anyone',
    summary: 'Ask for a new link in place of one whose days are over',
    handle: async ({ app, params, language }) => {
      const { kind } = await askForLink(app, params.token ?? '')
      if (kind === 'notFound') return problem('notFound', language)
      return kind === 'tooMany' ? problem('tooManyRequests', language) : done
    },
  },
]

async function act(call: Call, name: LinkCommand) {
  const { app, params, body, language } = call
  const outcome = await actByLink(app, { token: params.token ?? '', name, data: body })
  if (outcome.kind === 'linkExpired') return problem('linkExpired', language)
  if (outcome.kind === 'tooMany') return problem('tooManyRequests', language)
  return answerOf(outcome, call)
}
