-- An amendment of a plan changed an item that a lower unit's plan makes concrete: the lower unit answers.
create table amendment_task (
    id            uuid        primary key,
    version       bigint      not null,
    plan_id       uuid        not null references plan,
    item_id       uuid        not null references plan_item,
    upper_plan_id uuid        not null references plan,
    upper_item_id uuid        not null references plan_item,
    number        int         not null,
    change        text        not null check (change in ('EDITED', 'REMOVED')),
    text_before   text        not null,
    text_after    text,
    raised_at     timestamptz not null,
    state         text        not null,
    note          text,
    answered_by   uuid        references officer,
    answered_at   timestamptz
);
create unique index amendment_task_one_open on amendment_task (item_id) where state = 'OPEN';
create index amendment_task_plan on amendment_task (plan_id);

-- The version of the upper plan that changed what stands above the item; null once that is answered.
alter table plan_item add column upper_changed_in int;
