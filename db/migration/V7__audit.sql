-- Who did what as editor or principal, when and from where. Only ever becomes more.

create table audit_entry (
    id      bigint      primary key generated always as identity,
    at      timestamptz not null,
    -- the user name and role at that moment, which may both have changed since; - for nobody
    who     text        not null check (who <> ''),
    role    text        not null check (role <> ''),
    client  text        not null check (client <> ''),
    action  text        not null check (action ~ '^[a-z]+(-[a-z]+)*$'),
    subject text        not null check (subject <> ''),
    -- as text, because jsonb would put the fields into another order
    before  text        check (before is null or before::json is not null),
    after   text        check (after is null or after::json is not null)
);

create index audit_entry_at on audit_entry (at, id);
create index audit_entry_who on audit_entry (who, at, id);
create index audit_entry_action on audit_entry (action, at, id);
create index audit_entry_subject on audit_entry (subject, at, id);

create function refuse_to_touch_audit_entries() returns trigger language plpgsql as $$
begin
    raise exception 'An entry of the audit log is never changed and never deleted'
        using errcode = 'integrity_constraint_violation';
end
$$;

create trigger audit_entries_stay
    before update or delete or truncate on audit_entry
    for each statement execute function refuse_to_touch_audit_entries();

-- also where replication has switched ordinary triggers off
alter table audit_entry enable always trigger audit_entries_stay;
