-- The register of numbers: one series for each unit, year and symbol, so no number is given twice. The year is that of
-- the paper's date, which need not be the year it plans for.
create table register_entry (
    id         uuid        primary key,
    version    bigint      not null,
    unit_id    uuid        not null references org_unit,
    year       int         not null,
    series     text        not null,
    number     int         not null,
    plan_id    uuid        not null references plan,
    version_id uuid        references plan_version on delete cascade,
    title      text        not null,
    taken_by   uuid        not null references officer,
    taken_at   timestamptz not null,
    constraint register_entry_once unique (unit_id, year, series, number)
);
create unique index register_entry_plan on register_entry (plan_id) where version_id is null;
create unique index register_entry_version on register_entry (version_id);
drop index plan_number;
insert into register_entry
select gen_random_uuid(), 0, unit_id, coalesce(extract(year from issued_on)::int, year), coalesce(symbol, type, ''), number,
    id, null, title, created_by, created_at
from plan where number is not null
on conflict do nothing;

-- What the head of the paper does not say by itself.
alter table plan
    add column year_theme    text,
    add column breakthrough  text,
    add column contact_board text;

create table plan_attachment (
    id       uuid        primary key,
    version  bigint      not null,
    plan_id  uuid        not null references plan,
    kind     text        not null,
    name     text        not null,
    file_id  uuid        not null references stored_file,
    added_by uuid        not null references officer,
    added_at timestamptz not null,
    constraint plan_attachment_once unique (plan_id, file_id)
);
