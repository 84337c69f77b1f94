-- How many attempts to sign in are left, for each account and each network. The key is a
-- hash, so that this table names nobody; the state is bucket4j's own.

create table throttle (
    id         bigint primary key,
    state      bytea,
    expires_at bigint
);

create index throttle_expires_at on throttle (expires_at);
