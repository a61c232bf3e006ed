-- Items of the city, the province or a township that the county handles, and items passed on to somebody else.

alter table items
  add column from_level text,
  add column converted_to text;
comment on column items.from_level is 'Level of the plenary the item comes from, null for the county''s own';
comment on column items.converted_to is 'What an item that was not accepted became, an authority outside among them';
