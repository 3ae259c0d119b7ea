create table stored_file (
    id         uuid        primary key,
    version    bigint      not null,
    sha256     text        not null unique,
    media_type text        not null,
    size       bigint      not null,
    stored_at  timestamptz not null
);

create table evidence (
    id           uuid        primary key,
    version      bigint      not null,
    activity_id  uuid        not null references activity,
    name         text        not null,
    content_id   uuid        not null references stored_file,
    thumbnail_id uuid        not null references stored_file,
    width        int         not null,
    height       int         not null,
    added_by     uuid        not null references officer,
    added_at     timestamptz not null,
    constraint evidence_once unique (activity_id, content_id)
);
