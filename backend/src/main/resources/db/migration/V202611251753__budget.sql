-- Money of an item, in whole đồng: what was estimated from which source, and what was spent of it.
create table budget_line (
    id           uuid        primary key,
    version      bigint      not null,
    plan_item_id uuid        not null references plan_item,
    source       text        not null
        check (source in ('STATE_BUDGET', 'TARGET_PROGRAMME', 'UNION_FUNDS', 'CONTRIBUTIONS', 'OTHER')),
    label        text        not null,
    quantity     bigint      check (quantity > 0),
    unit_cost    bigint      check (unit_cost >= 0),
    estimate     bigint      not null check (estimate >= 0),
    note         text,
    entered_by   uuid        not null references officer,
    entered_at   timestamptz not null
);
create index budget_line_item on budget_line (plan_item_id);

create table expense (
    id             uuid        primary key,
    version        bigint      not null,
    budget_line_id uuid        not null references budget_line,
    spent_on       date        not null,
    amount         bigint      not null check (amount > 0),
    paper          text,
    note           text,
    recorded_by    uuid        not null references officer,
    recorded_at    timestamptz not null
);
create index expense_line on expense (budget_line_id);
