-- What becomes of units that an act brings together under one name.
alter table reorganisation add name_clashes text not null default 'REFUSE' check (name_clashes in ('REFUSE', 'KEEP_APART'));
