-- Wrong choices that wait to take the place of one that a teacher dislikes: what the generator ranked behind the chosen ones,
-- then what stood among the choices before.
create table item_spare (
    item_id  bigint        not null references item (id),
    position integer       not null,
    wording  varchar(2000) not null,
    replaced boolean       not null,
    primary key (item_id, position)
);
