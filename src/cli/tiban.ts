import { readSettings } from '#settings'
import { deadline } from './deadline.ts'
import { found } from './found.ts'
import { importItems } from './import-items.ts'
import { onSignal } from './ending.ts'
import { openApplication } from './open-application.ts'
import { reportProgressCommand } from './report-progress.ts'
import type { CliCommand } from './cli-command.ts'
import { usage } from './usage.ts'
import { verifyCommand } from './verify.ts'
import { wordsOfFault } from './words-of-fault.ts'

/** Every command of the operator's line, by the words that call it. */
const commands: readonly CliCommand[] = [found, importItems, reportProgressCommand, deadline, verifyCommand]

/** Exit codes: 0 done, 1 done with refusals, 2 wrong use, 3 failed. */
async function main(args: readonly string[]): Promise<number> {
  const { report, print } = channels
  if (args[0] === 'help' || args.some(word => word === '--help' || word === '-h')) {
    print(usage(commands))
    return 0
  }
  const command = commands.find(({ words }) => words.every((word, index) => args[index] === word))
  if (!command) {
    report(`${args.length > 0 ? `There is no command “${args.join(' ')}”.\n` : ''}${usage(commands)}`)
    return 2
  }
  const parsed = command.parse(args.slice(command.words.length))
  if (typeof parsed === 'string') {
    report(`${parsed}\n${command.usage}`)
    return 2
  }
  const opening = openApplication(readSettings(process.env), report)
  const ending = onSignal(async () => {
    await (await opening).close({ patienceMs: 0 })
    return 3
  })
  try {
    const opened = await opening
    try {
      return await command.run({ app: opened.app, options: parsed, print, report })
    } finally {
      if (!ending.isAsked) await opened.close()
    }
  } catch (thrown) {
    if (ending.isAsked) return await new Promise<never>(() => undefined) // the signal ends the process
    throw thrown
  }
}

const channels = {
  /** The answer: standard output holds nothing else. */
  print: (text: string) => void process.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
  /** Progress and messages. */
  report: (line: string) => void process.stderr.write(line.endsWith('\n') ? line : `${line}\n`),
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (thrown) {
  channels.report(wordsOfFault(thrown))
  process.exitCode = 3
}
