-- Under whom one unit belongs, for all days; found by its own lines alone, where windows over all lines were read whole
-- at each step of the way up.
create function org_unit_stand_of(unit uuid) returns table (under uuid, valid_from date, valid_to date)
language sql stable as $$
    select l.parent_id, l.valid_from, coalesce(lead(l.valid_from) over (order by l.valid_from), l.valid_to)
    from org_unit_line l where l.unit_id = unit
    union all
    (select l.parent_id, date '0001-01-01', l.valid_from
     from org_unit_line l where l.unit_id = unit order by l.valid_from limit 1)
    union all
    select coalesce(u.heir_id, e.parent_id), e.valid_to, date '9999-12-31'
    from (select l.parent_id, l.valid_to from org_unit_line l where l.unit_id = unit order by l.valid_from desc limit 1) e
    join org_unit u on u.id = unit
    where e.valid_to < date '9999-12-31'
$$;

create or replace view org_unit_stand as
    select u.id as unit_id, s.under, s.valid_from, s.valid_to
    from org_unit u cross join lateral org_unit_stand_of(u.id) s;

-- Works out who carries on for these units and for everybody they carry on for.
drop function org_unit_heir_rebuild();
create function org_unit_heir_rebuild(units uuid[]) returns void language plpgsql as $$
declare
    affected uuid[] := array(
        select unnest(units) union select h.unit_id from org_unit_heir h where h.heir_id = any (units));
begin
    delete from org_unit_heir where unit_id = any (affected);
    insert into org_unit_heir (unit_id, heir_id, since)
    with recursive chain (unit_id, heir_id, since, steps) as (
        select id, heir_id, closed_on, 1 from org_unit where id = any (affected) and heir_id is not null
        union all
        select c.unit_id, u.heir_id, greatest(c.since, u.closed_on), c.steps + 1
        from chain c join org_unit u on u.id = c.heir_id
        where u.heir_id is not null and c.steps < 40)
    select unit_id, heir_id, min(since) from chain group by unit_id, heir_id;
end $$;
