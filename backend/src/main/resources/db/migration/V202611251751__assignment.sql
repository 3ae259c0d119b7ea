-- Who does an item: a unit or board of ours, or a body outside by its name.
create table item_party (
    id           uuid   primary key,
    version      bigint not null,
    plan_item_id uuid   not null references plan_item,
    part         text   not null check (part in ('LEAD', 'CO_WORKER')),
    position     int    not null,
    unit_id      uuid   references org_unit,
    name         text,
    constraint item_party_one_of check ((unit_id is null) <> (name is null))
);
create unique index item_party_lead on item_party (plan_item_id) where part = 'LEAD';
create index item_party_item on item_party (plan_item_id);

-- "Xây dựng kế hoạch riêng": an item demands a plan of a unit by a day; the plan is linked when there is one.
create table required_plan (
    id           uuid        primary key,
    version      bigint      not null,
    plan_item_id uuid        not null references plan_item,
    unit_id      uuid        not null references org_unit,
    title        text        not null,
    due_on       date,
    plan_id      uuid        references plan,
    demanded_by  uuid        not null references officer,
    demanded_at  timestamptz not null
);
create index required_plan_item on required_plan (plan_item_id);
create index required_plan_unit on required_plan (unit_id);

-- What a unit is to reach, as somebody entered it; a plan without numbers has no row here.
create table target (
    id           uuid          primary key,
    version      bigint        not null,
    plan_item_id uuid          not null references plan_item,
    unit_id      uuid          not null references org_unit,
    indicator    text          not null references indicator,
    first_day    date          not null,
    last_day     date          not null,
    value        numeric(18,2) not null check (value >= 0),
    note         text,
    entered_by   uuid          not null references officer,
    entered_at   timestamptz   not null,
    check (first_day <= last_day),
    constraint target_once unique (plan_item_id, unit_id, indicator, first_day, last_day)
);
