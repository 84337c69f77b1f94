-- Letters, written in the transaction of whatever they tell of, and what became of them. What is in a letter and whom
-- it goes to are taken out a while after it was handed over; that it was stays.
create table letter (
    id             uuid        primary key,
    about          text        not null,
    kind           text        not null,
    state          text        not null check (state in ('WAITING', 'HANDED_OVER', 'FAILED')),
    written_at     timestamptz not null,
    handed_over_at timestamptz,
    -- since it was written, or since somebody had it sent again
    tries          integer     not null default 0 check (tries >= 0),
    next_try_at    timestamptz,
    -- how often somebody had it sent again; work that was begun for an earlier round does nothing
    round          integer     not null default 0,
    -- why the last try failed, in words of ours that name nobody
    reason         text,
    -- the same at every try, so that a mailbox can tell a copy
    message_id     text        not null,
    automatic      boolean     not null,
    recipient      text,
    reply_to       text,
    subject        text,
    plain          text,
    html           text,
    check ((state = 'HANDED_OVER') = (handed_over_at is not null)),
    check ((state = 'WAITING') = (next_try_at is not null)),
    check (state = 'HANDED_OVER' or num_nulls(recipient, subject, plain, html) = 0)
);

create index letter_about on letter (about, written_at);
create index letter_open on letter (state, written_at) where state <> 'HANDED_OVER';
create index letter_kept on letter (handed_over_at) where recipient is not null;

create table letter_attachment (
    letter   uuid    not null references letter (id) on delete cascade,
    position integer not null,
    name     text    not null,
    type     text    not null,
    content  bytea   not null,
    primary key (letter, position)
);

-- of db-scheduler: work that must happen later, on whichever copy is free
create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);

create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
