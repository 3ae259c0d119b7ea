-- The order in which entries came; and nobody changes or takes away what was written, not even the service.
alter table audit_entry add column seq bigint generated always as identity constraint audit_entry_seq unique;
create index audit_entry_actor on audit_entry (actor, at);

create function audit_entry_stays() returns trigger language plpgsql as $$
begin
    raise exception 'audit entries stay as they are' using errcode = 'restrict_violation';
end
$$;
create trigger audit_entry_stays before update or delete or truncate on audit_entry
    for each statement execute function audit_entry_stays();
