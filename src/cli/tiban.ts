import { readSettings } from '#settings'
import { deadline } from './deadline.ts'
import { importItems } from './import-items.ts'
import { openApplication } from './open-application.ts'
import { reportProgressCommand } from './report-progress.ts'
import type { CliCommand } from './cli-command.ts'
import { usage } from './usage.ts'
import { verifyCommand } from './verify.ts'

/** Every command of the operator's line, by the words that call it. */
const commands: readonly CliCommand[] = [importItems, reportProgressCommand, deadline, verifyCommand]

/** Exit codes: 0 done, 1 done with refusals, 2 wrong use, 3 failed. */
async function main(args: readonly string[]): Promise<number> {
  const command = commands.find(({ words }) => words.every((word, index) => args[index] === word))
  if (!command) {
    process.stderr.write(usage(commands))
    return 2
  }
  const { report, print } = channels
  const parsed = command.parse(args.slice(command.words.length))
  if (typeof parsed === 'string') {
    report(`${parsed}\n${command.usage}`)
    return 2
  }
  const opened = await openApplication(readSettings(process.env), report)
  try {
    return await command.run({ app: opened.app, options: parsed, print, report })
  } finally {
    await opened.close()
  }
}

const channels = {
  /** The answer: standard output holds nothing else. */
  print: (text: string) => void process.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
  /** Progress and messages. */
  report: (line: string) => void process.stderr.write(`${line}\n`),
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (thrown) {
  channels.report(thrown instanceof Error ? thrown.message : String(thrown))
  process.exitCode = 3
}
