-- How many attempts to sign in are left for an account, a network or a browser: state of
-- bucket4j, by a hash of whom it is kept of. A row is worth nothing once it is full again.

create table throttle (
    id         text   primary key,
    state      bytea,
    -- milliseconds since 1970
    expires_at bigint
);

create index throttle_expires_at on throttle (expires_at);
