-- What it is counted by how many links go to whom, the same on all copies. Two random uuids hold
-- 244 random bits.
create table comeback_key (
    sole boolean primary key default true check (sole),
    key  text    not null
);

insert into comeback_key (key)
values (replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''));

-- One-time links back to an assessment; SHA-256, as what is kept opens nothing.
create table comeback_link (
    id          uuid        primary key,
    hash        text        not null unique check (hash ~ '^[0-9a-f]{64}$'),
    -- absent once it was deleted: then the letter is forgotten, too
    assessment  bigint      references assessment (id) on delete set null,
    expires_at  timestamptz not null,
    used_at     timestamptz,
    -- whether the letter, which says whom it goes to, is still here
    letter_kept boolean     not null default true
);

create index comeback_link_assessment on comeback_link (assessment);
create index comeback_link_kept on comeback_link (id) where letter_kept;
