-- What visitors wrote to the principal. A row stays until its time is up; when its sender erases
-- it, whatever tells who they are or what they wrote goes at once, and that it was there stays.

create table enquiry_year (
    year integer primary key,
    last integer not null check (last > 0)
);

create table enquiry (
    id              bigint      primary key generated always as identity,
    number          text        not null unique check (number ~ '^EN-[0-9]{4}-[0-9]{6,9}$'),
    -- SHA-256 of the secret part of the receipt's address
    receipt         text        not null unique check (receipt ~ '^[0-9a-f]{64}$'),
    screening       text        not null check (screening in ('ACCEPTED', 'HELD', 'ERASED')),
    -- signs of spam, by id
    signals         jsonb       not null check (jsonb_typeof(signals) = 'array'),
    state           text        not null check (state in ('NEW', 'REPLIED', 'WON', 'DECLINED', 'SPAM')),
    state_since     timestamptz not null,

    name            text,
    mail            text,
    company         text,
    message         text,
    role            text        not null,
    timeframe       text        not null,
    budget          text        not null,
    -- the words that were agreed to
    consent         text,

    -- the recommendation it was sent from, for as long as that is kept
    assessment      bigint      references assessment (id) on delete set null,
    revision        integer     check (revision > 0),
    -- parts of the recommendation that the sender did not want sent, by id
    left_out        jsonb       not null check (jsonb_typeof(left_out) = 'array'),

    -- as text, because jsonb would put the fields into another order; absent while it is held
    grading         text        check (grading is null or json_typeof(grading::json) = 'object'),
    -- by which it was graded; absent where there was nothing to grade by
    rule_set        integer     references rule_set (number),
    corrected_grade text        check (corrected_grade in ('A', 'B', 'C')),

    submitted_at    timestamptz not null,
    -- when the principal was told, at once or once it was released
    accepted_at     timestamptz,
    erased_at       timestamptz,
    version         integer     not null,

    constraint erased_means_gone check (
        case screening
            when 'ERASED' then coalesce(name, mail, company, message, consent) is null
                and assessment is null and erased_at is not null
            else name is not null and mail is not null and message is not null and consent is not null
        end),
    constraint held_is_not_graded check (screening <> 'HELD' or (grading is null and accepted_at is null))
);

create index enquiry_state on enquiry (state, submitted_at);
create index enquiry_screening on enquiry (screening, submitted_at);
create index enquiry_assessment on enquiry (assessment);
create index enquiry_rule_set on enquiry (rule_set);

-- what the principal wrote down beside it
create table enquiry_note (
    id      bigint      primary key generated always as identity,
    enquiry bigint      not null references enquiry (id) on delete cascade,
    at      timestamptz not null,
    -- the user name at that moment
    who     text        not null check (who <> ''),
    text    text        not null check (text <> '')
);

create index enquiry_note_enquiry on enquiry_note (enquiry, at, id);
