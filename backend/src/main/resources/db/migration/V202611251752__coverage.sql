-- Every item above an item, by headings and by what it makes concrete: the way up of the coverage, walked once when
-- the item is written and not at every look.
create table plan_item_lineage (
    ancestor_id uuid not null references plan_item on delete cascade,
    item_id     uuid not null references plan_item on delete cascade,
    plan_id     uuid not null references plan on delete cascade,
    primary key (ancestor_id, item_id) include (plan_id)
);
create index plan_item_lineage_item on plan_item_lineage (item_id);
create index plan_item_done on plan_item (id) include (done_on) where done_on is not null;

-- Works the ways of these items out anew, and of all below them.
create function plan_item_lineage_rebuild(items uuid[]) returns void language sql as $$
    with recursive below (item) as (
        select unnest(items)
        union
        select i.id from below b join plan_item i on i.parent_id = b.item or i.upper_item_id = b.item)
    delete from plan_item_lineage l using below b where l.item_id = b.item;
    with recursive below (item) as (
        select unnest(items)
        union
        select i.id from below b join plan_item i on i.parent_id = b.item or i.upper_item_id = b.item),
    up (item, ancestor) as (
        select b.item, v.above from below b join plan_item i on i.id = b.item
        cross join lateral (values (i.parent_id), (i.upper_item_id)) v (above) where v.above is not null
        union
        select u.item, v.above from up u join plan_item i on i.id = u.ancestor
        cross join lateral (values (i.parent_id), (i.upper_item_id)) v (above) where v.above is not null)
    insert into plan_item_lineage (ancestor_id, item_id, plan_id)
    select u.ancestor, u.item, i.plan_id from up u join plan_item i on i.id = u.item;
$$;
create function plan_item_lineage_keep() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into plan_item_lineage (ancestor_id, item_id, plan_id)
        select v.above, new.id, new.plan_id from (values (new.parent_id), (new.upper_item_id)) v (above)
        where v.above is not null
        union
        select l.ancestor_id, new.id, new.plan_id from plan_item_lineage l
        where l.item_id in (new.parent_id, new.upper_item_id);
    else
        perform plan_item_lineage_rebuild(array[new.id]);
    end if;
    return null;
end $$;
create trigger plan_item_lineage_new after insert on plan_item
    for each row execute function plan_item_lineage_keep();
create trigger plan_item_lineage_moved after update of parent_id, upper_item_id on plan_item
    for each row when (old.parent_id is distinct from new.parent_id or old.upper_item_id is distinct from new.upper_item_id)
    execute function plan_item_lineage_keep();
select plan_item_lineage_rebuild(array(select id from plan_item));

-- What was done for an item by a unit, kept in the transaction that records it; a cancelled activity counts no more.
create table activity_tally (
    plan_item_id uuid   not null,
    unit_id      uuid   not null references org_unit,
    activities   bigint not null,
    attendances  bigint not null,
    results      bigint not null,
    primary key (plan_item_id, unit_id)
);
create function activity_tally_add(one activity, sign int) returns void language sql as $$
    insert into activity_tally as t (plan_item_id, unit_id, activities, attendances, results)
    select one.plan_item_id, one.unit_id, sign, sign * coalesce(one.attendances, 0),
           case when btrim(coalesce(one.result, '')) = '' then 0 else sign end
    where one.plan_item_id is not null and one.status = 'DONE'
    on conflict (plan_item_id, unit_id) do update set activities = t.activities + excluded.activities,
        attendances = t.attendances + excluded.attendances, results = t.results + excluded.results
$$;
create function activity_tally_keep() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        perform activity_tally_add(old, -1);
    end if;
    if tg_op <> 'DELETE' then
        perform activity_tally_add(new, 1);
    end if;
    return null;
end $$;
create trigger activity_tally_kept after insert or update or delete on activity
    for each row execute function activity_tally_keep();
insert into activity_tally (plan_item_id, unit_id, activities, attendances, results)
select plan_item_id, unit_id, count(*), coalesce(sum(attendances), 0), count(*) filter (where btrim(coalesce(result, '')) <> '')
from activity where plan_item_id is not null and status = 'DONE' group by plan_item_id, unit_id;
