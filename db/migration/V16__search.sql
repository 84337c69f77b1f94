-- What can be searched for: a copy of texts that stand elsewhere, made by the program and made
-- again whenever it is missing. Each copy of the program searches the edition of its own texts,
-- named by their hash, so that copies of two releases never get into each other's way.

create table search_edition (
    hash      text        primary key check (hash ~ '^[0-9a-f]{64}$'),
    filled_at timestamptz not null default now(),
    -- by any copy; what no copy has used for a while is deleted
    used_at   timestamptz not null default now()
);

create table search_document (
    edition  text    not null references search_edition on delete cascade,
    kind     text    not null check (kind ~ '^[a-z]+$'),
    key      text    not null check (key <> ''),
    -- its place among those of its kind
    place    integer not null,
    title    text    not null,
    -- other names of it, which nobody is shown
    names    text    not null,
    summary  text    not null,
    body     text    not null,
    words    tsvector not null generated always as (
                 setweight(to_tsvector('english', title || ' ' || names), 'A')
                 || setweight(to_tsvector('english', summary), 'B')
                 || setweight(to_tsvector('english', body), 'C')) stored,
    primary key (edition, kind, key)
);

create index search_document_words on search_document using gin (words);
