-- What was received is also parted by who put it forward, and what came from a bill is counted apart.

alter table items
  add column proposer_form text not null default 'individual',
  add column bill_number text;
comment on column items.proposer_form is 'collective, individual or joint: the three are the whole of what was received';
comment on column items.bill_number is 'Number of the bill that the plenary passed on as this suggestion (议案转建议)';
