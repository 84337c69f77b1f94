-- Who may come in by the principal's door.

create table account (
    id                  bigint      primary key generated always as identity,
    username            text        not null unique check (username ~ '^[a-z0-9][a-z0-9._@+-]{0,63}$'),
    -- encoded, behind the name of its encoding; absent until one is set
    password            text        check (password ~ '^\{[a-z0-9]+\}'),
    role                text        not null check (role in ('EDITOR', 'PRINCIPAL')),
    disabled            boolean     not null,
    created_at          timestamptz not null,
    password_changed_at timestamptz,
    -- a session keeps the number it was begun under, and is over once this is another
    sign_outs           integer     not null,
    version             integer     not null
);

-- Links by which a password is set, once. Kept is a hash of the secret part only.

create table one_time_link (
    id         bigint      primary key generated always as identity,
    hash       text        not null unique check (hash ~ '^[0-9a-f]{64}$'),
    account_id bigint      not null references account (id),
    purpose    text        not null check (purpose in ('FIRST', 'INVITE', 'RESET')),
    created_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > created_at),
    used_at    timestamptz
);

create index one_time_link_account on one_time_link (account_id);
