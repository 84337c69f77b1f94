-- Reports that were handed out: their numbers, their seals and the keys they were sealed with.
-- Nothing here tells answers or advice, so a report stays known after its assessment is gone.

create table report_key (
    id         text        primary key check (id ~ '^[0-9a-f]{16}$'),
    -- Ed25519: X.509 and PKCS#8; the private one only where this program made it itself
    public     bytea       not null,
    private    bytea,
    created_at timestamptz not null,
    -- from when on nothing new is sealed with it; what was sealed stays genuine
    retired_at timestamptz
);

-- at most one of those we made is in use
create unique index report_key_in_use on report_key ((true)) where private is not null and retired_at is null;

create table report_year (
    year integer primary key,
    last integer not null check (last > 0)
);

create table report (
    number        text        primary key check (number ~ '^PL-[0-9]{4}-[0-9]{6,9}$'),
    -- whose it is, for as long as that is kept
    assessment    bigint      references assessment (id) on delete set null,
    revision      integer     not null check (revision > 0),
    rule_set      integer     not null references rule_set (number),
    rule_set_hash text        not null check (rule_set_hash ~ '^[0-9a-f]{64}$'),
    as_of         date        not null,
    program       text        not null,
    key           text        not null references report_key (id),
    signature     text        not null,
    -- SHA-256 of what was sealed. Without the salt, which goes with the assessment, nobody can
    -- find out by trying which answers it was.
    content       text        not null check (content ~ '^[0-9a-f]{64}$'),
    salt          text,
    created_at    timestamptz not null,
    unique (assessment, revision)
);

create function keep_reports() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.assessment is not null and new.assessment is null
            and (new.number, new.revision, new.rule_set, new.rule_set_hash, new.as_of, new.program, new.key,
                 new.signature, new.content, new.created_at)
              = (old.number, old.revision, old.rule_set, old.rule_set_hash, old.as_of, old.program, old.key,
                 old.signature, old.content, old.created_at) then
        new.salt := null;
        return new;
    end if;
    raise exception 'A report is never changed and never deleted'
        using errcode = 'integrity_constraint_violation';
end
$$;

create trigger reports_stay
    before update or delete on report
    for each row execute function keep_reports();

create trigger all_reports_stay
    before truncate on report
    for each statement execute function keep_reports();

-- PDF files that were handed out, so that one that comes back can be told from one that was changed.
create table report_file (
    sha256    text        primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    report    text        not null references report (number),
    issued_at timestamptz not null
);

create index report_file_report on report_file (report, issued_at);

create function keep_report_files() returns trigger language plpgsql as $$
begin
    raise exception 'A file that was handed out belongs to its report'
        using errcode = 'integrity_constraint_violation';
end
$$;

create trigger files_stay
    before update on report_file
    for each row execute function keep_report_files();

-- also where replication has switched ordinary triggers off
alter table report enable always trigger reports_stay;
alter table report enable always trigger all_reports_stay;
alter table report_file enable always trigger files_stay;
