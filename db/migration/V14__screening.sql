-- What forms and proofs of work are sealed with, the same on all copies. Two random uuids hold
-- 244 random bits.
create table screening_key (
    sole boolean primary key default true check (sole),
    key  text    not null
);

insert into screening_key (key)
values (replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''));

-- proofs that were taken, so that none is taken twice
create table screening_proof (
    signature  text        primary key,
    expires_at timestamptz not null
);

-- one-time codes by which a sender confirms by mail; SHA-256, as what is kept is no code
create table screening_code (
    hash       text        primary key check (hash ~ '^[0-9a-f]{64}$'),
    enquiry    bigint      not null references enquiry (id) on delete cascade,
    expires_at timestamptz not null,
    used_at    timestamptz
);

create index screening_code_enquiry on screening_code (enquiry);
