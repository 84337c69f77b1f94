-- Every advice that was given for an assessment, with the answers it was given for. It stays as
-- it was until its assessment is deleted, and is then deleted with it.

-- what counts the changes, so that none is overwritten unseen, makes room for the name
alter table assessment rename column revision to version;
alter table assessment
    add column revision integer not null default 0 check (revision >= 0);

create table assessment_revision (
    id         bigint      primary key generated always as identity,
    assessment bigint      not null references assessment (id) on delete cascade,
    number     integer     not null check (number > 0),
    answers    jsonb       not null check (jsonb_typeof(answers) = 'object'),
    -- as text, because jsonb would put the fields into another order
    advice     text        not null check (json_typeof(advice::json) = 'object'),
    rule_set   integer     not null references rule_set (number),
    program    text        not null,
    as_of      date        not null,
    given_at   timestamptz not null,
    unique (assessment, number)
);

create index assessment_revision_rule_set on assessment_revision (rule_set);

insert into assessment_revision (assessment, number, answers, advice, rule_set, program, as_of, given_at)
    select id, 1, answers, advice, rule_set, program, as_of, updated_at
    from assessment
    where advice is not null;

update assessment set revision = 1 where advice is not null;

alter table assessment
    add constraint given_advice_is_counted check (advice is null or revision > 0);

create function refuse_to_touch_given_advice() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and not exists (select from assessment where id = old.assessment) then
        return old;
    end if;
    raise exception 'A revision is never changed, and deleted only with its assessment'
        using errcode = 'integrity_constraint_violation';
end
$$;

create trigger given_advice_stays
    before update or delete on assessment_revision
    for each row execute function refuse_to_touch_given_advice();

-- as a whole it only goes together with the assessments
create trigger all_given_advice_stays
    before truncate on assessment_revision
    for each statement execute function refuse_to_touch_given_advice();
