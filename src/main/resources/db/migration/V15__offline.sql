-- Whether students may take a practice deck along, with its right answers, to go on without network.
alter table deck add column offline_allowed boolean default false not null;

-- The form that an answer came with: sent again, it is the same answer.
alter table response add column stamp varchar(40);
alter table response add constraint response_stamp unique (attempt_id, stamp);
alter table review add column stamp varchar(40);
alter table review add constraint review_stamp unique (participant_id, stamp);
