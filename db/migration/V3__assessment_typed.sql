-- What was typed into the questionnaire, letter by letter, also where it is no answer yet or
-- no longer counts. Absent where the answers came another way.

alter table assessment
    add column typed jsonb check (jsonb_typeof(typed) = 'object');
