-- A plan as issued on paper: the head in columns for finding, the whole document as it was read and corrected.
create table plan (
    id            uuid   primary key,
    version       bigint not null,
    unit_id       uuid   not null references org_unit,
    upper_plan_id uuid   references plan,
    status        text   not null,
    number        int,
    symbol        text,
    type          text,
    title         text   not null,
    folded        text   not null,
    place         text,
    issued_on     date,
    year          int    not null,
    document      text   not null,
    created_by    uuid   not null references officer,
    created_at    timestamptz not null,
    issued_at     timestamptz
);
create unique index plan_number on plan (unit_id, year, number, coalesce(symbol, '')) where number is not null;
create index plan_upper on plan (upper_plan_id);

-- Items keep their place in the tree; upper_item_id is the item of a higher unit's plan that this one makes concrete.
create table plan_item (
    id            uuid   primary key,
    version       bigint not null,
    plan_id       uuid   not null references plan,
    parent_id     uuid   references plan_item,
    position      int    not null,
    path          text   not null,
    marker        text,
    level         int    not null,
    kind          text   not null,
    text          text   not null,
    doubts        text   not null,
    origin        text   not null,
    upper_item_id uuid   references plan_item,
    start_on      date,
    due_on        date,
    constraint plan_item_path unique (plan_id, path),
    constraint plan_item_position unique (plan_id, position),
    constraint plan_item_taken unique (plan_id, upper_item_id)
);
create index plan_item_parent on plan_item (parent_id);
create index plan_item_upper on plan_item (upper_item_id);
