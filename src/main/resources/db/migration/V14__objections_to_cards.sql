-- An item may be objected to where it is a flashcard, too. Then there is no attempt and no response.
alter table objection add column item_id bigint references item (id) on delete cascade;
alter table objection add column participant_id bigint references participant (id) on delete cascade;
update objection set
    item_id = (select r.item_id from response r where r.id = objection.response_id),
    participant_id = (select a.participant_id from attempt a where a.id = objection.attempt_id);
alter table objection alter column item_id set not null;
alter table objection alter column participant_id set not null;
alter table objection alter column attempt_id drop not null;
alter table objection alter column response_id drop not null;
create index objection_item on objection (item_id);
create index objection_participant on objection (participant_id);
