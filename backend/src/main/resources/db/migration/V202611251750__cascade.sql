-- Whom an item is addressed to; what says nothing follows the item above it, and at the top everybody below is meant.
alter table plan_item
    add done_on     date,
    add reported_on date,
    add audience    text check (audience in ('BELOW', 'NAMED', 'OWN'));
create table plan_item_addressee (
    plan_item_id uuid not null references plan_item,
    unit_id      uuid not null references org_unit,
    primary key (plan_item_id, unit_id)
);

-- The audience of every item of a plan, and the item that says so.
create function plan_audience(plan uuid) returns table (item_id uuid, audience text, said_by uuid) language sql stable as $$
    with recursive down (item_id, audience, said_by) as (
        select i.id, coalesce(i.audience, 'BELOW'), i.id from plan_item i where i.plan_id = plan and i.parent_id is null
        union all
        select i.id, coalesce(i.audience, d.audience), case when i.audience is null then d.said_by else i.id end
        from down d join plan_item i on i.parent_id = d.item_id)
    select item_id, audience, said_by from down
$$;

-- "Không áp dụng": a unit says with a reason that an item of a higher plan is not for it; taken back by deleting.
create table exemption (
    id           uuid        primary key,
    version      bigint      not null,
    plan_item_id uuid        not null references plan_item,
    unit_id      uuid        not null references org_unit,
    reason       text        not null,
    marked_by    uuid        not null references officer,
    marked_at    timestamptz not null,
    constraint exemption_once unique (plan_item_id, unit_id)
);
create index exemption_unit on exemption (unit_id);
create index plan_unit on plan (unit_id);
