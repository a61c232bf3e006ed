-- Before its official number, an item is asked for by the number given on handing in (流水号).

alter table items add column submission_number text;
comment on column items.submission_number is 'Given on handing in, by the county’s template; null where it gives none';
