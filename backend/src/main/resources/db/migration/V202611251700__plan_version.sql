-- An item keeps its id through all versions; one that an amendment took out stays, for whatever speaks of it.
alter table plan_item add column removed_in int;
alter table plan_item drop constraint plan_item_path, drop constraint plan_item_position,
    drop constraint if exists plan_item_taken;
create unique index plan_item_path on plan_item (plan_id, path) where removed_in is null;
create unique index plan_item_position on plan_item (plan_id, position) where removed_in is null;
create unique index if not exists plan_item_taken on plan_item (plan_id, upper_item_id) where removed_in is null;
create index plan_item_removed on plan_item (id) where removed_in is not null;

-- What a plan said from one issue to the next. Version 1 is the plan as it was first issued; the row that is not
-- issued is the amendment in the making. The tables of plan and items hold what is in force.
create table plan_version (
    id         uuid        primary key,
    version    bigint      not null,
    plan_id    uuid        not null references plan,
    number     int         not null,
    status     text        not null,
    reason     text,
    document   text        not null,
    items      text        not null,
    created_by uuid        not null references officer,
    created_at timestamptz not null,
    issued_at  timestamptz,
    constraint plan_version_number unique (plan_id, number)
);
create unique index plan_version_one_amendment on plan_version (plan_id) where status <> 'ISSUED';

insert into plan_version
select gen_random_uuid(), 0, p.id, 1, 'ISSUED', null, p.document, coalesce((
        select json_agg(json_build_object('itemId', i.id, 'parentItemId', i.parent_id, 'path', i.path,
            'marker', i.marker, 'kind', i.kind, 'text', i.text) order by i.position)::text
        from plan_item i where i.plan_id = p.id), '[]'),
    p.created_by, p.created_at, p.issued_at
from plan p where p.issued_at is not null;

create function plan_version_is_frozen() returns trigger language plpgsql as $$
begin
    if old.status = 'ISSUED' then
        raise exception 'an issued version of a plan is frozen' using errcode = 'restrict_violation';
    end if;
    return coalesce(new, old);
end $$;
create trigger plan_version_frozen before update or delete on plan_version
    for each row execute function plan_version_is_frozen();
