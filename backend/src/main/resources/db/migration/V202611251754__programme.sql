-- Programmes, projects, movements and campaigns over years, and what was done for them.
create table programme (
    id         uuid        primary key,
    version    bigint      not null,
    unit_id    uuid        not null references org_unit,
    kind       text        not null check (kind in ('PROGRAMME', 'PROJECT', 'MOVEMENT', 'CAMPAIGN')),
    name       text        not null,
    folded     text        not null,
    act_number text,
    act_date   date,
    act_issuer text,
    from_year  int         not null,
    to_year    int         not null,
    created_by uuid        not null references officer,
    created_at timestamptz not null,
    check (from_year <= to_year),
    check ((act_number is null) = (act_issuer is null))
);
create index programme_unit on programme (unit_id);

create table programme_tag (
    id           uuid        primary key,
    version      bigint      not null,
    programme_id uuid        not null references programme,
    plan_item_id uuid        references plan_item,
    activity_id  uuid        references activity,
    tagged_by    uuid        not null references officer,
    tagged_at    timestamptz not null,
    check ((plan_item_id is null) <> (activity_id is null)),
    constraint programme_tag_item unique (programme_id, plan_item_id),
    constraint programme_tag_activity unique (programme_id, activity_id)
);
create index programme_tag_by_item on programme_tag (plan_item_id);
create index programme_tag_by_activity on programme_tag (activity_id);
