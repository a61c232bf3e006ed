import { openApplication } from '#cli/open-application.ts'
import { submitItem } from '#application/submit-item/submit-item.ts'
import { operatorActor } from '#application/system-actor.ts'

/** A process that hands in items without pause and says each acknowledged id on a line: made to be killed. */
const opened = await openApplication({ dataDir: process.argv[2] ?? '' }, () => undefined)
const actor = operatorActor('county')
process.stdout.write('ready\n')
for (let number = 1; ; number += 1) {
  const outcome = await submitItem(opened.app, actor, {
    kind: 'suggestion',
    period: 'inSession',
    sessionId: 's1',
    year: 2024,
    title: `关于第${number}件的建议`,
    proposers: [{ name: '王秀兰', type: 'deputy' }],
  })
  if (outcome.kind === 'done') process.stdout.write(`${outcome.streamId}\n`)
}
