import type { ColumnType, JSONColumnType } from 'kysely'

/** Times leave the database as ISO-8601 text in UTC with milliseconds; see the parsers in `pool.ts`. */
type Time = string
type Json = JSONColumnType<object, unknown, unknown>

/** The tables as SQL sees them; columns follow `schema.sql`. */
export type Tables = {
  streams: {
    jurisdiction_id: string
    stream_id: string
    kind: string
    version: number
    head_hash: string
    state: Json
  }
  events: {
    jurisdiction_id: string
    stream_id: string
    version: number
    position: ColumnType<number, number, never>
    type: string
    data: Json
    actor: Json
    recorded_at: Time
    previous_hash: string
    hash: string
  }
  numbers: { jurisdiction_id: string; series: string; last_number: number }
  idempotency_keys: {
    jurisdiction_id: string
    account_id: string
    key: string
    request_hash: string
    answer: Json
    recorded_at: Time
  }
  files: {
    jurisdiction_id: string
    file_id: string
    hash: string
    name: string
    size: number
    type: string
    uploaded_by: string
    uploaded_at: Time
  }
  items: ItemRow
  assignments: AssignmentRow
  promises: PromiseRow
  jurisdictions: {
    jurisdiction_id: string
    name: string
    is_demonstration: boolean
    clock_behind_days: number
  }
  installation_facts: {
    fact: string
    value: string
  }
  jurisdiction_ids: {
    jurisdiction_id: string
    name: string
    is_demonstration: boolean
    is_complete: ColumnType<boolean, boolean | undefined, boolean>
  }
  units: {
    jurisdiction_id: string
    unit_id: string
    name: string
    short_name: string
    aliases: string[]
    duties: string
    unit_group: string
    agency_code: string
  }
  sessions: {
    jurisdiction_id: string
    session_id: string
    body: string
    year: number
    term: number
    ordinal: number
    name: string
    opens_on: string
    closes_on: string
  }
  proposers: {
    jurisdiction_id: string
    proposer_id: string
    name: string
    type: string
    proposer_group: string
    phone: string
    contact_name: string
    address: string
  }
  activities: {
    jurisdiction_id: string
    activity_id: string
    kind: string
    title: string
    held_on: string
    place: string
    chair: string
    unit_ids: string[]
    notice_number: string | null
    notice_title: string | null
    notice_requirements: string | null
    summary: string
  }
  outbox: {
    jurisdiction_id: string
    message_id: string
    occasion: string
    item_id: string | null
    audience: Json
    facts: Json
    recorded_at: Time
    dispatched_at: Time | null
  }
  notifications: {
    jurisdiction_id: string
    account_id: string
    message_id: string
    occasion: string
    item_id: string | null
    facts: Json
    recorded_at: Time
    read_at: Time | null
  }
  mail_deliveries: {
    jurisdiction_id: string
    account_id: string
    message_id: string
    address: string
    attempts: ColumnType<number, number | undefined, number>
    next_attempt_at: Time
    sent_at: Time | null
    failure: string | null
  }
  item_openings: {
    jurisdiction_id: string
    item_id: string
    account_id: string
    account_name: string
    opened_at: Time
  }
  personal_links: {
    jurisdiction_id: string
    link_id: string
    token_hash: string
    item_id: string
    reply_id: string
    proposer_id: string
    proposer_name: string
    valid_until: string
    sent_by: string
    sent_at: Time
    asked_again_at: Time | null
  }
  personal_link_uses: {
    jurisdiction_id: string
    link_id: string
    used_at: Time
    what: string
  }
  accounts: {
    jurisdiction_id: string
    account_id: string
    login: string
    name: string
    mail: ColumnType<string, string | undefined, string>
    password_hash: string
    language: ColumnType<'zh-CN' | 'en', 'zh-CN' | 'en' | undefined, 'zh-CN' | 'en'>
    is_active: ColumnType<boolean, boolean | undefined, boolean>
  }
  stand_ins: {
    jurisdiction_id: string
    account_id: string
    stand_in_id: string
    from_day: string
    to_day: string
  }
  sign_in_attempts: {
    jurisdiction_id: string
    login: string
    failed_attempts: number
    last_failed_at: Time
    locked_until: Time | null
  }
  account_roles: {
    jurisdiction_id: string
    account_id: string
    role: string
    unit_id: string
    proposer_id: string
  }
  drafts: {
    jurisdiction_id: string
    account_id: string
    draft_id: string
    version: number
    content: Json
    edited_at: Time
  }
  account_sessions: {
    jurisdiction_id: string
    token_hash: string
    account_id: string
    created_at: Time
    expires_at: Time
  }
}

export type ItemRow = {
  jurisdiction_id: string
  item_id: string
  kind: string
  period: string
  year: number
  session_id: string
  stage: string
  number: string | null
  number_sequence: number | null
  submission_number: string | null
  title: string
  category: string
  proposer_form: string
  bill_number: string | null
  lead_name: string
  proposer_count: number
  proposer_ids: string[]
  mode: string | null
  allotted_unit_ids: string[]
  unit_ids: string[]
  host_unit_ids: string[]
  former_unit_ids: string[]
  from_level: string | null
  converted_to: string | null
  part_marks: string[]
  submitted_on: string
  filed_on: string | null
  assigned_on: string | null
  meeting_id: string | null
  is_split: boolean
  is_allotted: boolean
  receipts_missing: number
  objections_ever: number
  objections_open: number
  five_fixed: boolean
  contacted: boolean
  met_reported: boolean
  met: boolean
  milestone: string | null
  due_on: string | null
  watch_on: string | null
  is_key: boolean
  key_type: string | null
  key_theme: string | null
  reply_due_on: string | null
  replied_on: string | null
  result_classes: string[]
  attitude: string | null
  result: string | null
  judgements_open_on: string | null
  round: number
  deliveries_missing: number
  first_attitude: string | null
  first_result: string | null
  answer_words: string[]
  forms_sent: number
  forms_received: number
  counts_from: string | null
  remind_on: string | null
  closed_on: string | null
  promise_unit_ids: string[]
  promises_open: number
  promises_kept: number
  promise_due_on: string | null
  promise_review_on: string | null
  parked_review_on: string | null
  standing_classes: string[]
}

export type PromiseRow = {
  jurisdiction_id: string
  promise_id: string
  item_id: string
  unit_id: string
  text: string
  promise_kind: string | null
  responsible: string | null
  made_on: string
  due_on: string
  first_due_on: string
  status: string
  is_open: boolean
  review_on: string
  percent: number | null
  progress: string | null
  progress_on: string | null
  checked_on: string | null
  verdict: string | null
}

export type AssignmentRow = {
  jurisdiction_id: string
  item_id: string
  assignment_id: string
  unit_id: string
  role: string
  status: string
  next_step: string
  issued_on: string
  object_before: string
  accepted_on: string | null
  due_on: string
  watch_on: string | null
  watch_step: string | null
  paused: boolean
  five_fixed: boolean
  contacted: boolean
  met: boolean
  objected: boolean
  opinion_due_on: string | null
  opinion_given_on: string | null
  contributions_due_on: string | null
  contributions: string | null
  reply_print: string | null
  reply_status: string | null
  replied_on: string | null
  result_class: string | null
  result: string | null
  round: number
  leader_in_charge: string | null
  section: string | null
  handler: string | null
  supervisor: string | null
  led_by_leader: boolean
}
