-- How a line under "Nơi nhận" is understood: folded text (lower case, no marks) against patterns, in order.
-- All UNITS rules that match count together; otherwise the first that matches decides. Nothing matches: unclear.
create table recipient_rule (
    position int  primary key,
    pattern  text not null,
    target   text not null,
    kind     text
);
insert into recipient_rule values
    (10, '^luu\b', 'ARCHIVE', null),
    (20, '\b(nhu tren|kinh gui)\b', 'UNCLEAR', null),
    (30, '^(ubnd|ub mttq|uy ban (?!kiem tra)|hdnd|hoi dong|ban dan van|ban .*(tinh uy|huyen uy|thanh uy|dang uy)|tinh uy|huyen uy|thanh uy|dang uy|so |cong an|bo chi huy|mat tran|bao |dai |truong |van phong (ubnd|tinh uy|huyen uy))', 'EXTERNAL', null),
    (40, '\b(trung uong hoi|tw hoi|doan chu tich|hoi (lhpn|lien hiep phu nu) viet nam)\b', 'EXTERNAL', null),
    (50, '\b(hoi|lhpn|phu nu)\b.*\b(cac|[0-9]+) ([a-z ,]+, ?)?(huyen|quan|thi xa|thanh pho)\b', 'UNITS', 'DISTRICT'),
    (51, '\b(hoi|lhpn|phu nu)\b.*\b(huyen ?[/,] ?(thanh pho|thi xa)|thanh pho ?[/,] ?huyen)\b', 'UNITS', 'DISTRICT'),
    (52, '\b(hoi|lhpn|phu nu)\b.*\b(cac|[0-9]+) ([a-z ,/]+[,/] ?)?(xa|phuong|thi tran|co so)\b', 'UNITS', 'COMMUNE'),
    (53, '\b(hoi|lhpn|phu nu)\b.*\b(xa ?[/,] ?(phuong|thi tran)|phuong ?[/,] ?xa)\b', 'UNITS', 'COMMUNE'),
    (54, '\b((cac|[0-9]+) )?don vi truc thuoc\b', 'UNITS', 'AFFILIATED'),
    (55, '\b(cac|[0-9]+) chi hoi\b', 'UNITS', 'BRANCH'),
    (60, '\b(ban|phong) chuyen mon\b', 'INTERNAL', null),
    (61, '^(cac )?(ban thuong vu|ban chap hanh|thuong truc|btv|bch|uy vien|uy ban kiem tra|lanh dao)\b(?!.* (huyen|xa|phuong|thi tran|thanh pho) )', 'INTERNAL', null),
    (70, '^(hoi|ban chap hanh hoi) (lhpn|lien hiep phu nu|phu nu) (tinh|huyen|thi xa|thanh pho)$', 'ABOVE', null),
    (71, '^(hoi|ban chap hanh hoi) (lhpn|lien hiep phu nu|phu nu) (?!cac |[0-9])', 'NAMED', null);

-- The lines of a plan as they are understood; frozen when the plan is issued, except where they are still in doubt.
create table plan_addressing (
    id      uuid   primary key,
    version bigint not null,
    plan_id uuid   not null references plan,
    number  int    not null,
    lines   text   not null,
    resolved_on date,
    frozen  boolean not null,
    constraint plan_addressing_once unique (plan_id)
);

-- A version of a plan owed to a unit, and its receipt.
create table plan_delivery (
    id              uuid   primary key,
    version         bigint not null,
    plan_id         uuid   not null references plan,
    number          int    not null,
    unit_id         uuid   not null references org_unit,
    role            text   not null,
    delivered_at    timestamptz not null,
    acknowledged_by uuid   references officer,
    acknowledged_at timestamptz,
    constraint plan_delivery_once unique (plan_id, number, unit_id)
);
create index plan_delivery_unit on plan_delivery (unit_id) where acknowledged_at is null;

create table plan_reminder (
    id          uuid   primary key,
    version     bigint not null,
    delivery_id uuid   not null references plan_delivery,
    day         date   not null,
    at          timestamptz not null,
    reminded_by uuid   not null references officer,
    constraint plan_reminder_once_a_day unique (delivery_id, day)
);
