-- A seat is there as long as its unit is, and as what the unit is: neither before it opened nor after it closed.
drop view seat;
create view seat as
    select md5(l.id::text || r.position)::uuid as id, l.unit_id, u.path, r.position, l.valid_from, l.valid_to
    from org_unit_line l
    join org_unit u on u.id = l.unit_id
    join position_required r on r.unit_kind = l.kind;

-- A handover is told by the offices and the audit; a name in a free text outlives the person's own record.
update office set end_reason = 'Bàn giao' where end_reason like '→ %';
