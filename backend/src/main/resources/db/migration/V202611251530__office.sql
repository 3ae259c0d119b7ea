-- An office says what it is, how its holder came to it and by which paper. A term ends by a decision, never by itself.
alter table office
    add column position     text not null default 'OTHER',
    add column term_end     date,
    add column basis        text,
    add column paper_number text,
    add column paper_date   date,
    add column paper_issuer text,
    add column end_reason   text,
    -- Set when a reorganisation ended the office, so that its reversal gives back exactly those, for as long as before.
    add column ended_by     uuid,
    add column ended_from   date;
update office set position = 'VICE_CHAIR' where title like 'Phó Chủ tịch%';
update office set position = 'CHAIR' where title like 'Chủ tịch%';

-- Several offices for one person, but not the same one twice at a time; no unit is the whole house.
alter table office add constraint office_once_at_a_time exclude using gist (
    officer_id with =,
    (coalesce(unit_id, '00000000-0000-0000-0000-000000000000'::uuid)) with =,
    role with =,
    daterange(valid_from, valid_to) with &&);
create index office_unit on office (unit_id, position);
create index office_ended_by on office (ended_by) where ended_by is not null;

-- Who entered an officer sees her before she has an office.
alter table officer add column entered_by uuid references officer;
alter table officer add column folded text;
update officer set folded = lower(replace(replace(unaccent(name), 'đ', 'd'), 'Đ', 'd'));
alter table officer alter column folded set not null;

-- Which positions a unit of a kind must have.
create table position_required (
    unit_kind text not null,
    position  text not null,
    primary key (unit_kind, position)
);
insert into position_required values
    ('PROVINCE', 'CHAIR'), ('DISTRICT', 'CHAIR'), ('COMMUNE', 'CHAIR'), ('AFFILIATED', 'CHAIR');

-- Each of these positions at each unit; one that nobody holds on a day is vacant on that day.
create view seat as
    select md5(u.id::text || r.position)::uuid as id, u.id as unit_id, u.path, r.position
    from org_unit u join position_required r on r.unit_kind = u.kind;
