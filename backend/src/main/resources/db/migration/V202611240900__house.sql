create extension if not exists btree_gist;
create extension if not exists unaccent;

create table idempotency_key (
    caller  text        not null,
    key     text        not null,
    request text        not null,
    status  int         not null,
    answer  text        not null,
    etag    text,
    kept_at timestamptz not null default now(),
    primary key (caller, key)
);

create table audit_entry (
    id      uuid        primary key,
    at      timestamptz not null,
    actor   uuid,
    subject uuid        not null,
    kind    text        not null,
    body    text        not null
);
create index audit_entry_subject on audit_entry (subject, at);

-- The identity of a unit never dies; `path` says under whom it stands for access.
create table org_unit (
    id           uuid   primary key,
    version      bigint not null,
    number       bigint generated always as identity unique,
    kind         text   not null,
    path         text   not null unique,
    external_key text   unique
);
create index org_unit_path on org_unit (path text_pattern_ops);

-- Names, codes and reporting lines are dated; codes are used again over time, so a code alone is never a key.
create table org_unit_line (
    id         uuid   primary key,
    version    bigint not null,
    unit_id    uuid   not null references org_unit,
    parent_id  uuid   references org_unit,
    type       text   not null,
    name       text   not null,
    folded     text   not null,
    code       text,
    valid_from date   not null,
    valid_to   date   not null default '9999-12-31',
    constraint org_unit_line_one_at_a_time exclude using gist (unit_id with =, daterange(valid_from, valid_to) with &&),
    constraint org_unit_line_code_once exclude using gist (code with =, daterange(valid_from, valid_to) with &&)
);
create index org_unit_line_parent on org_unit_line (parent_id);

create table officer (
    id      uuid   primary key,
    version bigint not null,
    login   text   not null constraint officer_login unique,
    name    text   not null,
    subject text   unique,
    machine boolean not null default false
);

create table office (
    id         uuid   primary key,
    version    bigint not null,
    officer_id uuid   not null references officer,
    unit_id    uuid   references org_unit,
    role       text   not null,
    title      text   not null,
    valid_from date   not null,
    valid_to   date   not null default '9999-12-31'
);
create index office_officer on office (officer_id);

-- Who may act on an empty house: the administrator and the clerk's machine.
insert into officer (id, version, login, name, machine) values
    ('01900000-0000-7000-8000-000000000001', 0, 'admin', 'Quản trị', false),
    ('01900000-0000-7000-8000-000000000002', 0, 'service-account-import', 'Máy nhập dữ liệu', true);
insert into office (id, version, officer_id, unit_id, role, title, valid_from) values
    ('01900000-0000-7000-8000-000000000011', 0, '01900000-0000-7000-8000-000000000001', null, 'ADMIN', 'Quản trị hệ thống', '2000-01-01'),
    ('01900000-0000-7000-8000-000000000012', 0, '01900000-0000-7000-8000-000000000002', null, 'CLERK', 'Nhập dữ liệu', '2000-01-01');
