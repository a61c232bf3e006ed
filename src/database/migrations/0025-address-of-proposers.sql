-- Where letters to a collective proposer go; registered beside its contact person.
alter table proposers add column address text not null default '';
