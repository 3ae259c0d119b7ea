-- The tally of an item takes in what was done for all that leads up to it, so that a cell is one row and not a walk.
create function activity_has_result(result text) returns boolean language sql immutable as $$
    select btrim(coalesce(result, '')) <> ''
$$;
create or replace function activity_tally_add(one activity, sign int) returns void language sql as $$
    insert into activity_tally as t (plan_item_id, unit_id, activities, attendances, results)
    select i.id, one.unit_id, sign, sign * coalesce(one.attendances, 0),
           case when activity_has_result(one.result) then sign else 0 end
    from (select p.id from plan_item p where p.id = one.plan_item_id
          union all select l.ancestor_id from plan_item_lineage l where l.item_id = one.plan_item_id) i
    where one.status = 'DONE'
    order by i.id -- everybody locks the tallies in one order
    on conflict (plan_item_id, unit_id) do update set activities = t.activities + excluded.activities,
        attendances = t.attendances + excluded.attendances, results = t.results + excluded.results
$$;

-- Counts these items anew from the activities themselves.
create function activity_tally_rebuild(items uuid[]) returns void language sql as $$
    delete from activity_tally where plan_item_id = any (items);
    insert into activity_tally (plan_item_id, unit_id, activities, attendances, results)
    select w.id, a.unit_id, count(*), coalesce(sum(a.attendances), 0), count(*) filter (where activity_has_result(a.result))
    from unnest(items) w (id)
    join (select ancestor_id as id, item_id as item from plan_item_lineage union all select id, id from plan_item) l
        on l.id = w.id
    join activity a on a.plan_item_id = l.item and a.status = 'DONE'
    group by w.id, a.unit_id;
$$;

-- Works the ways of these items out anew, and of all below them, and what was done above them.
create or replace function plan_item_lineage_rebuild(items uuid[]) returns void language plpgsql as $$
declare
    moved uuid[] := array(
        with recursive below (item) as (
            select unnest(items)
            union
            select i.id from below b join plan_item i on i.parent_id = b.item or i.upper_item_id = b.item)
        select item from below);
    touched uuid[];
begin
    with gone as (delete from plan_item_lineage where item_id = any (moved) returning ancestor_id)
    select array(select distinct ancestor_id from gone) into touched;
    with recursive up (item, ancestor) as (
        select i.id, v.above from plan_item i
        cross join lateral (values (i.parent_id), (i.upper_item_id)) v (above)
        where i.id = any (moved) and v.above is not null
        union
        select u.item, v.above from up u join plan_item i on i.id = u.ancestor
        cross join lateral (values (i.parent_id), (i.upper_item_id)) v (above) where v.above is not null)
    insert into plan_item_lineage (ancestor_id, item_id, plan_id)
    select u.ancestor, u.item, i.plan_id from up u join plan_item i on i.id = u.item;
    perform activity_tally_rebuild(array(
        select unnest(touched) union select ancestor_id from plan_item_lineage where item_id = any (moved)));
end $$;

truncate activity_tally;
select activity_tally_rebuild(array(select id from plan_item));
