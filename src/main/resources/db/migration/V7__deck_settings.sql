-- The life of a deck: draft until it is published, then open until it is closed; archived at any time.
alter table deck add column closed timestamp(6) with time zone;
alter table deck add column archived timestamp(6) with time zone;

-- How a deck is asked. What it was before there were settings is the default.
alter table deck add column items_asked integer;
alter table deck add column ask_choices boolean default true not null;
alter table deck add column ask_typed boolean default true not null;
alter table deck add column ask_claims boolean default true not null;
alter table deck add column shuffled boolean default false not null;
alter table deck add column feedback varchar(20) default 'AT_ONCE' not null;
alter table deck add column attempts_allowed integer default 0 not null;
alter table deck add column opens timestamp(6) with time zone;
alter table deck add column closes timestamp(6) with time zone;
alter table deck add column time_zone varchar(64);
alter table deck add column pass_percent integer;
alter table deck add column names_shown boolean default true not null;
alter table deck add column certainty_asked boolean default false not null;

-- The settings as they were when the attempt began, so that a change is no surprise in the middle of it.
alter table attempt add column feedback varchar(20) default 'AT_ONCE' not null;
alter table attempt add column certainty_asked boolean default false not null;
alter table attempt add column pass_percent integer;

-- How sure the student was; null where it was not asked.
alter table response add column certainty varchar(20);
