create table draft (
  path varchar(120) primary key,
  form text not null,
  base text,
  revision varchar(36) not null,
  saved_by varchar(60) not null,
  saved_at timestamp with time zone not null
);
