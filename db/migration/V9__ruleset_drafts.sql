-- Rule sets as versions: one draft at most, one in force, the others retired for good; and what
-- a release brought while the rules in force are the principal's own.

alter table rule_set
    add column state      text not null default 'retired' check (state in ('published', 'retired')),
    add column reason     text not null default '' check (char_length(reason) <= 2000),
    add column retired_at timestamptz,
    add column shipped    boolean not null default true;

drop trigger published_rules_stay on rule_set;

update rule_set
    set shipped = starts_with(published_by, 'Plumbline '),
        state = case when number = (select max(number) from rule_set) then 'published' else 'retired' end,
        retired_at = (select later.published_at from rule_set later where later.number > rule_set.number
                      order by later.number limit 1);

alter table rule_set
    alter column state drop default,
    alter column reason drop default,
    alter column shipped drop default,
    add constraint retired_ones_say_since_when check ((state = 'retired') = (retired_at is not null));

create unique index rule_set_published on rule_set (state) where state = 'published';

-- the one change there is: a rule set is retired, once, and is otherwise as it was
create or replace function refuse_to_touch_published_rules() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and tg_level = 'ROW' then
        if old.state = 'published' and new.state = 'retired'
            and to_jsonb(new) - 'state' - 'retired_at' = to_jsonb(old) - 'state' - 'retired_at' then
            return new;
        end if;
    end if;
    raise exception 'A published rule set is never changed and never deleted'
        using errcode = 'integrity_constraint_violation';
end
$$;

create trigger published_rules_stay
    before update or delete on rule_set
    for each row execute function refuse_to_touch_published_rules();

create trigger all_published_rules_stay
    before truncate on rule_set
    for each statement execute function refuse_to_touch_published_rules();

-- also where replication has switched ordinary triggers off
alter table rule_set enable always trigger published_rules_stay;
alter table rule_set enable always trigger all_published_rules_stay;

-- counts on from one draft to the next, so that nobody who looked at the last one changes this one
create sequence rule_set_draft_version as integer;

create table rule_set_draft (
    the_only_one boolean     primary key default true check (the_only_one),
    version      integer     not null check (version > 0),
    base         integer     not null references rule_set (number),
    files        jsonb       not null check (jsonb_typeof(files) = 'object'),
    author       text        not null check (author <> ''),
    begun_at     timestamptz not null,
    saved_by     text        not null check (saved_by <> ''),
    saved_at     timestamptz not null
);

create table rule_set_proposal (
    id          bigint      primary key generated always as identity,
    hash        text        not null check (hash ~ '^[0-9a-f]{64}$'),
    files       jsonb       not null check (jsonb_typeof(files) = 'object'),
    release     text        not null check (release <> ''),
    proposed_at timestamptz not null,
    -- open, then declined by somebody, or replaced by what a later release brought
    state       text        not null check (state in ('open', 'declined', 'replaced')),
    answered_by text,
    answered_at timestamptz,
    constraint answered_when_not_open check ((state = 'open') = (answered_at is null))
);

create unique index rule_set_proposal_open on rule_set_proposal (state) where state = 'open';
