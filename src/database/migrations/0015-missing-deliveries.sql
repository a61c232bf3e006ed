-- A letter that came back, or that the lead has not passed on, is seen on the list before the item counts as answered.

alter table items add column deliveries_missing int not null default 0;
comment on column items.deliveries_missing is 'Addressees of the standing replies whose letter came back or waits for the lead to pass it on';
