-- A demonstration is told in thousands of steps; a start that was cut off must be known from one that ended.

alter table jurisdiction_ids add column is_complete boolean not null default true;
comment on column jurisdiction_ids.is_complete is 'False while a demonstration is being told; found false at a start, it is told anew';
