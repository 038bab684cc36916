-- Which reports of kiosks are counted already: each counts once however often it comes.
CREATE TABLE search_report (
    id          VARCHAR(36) PRIMARY KEY,
    received_at TIMESTAMP WITH TIME ZONE NOT NULL
);

CREATE TABLE unanswered (
    counted_on DATE NOT NULL,
    kiosk_id   VARCHAR(40) NOT NULL,
    words      VARCHAR(80) NOT NULL,
    language   VARCHAR(2) NOT NULL,
    times      BIGINT NOT NULL,
    PRIMARY KEY (counted_on, kiosk_id, words, language)
);

CREATE TABLE opened (
    counted_on DATE NOT NULL,
    kiosk_id   VARCHAR(40) NOT NULL,
    guide      VARCHAR(60) NOT NULL,
    times      BIGINT NOT NULL,
    PRIMARY KEY (counted_on, kiosk_id, guide)
);

-- What an officer has dealt with; it shows again when it is asked on a later day.
CREATE TABLE settled_words (
    words      VARCHAR(80) PRIMARY KEY,
    settled_on DATE NOT NULL,
    settled_by VARCHAR(100) NOT NULL
);
