import type { CliCommand } from './cli-command.ts'

export function usage(commands: readonly CliCommand[]): string {
  return `Usage: npm run tiban -- COMMAND\n${commands.map(command => `  ${command.usage}`).join('\n')}\n`
}
