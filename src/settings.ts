import { z } from 'zod'

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  TIBAN_DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** `0` loads no demonstration county on an empty database. */
  TIBAN_DEMO: z.enum(['0', '1']).default('1'),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
})

export type Settings = {
  readonly port: number
  readonly host: string
  readonly dataDir: string
  readonly databaseUrl?: string
  readonly loadsDemonstration: boolean
  readonly smtpUrl?: string
  readonly publicUrl?: string
}

/** Reads the environment, once and only here; fails with the whole list of what is wrong. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(set)
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`)
    throw new Error(`Settings in the environment are wrong:\n${faults.join('\n')}`)
  }
  const { PORT, HOST, TIBAN_DATA_DIR, DATABASE_URL, TIBAN_DEMO, SMTP_URL, PUBLIC_URL } = parsed.data
  return {
    port: PORT,
    host: HOST,
    dataDir: TIBAN_DATA_DIR,
    loadsDemonstration: TIBAN_DEMO === '1',
    ...(DATABASE_URL === undefined ? {} : { databaseUrl: DATABASE_URL }),
    ...(SMTP_URL === undefined ? {} : { smtpUrl: SMTP_URL }),
    ...(PUBLIC_URL === undefined ? {} : { publicUrl: PUBLIC_URL }),
  }
}
