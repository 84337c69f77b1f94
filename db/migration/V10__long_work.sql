-- Work that takes more than a moment: done in the background by one copy, watched and cancelled
-- from any.

create table long_work (
    id         bigint      primary key generated always as identity,
    kind       text        not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
    -- what it is done to, such as the hash of a text
    subject    text        not null check (subject <> ''),
    state      text        not null check (state in ('running', 'done', 'cancelled', 'failed', 'stopped')),
    steps_done integer     not null default 0 check (steps_done >= 0),
    steps      integer     not null default 0 check (steps >= 0),
    started_by text        not null check (started_by <> ''),
    started_at timestamptz not null,
    ended_at   timestamptz,
    -- the copy that does it, and when it last said that it still does
    copy       text        not null check (copy <> ''),
    beat_at    timestamptz not null,
    -- as text, because jsonb would put the fields into another order
    result     text        check (result is null or result::json is not null),
    check ((state = 'running') = (ended_at is null)),
    check ((state = 'done') = (result is not null))
);

create unique index long_work_one_of_a_kind_runs on long_work (kind) where state = 'running';
create index long_work_kind on long_work (kind, id);
create index long_work_copy on long_work (copy) where state = 'running';
