create extension if not exists pg_trgm;

-- A kind is dated like a name; org_unit.kind is the latest.
alter table org_unit_line add kind text;
update org_unit_line l set kind = u.kind from org_unit u where u.id = l.unit_id;
alter table org_unit_line alter kind set not null;

-- Two units of one parent are never called the same on one day, whatever the case.
alter table org_unit_line add constraint org_unit_line_name_once exclude using gist
    (parent_id with =, lower(btrim(type || ' ' || name)) with =, daterange(valid_from, valid_to) with &&);
create index org_unit_line_unit on org_unit_line (unit_id, valid_from);

-- What is searched: the unit's own name, then those by which it and its predecessors were known.
alter table org_unit_line add known_as text not null default '';
update org_unit_line set known_as = folded;
create index org_unit_line_known_as on org_unit_line using gin (known_as gin_trgm_ops);
create index org_unit_line_by_name on org_unit_line (folded, id);

-- From the day it closed, an heir takes the numbers of a unit. Other successors are told in org_unit_successor only.
alter table org_unit add heir_id uuid references org_unit, add closed_on date,
    add constraint org_unit_heir_of_closed check (heir_id is null or closed_on is not null);
create index org_unit_heir_id on org_unit (heir_id);

-- Where a unit belongs on each day there ever is: while it exists by its lines, afterwards below its heir, before it
-- opened below the nearest unit above it that was there. So the sum over a tree is the same on every day's tree.
create table org_unit_place (
    unit_id    uuid not null references org_unit,
    path       text not null,
    valid_from date not null,
    valid_to   date not null,
    primary key (unit_id, valid_from),
    check (valid_from < valid_to),
    constraint org_unit_place_one_at_a_time exclude using gist (unit_id with =, daterange(valid_from, valid_to) with &&)
);
create index org_unit_place_path on org_unit_place (path text_pattern_ops);

-- Everybody who in the end took the numbers over, each since when: its own count then speaks for the unit.
create table org_unit_heir (
    unit_id uuid not null references org_unit,
    heir_id uuid not null references org_unit,
    since   date not null,
    primary key (unit_id, heir_id)
);
create index org_unit_heir_heir on org_unit_heir (heir_id);

-- Under whom a unit belongs, for all days: the step of which places are the whole way.
create view org_unit_stand as
    select l.unit_id, l.parent_id as under, l.valid_from,
           coalesce(lead(l.valid_from) over w, l.valid_to) as valid_to
    from org_unit_line l
    window w as (partition by l.unit_id order by l.valid_from)
    union all
    select f.unit_id, f.parent_id, date '0001-01-01', f.valid_from
    from (select distinct on (unit_id) unit_id, parent_id, valid_from from org_unit_line order by unit_id, valid_from) f
    union all
    select f.unit_id, coalesce(u.heir_id, f.parent_id), f.valid_to, date '9999-12-31'
    from (select distinct on (unit_id) unit_id, parent_id, valid_to from org_unit_line
          order by unit_id, valid_from desc) f
    join org_unit u on u.id = f.unit_id
    where f.valid_to < date '9999-12-31';

-- Works the places of these units out anew. The last step of a path is the unit's own and never changes.
create function org_unit_place_rebuild(units uuid[]) returns void language plpgsql as $$
begin
    delete from org_unit_place where unit_id = any (units);
    insert into org_unit_place (unit_id, path, valid_from, valid_to)
    with recursive up (unit_id, under, path, valid_from, valid_to, steps) as (
        select s.unit_id, s.under, substring(u.path from '[^/]+/$'), s.valid_from, s.valid_to, 1
        from org_unit_stand s join org_unit u on u.id = s.unit_id
        where s.unit_id = any (units) and s.valid_from < s.valid_to
        union all
        select up.unit_id, s.under, substring(u.path from '[^/]+/$') || up.path,
               greatest(up.valid_from, s.valid_from), least(up.valid_to, s.valid_to), up.steps + 1
        from up join org_unit_stand s on s.unit_id = up.under
            and s.valid_from < up.valid_to and s.valid_to > up.valid_from
        join org_unit u on u.id = s.unit_id
        where up.steps < 40)
    select unit_id, '/' || path, min(valid_from), max(valid_to)
    from (select *, count(*) filter (where moved) over (partition by unit_id order by valid_from) as stretch
          from (select unit_id, path, valid_from, valid_to,
                       path is distinct from lag(path) over (partition by unit_id order by valid_from) as moved
                from up where under is null) told) stretches
    group by unit_id, path, stretch;
end $$;

-- Who belongs below one of these units on any day, and they themselves.
create function org_unit_touched(units uuid[]) returns uuid[] language sql stable as $$
    select array(
        select unnest(units)
        union
        select p.unit_id from org_unit_place c
        join org_unit_place p on p.path ~>=~ c.path and p.path ~<~ (c.path || '~')
        where c.unit_id = any (units))
$$;

create function org_unit_heir_rebuild() returns void language sql as $$
    delete from org_unit_heir;
    with recursive chain (unit_id, heir_id, since, steps) as (
        select id, heir_id, closed_on, 1 from org_unit where heir_id is not null
        union all
        select c.unit_id, u.heir_id, greatest(c.since, u.closed_on), c.steps + 1
        from chain c join org_unit u on u.id = c.heir_id
        where u.heir_id is not null and c.steps < 40)
    insert into org_unit_heir (unit_id, heir_id, since)
    select unit_id, heir_id, min(since) from chain group by unit_id, heir_id;
$$;

select org_unit_place_rebuild(array(select id from org_unit));
