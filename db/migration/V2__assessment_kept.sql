-- What visitors answered, and the advice they were given for it.

create table assessment (
    id           bigint      primary key generated always as identity,
    secret       text        not null unique check (secret ~ '^[0-9a-v]{26}$'),
    answers      jsonb       not null check (jsonb_typeof(answers) = 'object'),
    -- as text, because jsonb would put the fields into another order
    advice       text        check (json_typeof(advice::json) = 'object'),
    rule_set     integer     references rule_set (number),
    program      text,
    as_of        date,
    created_at   timestamptz not null,
    updated_at   timestamptz not null check (updated_at >= created_at),
    delete_after date        not null,
    revision     integer     not null,
    constraint advice_is_whole check (num_nulls(advice, rule_set, program, as_of) in (0, 4))
);

create index assessment_delete_after on assessment (delete_after);
create index assessment_rule_set on assessment (rule_set);
