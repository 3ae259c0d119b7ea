-- Who in which office, for which unit, from where.
alter table audit_entry
    add column actor_name  text,
    add column offices     text,
    add column unit_id     uuid,
    add column address     text,
    add column agent       text,
    add column request_key text;
create index audit_entry_unit on audit_entry (unit_id, seq);
create index audit_entry_kind on audit_entry (kind, seq);

-- The chain: one link for each entry, in the order of the commits; each carries the one before in its hash.
create table audit_chain (
    id         uuid primary key default gen_random_uuid(),
    only_one   boolean not null default true unique check (only_one)
);
insert into audit_chain default values;
create table audit_link (
    position bigint primary key,
    entry_id uuid   not null unique,
    hash     text   not null
);

create function audit_part(value text) returns text language sql immutable as $$
    select case when value is null then '-' else octet_length(convert_to(value, 'UTF8')) || ':' || value end
$$;
create function audit_digest(previous text, e audit_entry) returns text language sql stable as $$
    select encode(sha256(convert_to(
        previous || audit_part(e.id::text) || audit_part(e.seq::text)
            || audit_part((extract(epoch from e.at) * 1000000)::bigint::text)
            || audit_part(e.actor::text) || audit_part(e.subject::text) || audit_part(e.kind) || audit_part(e.body)
            || audit_part(e.actor_name) || audit_part(e.offices) || audit_part(e.unit_id::text)
            || audit_part(e.address) || audit_part(e.agent) || audit_part(e.request_key),
        'UTF8')), 'hex')
$$;

-- Runs at the commit, when everything else of the transaction is done: the lock is held for the commit alone, and
-- because it is the last one taken it can be part of no deadlock.
create function audit_entry_linked() returns trigger language plpgsql as $$
declare
    head audit_link;
begin
    perform pg_advisory_xact_lock(4716273110845);
    select * into head from audit_link order by position desc limit 1;
    if not found then
        head.position := 0;
        select id::text into head.hash from audit_chain;
    end if;
    insert into audit_link values (head.position + 1, new.id, audit_digest(head.hash, new));
    return null;
end
$$;
create constraint trigger audit_entry_linked after insert on audit_entry
    deferrable initially deferred for each row execute function audit_entry_linked();

do $$
declare
    e audit_entry;
    previous text := (select id::text from audit_chain);
    position bigint := 0;
begin
    for e in select * from audit_entry order by seq loop
        position := position + 1;
        previous := audit_digest(previous, e);
        insert into audit_link values (position, e.id, previous);
    end loop;
end
$$;

create trigger audit_link_stays before update or delete or truncate on audit_link
    for each statement execute function audit_entry_stays();
create trigger audit_chain_stays before update or delete or truncate on audit_chain
    for each statement execute function audit_entry_stays();
