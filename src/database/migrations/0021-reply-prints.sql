-- Letters of one unit with the same words are found by a print of their answers.

alter table assignments add column reply_print text;
comment on column assignments.reply_print is 'Print of the answers in the unit''s present letter, as domain/item/reply/print-of.ts computes it';
create index assignments_by_print on assignments (jurisdiction_id, unit_id, reply_print) where reply_print is not null;
