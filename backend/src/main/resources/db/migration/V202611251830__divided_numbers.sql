-- What a reorganisation counted anew at the successors of a divided unit is its own: it does not stand in the way of
-- taking it back.
create or replace function org_unit_mentions(units uuid[]) returns table (what text, mentions bigint) language plpgsql stable as $$
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
        execute format('select count(*) from %s where %I = any ($1) %s', reference.told, reference.attname,
            case when reference.told = 'ledger_entry' then 'and source_type <> ''REORGANISATION''' else '' end)
            into mentions using units;
        if mentions > 0 then
            return next;
        end if;
    end loop;
end $$;

-- The ledger is never deleted from, so a unit that was counted at keeps its identity when its opening is taken back:
-- without a line, a place or a key it stands nowhere, and the key may be used again.
create function org_unit_forget(reorganisation uuid) returns void language sql as $$
    delete from org_unit u where u.opened_by = reorganisation
        and not exists (select 1 from ledger_entry e where e.unit_id = u.id);
    update org_unit u set opened_by = null, external_key = null, closed_on = date '0001-01-01', path = 'never/' || u.id
    where u.opened_by = reorganisation;
$$;
