-- Changes of the organisation as data: drafted, rehearsed, applied in one transaction, reversed while nothing depends.
create table reorganisation (
    id           uuid        primary key,
    version      bigint      not null,
    title        text        not null,
    act_number   text        not null,
    act_date     date        not null,
    act_issuer   text        not null,
    effective_on date        not null,
    changes      text        not null,
    status       text        not null check (status in ('DRAFT', 'APPLIED', 'REVERSED')),
    drafted_by   uuid        not null references officer,
    drafted_at   timestamptz not null,
    decided_by   uuid        references officer,
    decided_at   timestamptz
);

-- Which act began and ended what; reversing it is taking exactly this back.
alter table org_unit add opened_by uuid references reorganisation, add closed_by uuid references reorganisation;
alter table org_unit_line add begun_by uuid references reorganisation, add ended_by uuid references reorganisation;
create index org_unit_opened_by on org_unit (opened_by) where opened_by is not null;
create index org_unit_closed_by on org_unit (closed_by) where closed_by is not null;
create index org_unit_line_begun_by on org_unit_line (begun_by) where begun_by is not null;
create index org_unit_line_ended_by on org_unit_line (ended_by) where ended_by is not null;

-- What became of what, for the story; the heir is the one of these that takes the numbers.
create table org_unit_successor (
    unit_id           uuid    not null references org_unit,
    successor_id      uuid    not null references org_unit,
    reorganisation_id uuid    not null references reorganisation,
    since             date    not null,
    numbers           boolean not null,
    primary key (unit_id, successor_id, reorganisation_id)
);
create index org_unit_successor_other on org_unit_successor (successor_id);

create function org_unit_known_rebuild(units uuid[]) returns void language sql as $$
    update org_unit_line l set known_as = n.known
    from (select c.id, c.folded || coalesce((
              select string_agg(distinct '|' || o.folded, '') from org_unit_line o
              where o.valid_from < c.valid_to and o.folded <> c.folded and (o.unit_id = c.unit_id
                  or o.unit_id in (select h.unit_id from org_unit_heir h where h.heir_id = c.unit_id))), '') as known
          from org_unit_line c where c.unit_id = any (units)) n
    where n.id = l.id and n.known <> l.known_as
$$;

-- How many rows of each other table speak of these units. Asked of the catalogue, so that a new feature is counted too.
create function org_unit_mentions(units uuid[]) returns table (what text, mentions bigint) language plpgsql stable as $$
declare
    reference record;
begin
    for reference in
        select c.conrelid::regclass::text as told, a.attname from pg_constraint c
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        where c.contype = 'f' and c.confrelid = 'org_unit'::regclass and c.conrelid::regclass::text !~ '^org_unit|^ledger_month$'
        order by 1, 2
    loop
        what := reference.told;
        execute format('select count(*) from %s where %I = any ($1)', reference.told, reference.attname)
            into mentions using units;
        if mentions > 0 then
            return next;
        end if;
    end loop;
end $$;
