import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Tables } from '#database/engine/tables.ts'

type Db = Kysely<Tables>

const head = `-- The tables as all migrations leave them, for reading; changed only by a new file in migrations/.
-- Made by \`node scripts/run.mjs scripts/print-docs.ts\` from the catalogues of a migrated database.
-- A test fails when it is stale.`

/** The current schema of a database as SQL that would make it anew, always in the same order. */
export async function schemaText(db: Db): Promise<string> {
  await refuseUnknown(db)
  const sequences = await namesOf(db, 'S')
  const tables = await namesOf(db, 'r')
  const parts = [head, '']
  for (const name of sequences)
    parts.push(`create sequence ${name};`, ...(await grants(db, 'sequence', name)))
  for (const name of tables) parts.push('', ...(await tableText(db, name)))
  parts.push('')
  for (const name of tables) parts.push(...(await foreignKeys(db, name)))
  return `${parts.join('\n')}\n`
}

async function tableText(db: Db, name: string): Promise<readonly string[]> {
  const inside = [...(await columns(db, name)), ...(await constraints(db, name))].map(line => `  ${line}`)
  return [
    `create table ${name} (\n${inside.join(',\n')}\n);`,
    ...(await indexes(db, name)),
    ...(await comments(db, name)),
    ...(await rowSecurity(db, name)),
    ...(await grants(db, 'table', name)),
  ]
}

/** What nobody has needed yet would be missing in silence; whoever adds it writes its lines here. */
async function refuseUnknown(db: Db): Promise<void> {
  const unknown = await linesOf(
    db,
    sql`select 'relation ' || relname from pg_class
        where relnamespace = current_schema()::regnamespace and relkind not in ('r', 'i', 'S')
      union all select 'function ' || proname from pg_proc where pronamespace = current_schema()::regnamespace
      union all select 'trigger ' || tgname from pg_trigger where not tgisinternal
      union all select 'type ' || typname from pg_type
        where typnamespace = current_schema()::regnamespace and typtype in ('e', 'd', 'r')
      union all select 'column ' || attname from pg_attribute join pg_class on pg_class.oid = attrelid
        where relnamespace = current_schema()::regnamespace and (attgenerated <> '' or attidentity <> '')`,
  )
  if (unknown.length > 0)
    throw new Error(`scripts/schema-text.ts does not print these yet: ${unknown.join(', ')}`)
}

async function namesOf(db: Db, kind: 'r' | 'S'): Promise<readonly string[]> {
  return await linesOf(
    db,
    sql`select quote_ident(relname) from pg_class
      where relnamespace = current_schema()::regnamespace and relkind = ${kind} order by relname collate "C"`,
  )
}

async function columns(db: Db, table: string): Promise<readonly string[]> {
  return await linesOf(
    db,
    sql`select concat(quote_ident(attname), ' ', format_type(atttypid, atttypmod),
        ' default ' || pg_get_expr(adbin, adrelid), case when attnotnull then ' not null' end)
      from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum
      where attrelid = ${table}::regclass and attnum > 0 and not attisdropped order by attnum`,
  )
}

async function constraints(db: Db, table: string): Promise<readonly string[]> {
  return await linesOf(
    db,
    sql`select concat('constraint ', quote_ident(conname), ' ', pg_get_constraintdef(oid)) from pg_constraint
      where conrelid = ${table}::regclass and contype in ('p', 'u', 'c', 'x')
      order by contype <> 'p', conname collate "C"`,
  )
}

/** After all tables, because they name others. */
async function foreignKeys(db: Db, table: string): Promise<readonly string[]> {
  return await linesOf(
    db,
    sql`select concat('alter table ', ${table}::text, ' add constraint ', quote_ident(conname), ' ',
        pg_get_constraintdef(oid), ';')
      from pg_constraint where conrelid = ${table}::regclass and contype = 'f' order by conname collate "C"`,
  )
}

/** Those of primary keys and unique constraints come with their constraint. */
async function indexes(db: Db, table: string): Promise<readonly string[]> {
  return await linesOf(
    db,
    sql`select replace(pg_get_indexdef(indexrelid), ' ON ' || quote_ident(current_schema()) || '.', ' ON ') || ';'
      from pg_index where indrelid = ${table}::regclass
        and not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u', 'x'))
      order by indexrelid::regclass::text collate "C"`,
  )
}

async function comments(db: Db, table: string): Promise<readonly string[]> {
  return await linesOf(
    db,
    sql`select concat('comment on ',
        case when relkind = 'i' then 'index ' when objsubid > 0 then 'column ' else 'table ' end,
        quote_ident(relname), '.' || quote_ident(attname), ' is ', quote_literal(description), ';')
      from pg_description join pg_class on pg_class.oid = objoid and classoid = 'pg_class'::regclass
        left join pg_attribute on attrelid = objoid and attnum = objsubid and objsubid > 0
      where objoid = ${table}::regclass
        or objoid in (select indexrelid from pg_index where indrelid = ${table}::regclass)
      order by relkind = 'i', objsubid, relname collate "C"`,
  )
}

async function rowSecurity(db: Db, table: string): Promise<readonly string[]> {
  return await linesOf(
    db,
    sql`select concat('alter table ', ${table}::text, ' enable row level security;') from pg_class
        where oid = ${table}::regclass and relrowsecurity
      union all select concat('alter table ', ${table}::text, ' force row level security;') from pg_class
        where oid = ${table}::regclass and relforcerowsecurity
      union all (select concat('create policy ', quote_ident(policyname), ' on ', ${table}::text, ' as ',
          lower(permissive), ' for ', lower(cmd), ' to ', array_to_string(roles, ', '),
          ' using (' || qual || ')', ' with check (' || with_check || ')', ';')
        from pg_policies where schemaname = current_schema() and quote_ident(tablename) = ${table}
        order by policyname collate "C")`,
  )
}

async function grants(db: Db, kind: 'table' | 'sequence', name: string): Promise<readonly string[]> {
  return await linesOf(
    db,
    sql`select concat('grant ', string_agg(lower(privilege_type), ', ' order by privilege_type), ' on ', ${kind}::text,
        ' ', ${name}::text, ' to ', case grantee when 0 then 'public' else quote_ident(pg_get_userbyid(grantee)) end, ';')
      from pg_class, aclexplode(relacl) where pg_class.oid = ${name}::regclass and grantee <> relowner
      group by grantee order by 1`,
  )
}

async function linesOf(db: Db, query: RawBuilder<unknown>): Promise<readonly string[]> {
  const { rows } = await sql<{ line: string }>`select line from (${query}) as found (line)`.execute(db)
  return rows.map(({ line }) => line)
}
