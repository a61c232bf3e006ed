-- First and final judgement stand side by side, with the forms that came back and those who are still to answer.

alter table items
  add column first_attitude text,
  add column first_result text,
  add column answer_words text[] not null default '{}',
  add column forms_sent int not null default 0,
  add column forms_received int not null default 0,
  add column counts_from date,
  add column remind_on date;
comment on column items.first_result is 'Worst answer on the result of the first letters; a second round leaves it';
comment on column items.answer_words is 'Words of the county''s scale chosen for the result of the standing letters';
comment on column items.counts_from is 'Day from which the item is in the base where silence counts: answered, or the time to answer is over';
comment on column items.remind_on is 'Day on which those who have not answered are reminded; null when nobody is to be';
