-- What was looked for on a day (UTC), and how much of it the outbox has been told.
CREATE TABLE day_count (
    on_day   DATE        NOT NULL,
    kind     VARCHAR(10) NOT NULL,
    what     VARCHAR(80) NOT NULL,
    language VARCHAR(2)  NOT NULL,
    times    INTEGER     NOT NULL,
    told     INTEGER     DEFAULT 0 NOT NULL,
    PRIMARY KEY (on_day, kind, what, language)
);

-- How often guides were opened at this kiosk, over all days.
CREATE TABLE opened_total (
    guide VARCHAR(60) PRIMARY KEY,
    times INTEGER     NOT NULL
);
