create table account (
  name varchar(60) primary key,
  password varchar(200) not null,
  must_change_password boolean not null,
  language varchar(2) not null
);

create table login_attempt (
  name_hash varchar(64) primary key,
  failures integer not null,
  last_at timestamp with time zone not null,
  locked_until timestamp with time zone
);
