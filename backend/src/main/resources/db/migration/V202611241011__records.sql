create table activity (
    id              uuid        primary key,
    version         bigint      not null,
    unit_id         uuid        not null references org_unit,
    plan_item_id    uuid,
    kind            text        not null,
    title           text        not null,
    folded          text        not null,
    held_on         date        not null,
    place           text,
    attendances     int         check (attendances >= 0),
    women           int         check (women >= 0 and women <= attendances),
    ethnic_minority int         check (ethnic_minority >= 0 and ethnic_minority <= attendances),
    new_members     int         check (new_members >= 0),
    result          text,
    status          text        not null check (status in ('DONE', 'CANCELLED')),
    cancel_reason   text,
    recorded_by     uuid        not null references officer,
    recorded_at     timestamptz not null
);
create index activity_unit on activity (unit_id, held_on);
create index activity_held on activity (held_on, id);
create index activity_plan_item on activity (plan_item_id);

create table member_count (
    id          uuid        primary key,
    version     bigint      not null,
    unit_id     uuid        not null references org_unit,
    counted_on  date        not null,
    members     int         not null check (members >= 0 and members <= women18),
    women18     int         not null check (women18 >= 0),
    honorary    int         check (honorary >= 0),
    core        int         check (core >= 0 and core <= members),
    note        text,
    recorded_by uuid        not null references officer,
    recorded_at timestamptz not null,
    constraint member_count_once unique (unit_id, counted_on)
);
create index member_count_counted on member_count (counted_on, id);
