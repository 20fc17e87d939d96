-- How attempts are gone through: what told at once was practice, what told at the end a test. Null: the student chooses.
alter table deck add column mode varchar(20);
update deck set mode = case when feedback = 'AT_END' then 'TEST' else 'PRACTICE' end;
alter table deck drop column feedback;
-- For an attempt, before it is extended; null: any.
alter table deck add column minutes integer;

alter table attempt add column mode varchar(20) default 'PRACTICE' not null;
update attempt set mode = 'TEST' where feedback = 'AT_END';
alter table attempt drop column feedback;
alter table attempt add column minutes integer;
-- How often the student took the same time once more.
alter table attempt add column extensions integer default 0 not null;

-- What the student was told to do next with the item. It is what was said then, not a verdict: a key that is changed later
-- must not open an answered item again.
alter table response add column follow_up varchar(20) default 'NONE' not null;
update response set follow_up = 'SPELLING' where asked_again;
alter table response drop column asked_again;
-- The sentence that the student says decides a claim; null where none was asked for or none was found.
alter table response add column picked_id bigint references sentence (id);
create index response_picked on response (picked_id);
