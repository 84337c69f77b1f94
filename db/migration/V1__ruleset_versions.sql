-- Rule sets as they were published. Advice names the number of the rule set it was given by,
-- so a published one is there for good, as it was.

create table rule_set (
    number       integer     primary key check (number > 0),
    hash         text        not null check (hash ~ '^[0-9a-f]{64}$'),
    files        jsonb       not null check (jsonb_typeof(files) = 'object'),
    published_at timestamptz not null,
    published_by text        not null check (published_by <> '')
);

create function refuse_to_touch_published_rules() returns trigger language plpgsql as $$
begin
    raise exception 'A published rule set is never changed and never deleted'
        using errcode = 'integrity_constraint_violation';
end
$$;

create trigger published_rules_stay
    before update or delete or truncate on rule_set
    for each statement execute function refuse_to_touch_published_rules();

-- also where replication has switched ordinary triggers off
alter table rule_set enable always trigger published_rules_stay;
